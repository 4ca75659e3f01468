import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// One field for each need of a verb, with what was last said where that is likely right again.
  func fields(for verb: Verb, without implied: Set<String> = ["device"]) -> [FormField] {
    let needs = law.verb(verb)?.needs ?? []
    var fields = needs.compactMap { need in
      implied.contains(need.name) ? nil : field(for: need, named: need.name)
    }
    // The failed log that is filed is found, and not asked for; what a person has wiped again has
    // a reason.
    if verb == Verb("fail_wipe") { fields.removeAll { $0.name == "evidence" } }
    // A test tells the kind by itself, a grade its rule set.
    if verb == Verb("test") { fields.removeAll { $0.name == "kind" } }
    if verb == Verb("grade") { fields.removeAll { $0.name == "rule_set" } }
    for index in fields.indices where verb == Verb("rewipe") { fields[index].isRequired = true }
    // One system goes on device after device.
    for index in fields.indices where verb == .install {
      fields[index].input = Field(preferences.installation[fields[index].name] ?? "")
    }
    return fields
  }

  /// The fields of the fact that goes with a move, under the names that they have there.
  ///
  /// - Parameter isAwaited: the move waits for it; else it may be left out.
  func fields(of companion: Companion, isAwaited: Bool) -> [FormField] {
    let names = Dictionary(uniqueKeysWithValues: companion.needs.map { ($1, $0) })
    let needs = law.verb(companion.fact)?.needs ?? []
    var fields = needs.compactMap { need in
      names[need.name].flatMap { field(for: need, named: $0) }
    }
    for index in fields.indices where !isAwaited { fields[index].isRequired = false }
    // What is left out altogether is not told: one answer at least.
    if isAwaited, !fields.isEmpty, !fields.contains(where: \.isRequired) {
      fields[0].isRequired = true
    }
    return fields
  }

  /// The fields of the fact that may be told with a verb, each of which may be left out.
  func companionFields(of verb: Verb) -> [FormField] {
    Companion.of(verb).map { fields(of: $0, isAwaited: false) } ?? []
  }

  private func field(for need: Law.Need, named name: String) -> FormField? {
    let kind: FormField.Kind
    switch need.value {
    case .text: kind = .text
    case .freeText: kind = .prose
    case .integer: kind = .number
    case .reference(.location): kind = .place
    case .reference: kind = .text
    case .choice(let choices): kind = .choice(choices)
    case .structure:
      // A sheet is filled on a page of its own; all good is said in one word.
      guard need.isRequired, need.name != "sheet" else { return nil }
      kind = .text
    }
    return FormField(
      name: name, label: need.label, kind: kind, isRequired: need.isRequired,
      value: lastNeeds[name] ?? (name == "bench" ? preferences.bench : ""))
  }

  /// The move chosen on the page of a device.
  mutating func doChosenMove() -> [WorkbenchEffect] {
    guard case .device(let device) = screen, let option = device.moves.current else { return [] }
    return ask(option, of: device)
  }

  /// The move that has a number on the page of a device.
  mutating func doMove(_ number: Int, of device: DeviceScreen) -> [WorkbenchEffect] {
    guard device.moves.rows.indices.contains(number - 1) else {
      return answer(.refused, .noSuchMove(number))
    }
    return ask(device.moves.rows[number - 1], of: device)
  }

  /// Does a move, asking first for what the law needs.
  mutating func ask(_ option: MoveOption, of device: DeviceScreen) -> [WorkbenchEffect] {
    if let companion = Companion.answering(option) {
      if companion.fact == Verb("test"), let details = device.details, !details.tests.isEmpty {
        openSheet(details, for: option.verb)
        return []
      }
      return ask(option.verb, of: device, with: fields(of: companion, isAwaited: true))
    }
    if let refusal = option.refusal { return answer(.refused, why(refusal, of: device)) }
    return ask(option.verb, of: device)
  }

  /// Does a verb on the device that is shown, asking first for what the law needs.
  mutating func ask(
    _ verb: Verb, of device: DeviceScreen, with more: [FormField] = []
  ) -> [WorkbenchEffect] {
    if verb == Verb("test"), let details = device.details, !details.tests.isEmpty {
      openSheet(details, for: verb)
      return []
    }
    var fields = fields(for: verb) + more
    if verb == Verb("receive"), let tag = fields.firstIndex(where: { $0.name == "tag" }) {
      fields[tag].isRequired = false
    }
    let seen = device.details?.through ?? 0
    guard !fields.isEmpty else {
      return [.act(MoveRequest(verb: verb, devices: [device.id], seen: seen))]
    }
    let title = Sentence.moveTitle(label(verb), device.name)
    var form = Form(purpose: .move(verb, device.id), title: title, fields: fields)
    form.seen = seen
    overlay = .form(form)
    return []
  }

  /// The forms of evidence on the page of a device.
  mutating func openEvidenceForm(_ action: Action) -> [WorkbenchEffect] {
    if action == .importEvidence {
      let field = FormField(name: "path", label: .logPath, kind: .text, isRequired: true)
      overlay = .form(Form(purpose: .wipeLog(nil), title: .evidenceTitle, fields: [field]))
      return []
    }
    guard case .device(let device) = screen else { return [] }
    switch action {
    case .addMedium:
      let fields = fields(for: Verb("add_medium"), without: ["device", "medium"])
      overlay = .form(
        Form(
          purpose: .recordMedium(device.id), title: .mediumTitle(device.name), fields: fields))
    case .sanitise:
      guard let medium = device.mediumToSanitise else { return [] }
      return ask(Verb("sanitise_medium"), of: medium)
    default: break
    }
    return []
  }

  /// The form of a wipe log: of the device that is shown, or of whichever it names.
  mutating func openLogForm() -> [WorkbenchEffect] {
    let field = FormField(name: "path", label: .logPath, kind: .text, isRequired: true)
    guard case .device(let device) = screen else {
      overlay = .form(Form(purpose: .wipeLog(nil), title: .evidenceTitle, fields: [field]))
      return []
    }
    overlay = .form(
      Form(purpose: .wipeLog(device.id), title: .wipeLogTitle(device.name), fields: [field]))
    return []
  }

  mutating func openManifestForm() -> [WorkbenchEffect] {
    let path = FormField(name: "path", label: .listPath, kind: .text, isRequired: true)
    let donor = FormField(name: "donor", label: .donor, kind: .text, isRequired: true)
    overlay = .form(Form(purpose: .manifest, title: .manifestTitle, fields: [path, donor]))
    return []
  }

  /// Moves among the fields of a form and their choices.
  mutating func turnForm(_ action: Action) -> [WorkbenchEffect] {
    guard case .form(var form) = overlay else { return [] }
    form.isDisturbed = false
    form.complaint = nil
    switch action {
    case .nextField: form.focus = min(form.focus + 1, form.fields.count)
    case .previousField: form.focus = max(form.focus - 1, 0)
    case .nextChoice: form.type(.right)
    case .previousChoice: form.type(.left)
    default: break
    }
    overlay = .form(form)
    return []
  }

  /// Enter in a form or in the palette.
  mutating func confirm() -> [WorkbenchEffect] {
    if case .palette = overlay { return takePaletteLine() }
    guard case .form(var form) = overlay else { return [] }
    if form.isDisturbed {
      form.isDisturbed = false
      form.complaint = .formDisturbed
      overlay = .form(form)
      return answer(.refused, .formDisturbed)
    }
    if let complaint = form.advance() {
      form.complaint = complaint
      overlay = .form(form)
      return answer(.refused, complaint)
    }
    guard form.isConfirmed else {
      overlay = .form(form)
      return []
    }
    overlay = nil
    return keepHabits(of: form) + finish(form)
  }

  /// Confirms from wherever the focus is, the fields that follow left as they are.
  mutating func confirmAll() -> [WorkbenchEffect] {
    guard case .form(var form) = overlay else { return [] }
    form.focus = form.fields.count
    form.isDisturbed = false
    overlay = .form(form)
    return confirm()
  }

  private mutating func finish(_ form: Form) -> [WorkbenchEffect] {
    let kept = form.fields.filter { $0.kind == .place || $0.name == "bench" }
    for field in kept where !field.value.isEmpty {
      lastNeeds[field.name] = field.value
    }
    let needs = form.needs
    switch form.purpose {
    case .move(let verb, let device) where verb == Verb("receive"):
      guard case .device(let shown) = screen else { return [] }
      let reception = Reception(
        lot: shown.details?.summary.lot ?? "", device: device, code: shown.name,
        tag: needs["tag"] ?? "", place: needs["place"] ?? "")
      return [.receive(reception)]
    case .move(let verb, let device):
      return [.act(MoveRequest(verb: verb, devices: [device], needs: needs, seen: form.seen))]
    case .many(let verb, let target):
      return go(
        on: MoveRequest(verb: verb, devices: target.devices, needs: needs), target)
    case .scanToAct(let verb):
      mode = .act(verb, needs: needs)
      return answer(.accepted, .modeAct(label(verb)))
    case .register(let lot, let code):
      return [.register(Registration(lot: lot, code: code, needs: needs))]
    case .recordMedium(let device):
      return [.recordMedium(Verb("add_medium"), device, needs: needs)]
    case .fit(let device):
      return [.recordMedium(Verb("fit_medium"), device, needs: needs)]
    case .medium(let verb, let medium, let device):
      return [.recordOn(verb, medium: medium, device: device, needs: needs)]
    case .bench: return answer(.accepted, .benchIsMine(preferences.bench)) + reloads
    case .house(let change): return [.keepHouse(change)]
    case .wipeLog(let device):
      return [.importEvidence(path: needs["path"] ?? "", device: device)]
    case .manifest:
      return [.importManifest(path: needs["path"] ?? "", donor: needs["donor"] ?? "")]
    case .travel: return travel(to: needs["moment"] ?? "")
    case .saveList:
      return saveList(to: needs["path"] ?? "").map { [$0] } ?? []
    case .certificate(let code):
      return [.certify(code, language: language, path: needs["path"] ?? "")]
    case .paper(let order):
      return [.drawLabels(order, path: needs["path"] ?? "", language)]
    case .setting(let name):
      return [.keepHouse(.set(name: name, value: needs["value"] ?? ""))]
    case .enrol:
      return [
        .keepHouse(
          .enrol(
            code: (needs["code"] ?? "").uppercased(), name: needs["name"] ?? "",
            role: Role(needs["role"] ?? ""), account: needs["account"] ?? ""))
      ]
    case .settle(let id):
      return [.settle(id, needs["device"].map { .device($0) } ?? .medium(needs["medium"] ?? ""))]
    case .undoAct(let seq):
      return [.previewActUndo(seq, reason: needs["reason"] ?? "")]
    case .sheetNote:
      takeNote(needs["note"] ?? "")
      return []
    case .scanInto(let ref, let code): return [.scanInto(ref, code, needs: needs)]
    case .settleFinding(let ref, let code):
      return [.scanInto(ref, code, needs: needs.merging(["settle": "1"]) { $1 })]
    case .goods(let ref, let verb): return [.actOnGoods(ref, verb, needs: needs)]
    case .scannerPrefix: return takeScannerPrefix(needs["prefix"] ?? "")
    case .place:
      let place = needs["place"] ?? ""
      changeLot { $0.place = place }
      return answer(.accepted, .receptionPlace(place))
    }
  }
}

