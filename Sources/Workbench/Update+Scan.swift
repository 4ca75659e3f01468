import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Enter in the scan box. The text is taken out of the box at once, so that the next scan can
  /// never be mixed with it.
  mutating func scanBox() -> [WorkbenchEffect] {
    let text = box.words.joined(separator: " ")
    box.clear()
    if case .undo(let preview) = overlay {
      if CommandCode(text) == .undo { return undo(preview) }
    }
    if case .actUndo(let undo) = overlay, CommandCode(text) == .undo {
      overlay = nil
      return [.undoAct(undo)]
    }
    overlay = nil
    guard !text.isEmpty else {
      return sift()
    }
    if goToTest(text) { return [] }
    if text.count <= 2, let number = Int(text) {
      if case .device(let device) = screen { return doMove(number, of: device) }
      if case .medium(let medium) = screen { return doOption(number, of: medium) }
    }
    return scan(text)
  }

  /// Puts a code in the queue and asks what it stands for.
  ///
  /// - Parameters:
  ///   - isPasted: one of many pasted at once, of which only the sum is said.
  ///   - left: what the scan left to be done, said with its answer.
  mutating func scan(
    _ code: String, isPasted: Bool = false, leaving left: Sentence? = nil,
    isOpening: Bool = false
  ) -> [WorkbenchEffect] {
    let text = code.split { $0.isWhitespace }.joined(separator: " ")
    guard !text.isEmpty else { return [] }
    let ticket = nextTicket
    nextTicket += 1
    if isPasted { pasted?.tickets.insert(ticket) }
    let command = CommandCode(text)
    // The secret of a badge is in no text that is shown or kept.
    let said = if case .badge = command { "FIL:BADGE" } else { text }
    scans.append(
      Scan(
        ticket: ticket, text: said, answer: nil, command: command, left: left,
        isOpening: isOpening))
    return command == nil ? [.resolve(text, ticket: ticket)] : applyAnswered()
  }

  /// The ledger said what a code stands for.
  mutating func take(_ answer: ScanAnswer) -> [WorkbenchEffect] {
    guard let index = scans.firstIndex(where: { $0.ticket == answer.ticket }) else { return [] }
    scans[index].answer = answer
    return applyAnswered()
  }

  /// Applies, in the order of the scans, those that need wait for no other.
  private mutating func applyAnswered() -> [WorkbenchEffect] {
    var effects: [WorkbenchEffect] = []
    while let scan = scans.first, scan.isAnswered {
      scans.removeFirst()
      effects += applyPasted(scan) { $0.apply(scan) }
    }
    return effects
  }

  private mutating func apply(_ scan: Scan) -> [WorkbenchEffect] {
    if let left = scan.left { leaving = left }
    if let command = scan.command { return apply(command, text: scan.text) }
    guard let found = scan.answer else { return [] }
    if let failure = found.failure { return answer(.refused, failure) }
    if case .lot(let lot) = screen, mode == .open, past == nil {
      if let effects = receive(scan.text, found, in: lot) { return effects }
    }
    if scan.isOpening { return openLine(scan, found) }
    if case .goodsPage(let page) = screen, mode == .open, past == nil {
      if let effects = scanInto(page, scan, found) { return effects }
    }
    switch found.resolution {
    case .device(let id):
      return use(id, name: found.device?.name ?? scan.text)
    case .ambiguous(let candidates):
      if pasted?.isTaking == true {
        return answer(.refused, .ambiguous(scan.text, candidates.count))
      }
      var choice = Choice(code: scan.text, candidates: Listing())
      choice.candidates.replace(candidates)
      overlay = .choice(choice)
      return answer(.refused, .ambiguous(scan.text, candidates.count))
    case .medium(let row):
      guard mode == .open else { return answer(.refused, .notDevice(scan.text)) }
      return answer(.accepted, .mediumOpened(row.medium.name))
        + openMedium(row.id, name: row.medium.name)
    case .lot(let lot):
      guard mode == .open else { return answer(.refused, .notDevice(scan.text)) }
      if case .lot(let shown) = screen, shown.code != lot.code { leaving = shown.leftLabel }
      return answer(.accepted, .lotOpened(lot.code)) + openLot(lot.code)
    case .dossier(let subject, let code):
      guard mode == .open else { return answer(.refused, .notDevice(scan.text)) }
      return answer(.accepted, .goodsOpened(code)) + openGoods(GoodsRef(subject, code))
    case .location(let code):
      return put(at: code)
    case .unknown:
      return missed(scan.text)
    }
  }

  private mutating func apply(_ command: CommandCode, text: String) -> [WorkbenchEffect] {
    switch command {
    case .verb(let verb): return unsift() + start(verb)
    case .location(let code): return put(at: code)
    case .undo:
      if past != nil { return unsift() + answer(.refused, .inThePast) }
      return unsift() + [.previewUndo(lastMoved)]
    case .badge(let secret): return unsift() + [.proveBadge(secret)]
    case .unreadable: return unsift() + answer(.refused, .unreadable(text))
    }
  }

  /// A badge was read: another person answers from here on for what is done.
  mutating func take(_ person: Clerk?) -> [WorkbenchEffect] {
    guard let person else { return answer(.refused, .unknownBadge) }
    let isSame = person.code == clerk.code
    clerk = person
    if !isSame {
      // What the one before had begun is not the other's to go on with.
      (mode, lastMoved) = (.open, nil)
    }
    return answer(isSame ? .already : .accepted, .badgeRead(person.code)) + reloads
  }

  /// A scanned device: done to as the mode says, or opened.
  mutating func use(_ device: DeviceID, name: String) -> [WorkbenchEffect] {
    switch mode {
    case .open:
      if let leftSheet { leaving = leftSheet }
      return answer(.accepted, .deviceOpened(name)) + openDevice(device, name: name)
    case .act(let verb, let needs):
      return actOnce(MoveRequest(verb: verb, devices: [device], needs: needs), name: name)
    case .locate(let place):
      let request = MoveRequest(verb: Verb("locate"), devices: [device], needs: ["place": place])
      return actOnce(request, name: name)
    case .mark:
      return unsift() + markScanned(device, name: name)
    }
  }

  /// What was done to since the mode was chosen is not done to twice.
  private mutating func actOnce(_ request: MoveRequest, name: String) -> [WorkbenchEffect] {
    let isNew = request.devices.allSatisfy { scanned.insert($0).inserted }
    return unsift() + (isNew ? [.act(request)] : answer(.already, .scannedAlready(name)))
  }

  /// A scanned place: where received devices go, or where the next devices scanned go.
  private mutating func put(at place: String) -> [WorkbenchEffect] {
    let effects = unsift()
    if past != nil { return effects + answer(.refused, .inThePast) }
    lastNeeds["place"] = place
    if case .lot(var lot) = screen, mode == .open {
      lot.place = place
      screen = .lot(lot)
      return effects + answer(.accepted, .receptionPlace(place))
    }
    mode = .locate(place)
    return effects + answer(.accepted, .modeLocate(place))
  }

  /// A code that nothing answers to. The list stays sifted by it, and no device is ever made of it.
  private mutating func missed(_ text: String) -> [WorkbenchEffect] {
    lastUnknown = text
    let words = text.split { $0.isWhitespace }.map { String($0) }
    if sifting.typed == words, box.isEmpty { sifting = Sifting(kept: words, typed: nil) }
    let isSifted = sifting.kept == words
    return answer(.refused, isSifted ? .notExact(text) : .unknown(text))
  }

  /// Scan to act: what is scanned from now on gets the verb.
  mutating func start(_ verb: Verb) -> [WorkbenchEffect] {
    if let refusal = refusalToScan(verb) { return answer(.refused, refusal) }
    let companion = companionFields(of: verb)
    let fields = fields(for: verb) + companion
    // A reason that may be left out is asked for too: some devices cannot do without.
    guard !fields.contains(where: { $0.isRequired || $0.name == "reason" }), companion.isEmpty
    else {
      overlay = .form(Form(purpose: .scanToAct(verb), title: label(verb), fields: fields))
      return answer(.accepted, .modeAsks(label(verb)))
    }
    mode = .act(verb, needs: [:])
    return answer(.accepted, .modeAct(label(verb)))
  }

  /// A row of the choice was taken, or the undo that is shown.
  mutating func takeShown() -> [WorkbenchEffect] {
    switch overlay {
    case .undo(let preview):
      return undo(preview)
    case .actUndo(let undo):
      overlay = nil
      return [.undoAct(undo)]
    case .choice(let choice):
      guard let device = choice.candidates.current else { return [] }
      overlay = nil
      if case .lot(let lot) = screen, mode == .open, past == nil,
        let effects = receive(device, code: choice.code, in: lot)
      {
        return effects
      }
      return use(device.id, name: device.name)
    case .bulk(let page): return take(page)
    case .palette, .form, nil: return []
    }
  }

  private mutating func undo(_ preview: UndoPreview) -> [WorkbenchEffect] {
    overlay = nil
    if let refusal = preview.refusal {
      return answer(.refused, why(refusal, of: preview.deviceName))
    }
    return [.undo(preview)]
  }
}
