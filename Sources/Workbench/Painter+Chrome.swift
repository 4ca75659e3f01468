import LedgerValues
import ScreenGrid

extension Painter {
  /// Where one is, which ledger this is, and who is at the keyboard; or how far a long work is.
  mutating func drawHeader() {
    let width = layout.columns
    frame.fill(
      Rect(column: 0, row: 0, columns: width, rows: 1), style: .header)
    let whose = layout.isNarrow ? state.clerk.code : state.ledger + dot + state.clerk.code
    let when = state.past.map { say(layout.isNarrow ? .asOfDay($0) : .asOf($0)) }
    let who = state.job.map { say(.progress($0)) } ?? when ?? whose
    let isWide = state.job != nil || when != nil
    let room = min(who.displayWidth, isWide ? width - 14 : width / 2)
    let titles = ["Filière"] + state.screens.map { title(of: $0) }
    let path = titles.suffix(layout.isNarrow ? 1 : 4).joined(separator: dot)
    put(path, column: 1, row: 0, width: width - room - 3, style: .header)
    put(who, column: width - room - 1, row: 0, width: room, style: .header, align: .right)
  }

  private func title(of screen: Screen) -> String {
    switch screen {
    case .tableau: say(.tableau)
    case .devices: say(.devices)
    case .device(let device): device.name
    case .medium(let medium): medium.name
    case .atelier: say(.atelier)
    case .lots: say(.lots)
    case .lot(let lot): lot.code
    case .goods(let goods): say(.screen(of: goods.view))
    case .goodsPage(let page): page.ref.code
    case .journal: say(.journal)
    case .event(let event): say(.eventTitle(event.entry.event.seq))
    case .settings: say(.settings)
    case .queue: say(.queue)
    case .sheet: say(.sheet)
    case .help: say(.help)
    case .messages: say(.messages)
    }
  }

  /// The box that always listens, and in words what a scan does now.
  mutating func drawBox() {
    let row = layout.boxRow
    let mode = say(state.statusWords)
    let room = min(mode.displayWidth, layout.columns / 2)
    let label = say(.scanLabel)
    let start = label.displayWidth + 2
    put(label, column: 1, row: row, style: .strong)
    let isFocused = state.overlay == nil || state.isScanning
    frame.put(
      state.shownBox, at: Point(column: start, row: row), width: layout.columns - start - room - 3,
      placeholder: "", isFocused: isFocused)
    put(mode, column: layout.columns - room - 1, row: row, width: room, style: .mode)
  }

  /// The last answer, or what is worth saying of the choice; a long one takes the row above too.
  mutating func drawMessage() {
    guard let (kind, text) = lineToSay else { return }
    let mark: String
    var style: Style
    switch kind {
    case .accepted: (mark, style) = (frame.lines.yes.text, .accepted)
    case .refused: (mark, style) = (frame.lines.no.text, .refused)
    case .already: (mark, style) = ("=", .warning)
    case .note: (mark, style) = (frame.lines.separator.text, .normal)
    }
    if isFlashing { style = style.selected }
    let width = layout.columns - 4
    let height = min(Frame.wrap(text, to: width).count, 2)
    let top = layout.messageRow - height + 1
    let line = Rect(column: 0, row: top, columns: layout.columns, rows: height)
    frame.fill(line, style: isFlashing ? style : .normal)
    put(mark, column: 1, row: top, style: style)
    frame.paragraph(
      text, in: Rect(column: 3, row: top, columns: width, rows: height), style: style)
  }

  /// For rooms too loud for a bell: the answer stands in reverse until the next key.
  private var isFlashing: Bool {
    let bells = state.preferences.bells
    return state.isMessageShown && state.isAnswerFresh && (bells == .flash || bells == .both)
  }

  /// The event that the cursor stands on, in the journal or in the history of a device.
  private var chosenEvent: HistoryEntry? {
    switch state.screen {
    case .journal(let journal): journal.entries.list.current
    case .device(let device) where device.pane == .history: device.history.list.current
    default: nil
    }
  }

  private var lineToSay: (Message.Kind, String)? {
    if case .bulk(let page) = state.overlay, let line = page.lines.current {
      return (.refused, say(line.sentence))
    }
    if case .devices(let devices) = state.screen, let completion = devices.completion,
      completion.text == state.box.text, completion.candidates.count > 1
    {
      return (.note, completion.candidates.joined(separator: "  "))
    }
    if case .devices(let devices) = state.screen, let fault = devices.fault {
      return (.refused, say(fault))
    }
    if state.isMessageShown, let message = state.messages.last {
      return (message.kind, say(message.text))
    }
    if case .device(let device) = state.screen, device.pane == .moves,
      let refusal = device.moves.current?.refusal
    {
      return (.refused, say(state.why(refusal, of: device.name)))
    }
    if case .tableau(let tableau) = state.screen, tableau.pane == .notices,
      let notice = tableau.notices.current, let words = state.words(of: notice)
    {
      return (.note, say(words))
    }
    if case .help(let help) = state.screen, let action = help.lines.current?.action,
      let command = Commands.row(of: action)
    {
      return (.note, say(.labelled(command.name, command.help)))
    }
    if let choice = state.terminalChoice { return (.note, say(.help(of: choice))) }
    if case .settings(let settings) = state.screen, let row = settings.rows.current {
      let cells = state.cells(of: row).map { say($0) }.filter { !$0.isEmpty }
      return (.note, cells.joined(separator: dot))
    }
    if case .messages(let log) = state.screen, let message = log.messages.current {
      return (message.kind, say(message.text))
    }
    if let entry = chosenEvent {
      let event = entry.event
      return (
        .note,
        "\(say(.eventNumber)) \(event.seq) \(event.op) \(entry.deviceName) \(say(sentence(of: entry)))"
      )
    }
    return nil
  }
}

extension WorkbenchState {
  /// What a scan does now.
  var modeWords: Sentence {
    switch mode {
    case .open:
      if past != nil { return .modePast }
      if case .lot = screen { return .modeReception }
      if case .goodsPage(let page) = screen, page.takesScans { return .modeInto(page.ref.code) }
      return .modeOpen
    case .act(let verb, _): return .modeWordsAct(label(verb))
    case .locate(let place): return .modeWordsLocate(place)
    case .mark: return .modeWordsMark
    }
  }
}
