import LedgerValues
import ScreenGrid

extension WorkbenchState {
  mutating func openPalette(_ scope: Palette.Scope) -> [WorkbenchEffect] {
    box.clear()
    let effects = sift()
    overlay = .palette(Palette(scope: scope))
    refreshPalette()
    return effects
  }

  /// The commands and verbs whose name, in either language, holds every word of the query; the
  /// first is what Enter takes.
  mutating func refreshPalette() {
    guard case .palette(var palette) = overlay else { return }
    let words = palette.query.words.map { folded($0) }
    let lines =
      palette.scope.isFinding
      ? findLines(palette) : (palette.scope == .all ? commandLines : []) + verbLines(palette.scope)
    let shown = lines.filter { line in
      if case .saveView = line.id { return true }
      let text = folded("\(line.name.french) \(line.name.english)")
      return words.allSatisfy { text.contains($0) }
    }
    let first = folded(palette.query.text)
    palette.lines.replace(
      shown.filter { $0.begins(with: first) } + shown.filter { !$0.begins(with: first) })
    palette.lines.place(at: 0)
    overlay = .palette(palette)
  }

  /// Commands of the screen under the palette; the plain ways of a list and of typing are left out.
  private var commandLines: [Palette.Line] {
    var under = self
    under.overlay = nil
    let context = under.context
    return Commands.all.filter { $0.contexts.contains(context) && $0.isNamed }.map {
      Palette.Line(id: .command($0.action), name: $0.name, refusal: $0.refusal(under))
    }
  }

  /// On the page of a device its moves and facts; elsewhere the verbs to scan for.
  private func verbLines(_ scope: Palette.Scope) -> [Palette.Line] {
    if scope == .marked { return markedLines }
    if scope == .lot { return lotVerbLines }
    if scope == .goods { return goodsLines }
    if scope == .rolesOfOperator { return operatorLines }
    if case .medium(let medium) = screen, scope == .all { return optionLines(of: medium) }
    guard case .device(let device) = screen, scope != .scanToAct else {
      return deviceVerbs.map { entry in
        Palette.Line(
          id: .verb(entry.verb),
          name: scope == .scanToAct ? entry.label : .scanTitle(entry.label),
          refusal: refusalToScan(entry.verb))
      }
    }
    let moves = device.moves.rows.map { option in
      Palette.Line(
        id: .move(option.id), name: .moveTitle(label(option.verb), device.name),
        refusal: option.refusal.map { why($0, of: device.name) })
    }
    let facts = deviceVerbs.filter { !$0.isMove }.map { entry in
      Palette.Line(
        id: .verb(entry.verb), name: .moveTitle(entry.label, device.name),
        refusal: refusalOf(entry.verb))
    }
    return scope == .facts ? facts : moves + facts
  }

  /// Verbs for the marked devices, or for one row, those that lead on from where it stands first.
  private var markedLines: [Palette.Line] {
    let state = marks.isEmpty ? markable?.current?.state.rawValue : nil
    let near = Set(law.moves.filter { $0.source == state }.map(\.verb))
    let verbs =
      deviceVerbs.filter { near.contains($0.verb) }
      + deviceVerbs.filter { !near.contains($0.verb) }
    return verbs.map { entry in
      Palette.Line(id: .verb(entry.verb), name: entry.label, refusal: refusalToDo(entry.verb))
    }
  }

  /// What a person may do to a device that stands in the ledger.
  private var deviceVerbs: [Law.VerbEntry] {
    let beginnings = Set(law.moves.filter { $0.source.isEmpty }.map(\.verb))
    return law.verbs.filter {
      $0.subject == .device && !$0.isAutomatic && !beginnings.contains($0.verb)
    }
  }

  /// Enter in the palette: what is highlighted, or, where nothing is, what was scanned by mistake.
  mutating func takePaletteLine() -> [WorkbenchEffect] {
    guard case .palette(let palette) = overlay else { return [] }
    guard let line = palette.lines.current else {
      guard !palette.scope.isFinding else { return answer(.refused, .nothingFound) }
      overlay = nil
      return scan(palette.query.text)
    }
    if let refusal = line.refusal { return answer(.refused, refusal) }
    overlay = nil
    switch line.id {
    case .command(let action):
      return perform(action)
    case .role: return changeOperator(line.id)
    case .move(let id):
      if case .medium(let medium) = screen,
        let option = medium.options.rows.first(where: { $0.id == id })
      {
        return ask(option, of: medium)
      }
      guard case .device(let device) = screen,
        let option = device.moves.rows.first(where: { $0.id == id })
      else { return [] }
      return ask(option, of: device)
    case .sort, .column, .filter, .view, .saveView, .dropView:
      return take(line.id)
    case .verb(let verb):
      if let target = palette.target { return start(verb, on: target) }
      if palette.scope == .lot { return startOnLot(verb) }
      if palette.scope == .goods { return startOnGoods(verb) }
      if palette.scope == .rolesOfOperator { return changeOperator(line.id) }
      if case .device(let device) = screen, palette.scope != .scanToAct {
        return ask(verb, of: device)
      }
      return start(verb)
    }
  }
}

extension Palette.Line {
  fileprivate func begins(with text: String) -> Bool {
    folded(name.french).hasPrefix(text) || folded(name.english).hasPrefix(text)
  }
}

extension Command {
  /// Whether one would look for it by its name.
  var isNamed: Bool {
    switch action {
    case .openPalette, .back, .scan, .open, .doMove, .cursorUp, .cursorDown, .pageUp, .pageDown,
      .first, .last, .nextPane, .previousPane, .caretLeft, .caretRight, .caretWordLeft,
      .caretWordRight, .caretStart,
      .caretEnd, .eraseBackward, .eraseForward, .eraseWord, .eraseAll:
      false
    default: true
    }
  }
}

extension HelpScreen {
  /// Shows the commands whose name, sentence or key holds every word; those of here first.
  mutating func sift() {
    let words = sifting.words.map { folded($0) }
    let found = Commands.all.filter { command in
      let keys = command.keys.map { folded($0.name(in: .french) + " " + $0.name(in: .english)) }
      let text = [command.name, command.help].map { folded($0.french + " " + $0.english) }
      let all = (keys + text).joined(separator: " ")
      return words.allSatisfy { all.contains($0) }
    }
    let here = found.filter { $0.contexts.contains(origin) }
    let elsewhere = found.filter { !$0.contexts.contains(origin) }
    lines.replace(
      here.map { HelpLine(action: $0.action, isHere: true) }
        + elsewhere.map { HelpLine(action: $0.action, isHere: false) })
    lines.place(at: 0)
  }
}