extension DeviceScreen {
  /// The medium chosen, else the only one, else the first that is not safe.
  var mediumToSanitise: Medium? {
    if pane == .media, let medium = media.current { return medium }
    return media.rows.first { !$0.isSafe } ?? media.rows.first
  }
}

extension Form {
  /// Enter was pressed on the confirming line and nothing is wanting.
  var isConfirmed: Bool { focus > fields.count }

  /// Enter: from a field to the next, from the confirming line beyond it. Answers what is wanting.
  mutating func advance() -> Sentence? {
    complaint = nil
    if !isOnConfirm {
      if let wrong = fields[focus].fault { return wrong }
      focus += 1
      // A place is scanned, writes nothing by itself, and is told: its own Enter is enough. So is that
      // of a note, which waits on the sheet.
      guard purpose == .place || purpose == .sheetNote, isOnConfirm else { return nil }
    }
    for (index, field) in fields.enumerated() {
      if let wrong = field.fault ?? (field.isRequired && field.value.isEmpty ? .wanting : nil) {
        focus = index
        return wrong
      }
    }
    focus = fields.count + 1
    return nil
  }
}

extension FormField {
  /// What is wrong with what was typed, if something was.
  fileprivate var fault: Sentence? {
    switch kind {
    case .prose where hasFormOfTag(value) || CommandCode(value) != nil: .codeInProse
    case .number where !value.isEmpty && !value.allSatisfy(\.isASCIIDigit): .notNumber
    default: nil
    }
  }
}
