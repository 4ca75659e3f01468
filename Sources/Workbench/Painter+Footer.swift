import LedgerValues
import ScreenGrid

extension Painter {
  /// What works now: what is particular to this place first. What does not fit is cut, but never
  /// the key to the help, where all of it is found.
  mutating func drawFooter() {
    let row = layout.footerRow
    let width = layout.columns
    frame.fill(Rect(column: 0, row: row, columns: width, rows: 1), style: .footer)
    let labels = Commands.footer(of: state).compactMap { FooterLabel($0, state) }
    let shown = FooterLabel.fitting(labels, into: width - 2)
    var column = 1
    for label in shown {
      let place = Rect(column: column, row: row, columns: label.width, rows: 1)
      zones.append(Zone(rect: place, target: .command(label.action)))
      put(label.key, column: column, row: row, style: .key)
      put(label.text, column: column + label.key.displayWidth + 1, row: row, style: .footer)
      column += label.width + FooterLabel.gap
    }
    if shown.count < labels.count {
      let last = min(column, width - 1)
      frame.put(frame.lines.cut, at: Point(column: last, row: row), style: .footer)
    }
  }
}

/// A key and its word in the footer.
private struct FooterLabel: Equatable {
  static let gap = 2

  let action: Action
  let key: String
  let text: String

  var width: Int { key.displayWidth + 1 + text.displayWidth }

  init?(_ command: Command, _ state: WorkbenchState) {
    guard let key = state.key(of: command), let word = command.footer else { return nil }
    action = command.action
    self.key = key.name(in: state.language)
    text = word(state.language)
  }

  /// As many as fit from the first on, and the help whatever its place.
  static func fitting(_ labels: [FooterLabel], into width: Int) -> [FooterLabel] {
    guard needed(labels) > width else { return labels }
    let help = labels.filter { $0.action == .showHelp }
    for count in (0..<labels.count).reversed() {
      let first = Array(labels.prefix(count))
      let shown = first.contains { $0.action == .showHelp } ? first : first + help
      // The mark of the cut stands in the margin, a blank after the last word.
      if needed(shown) + 1 <= width { return shown }
    }
    return help
  }

  private static func needed(_ labels: [FooterLabel]) -> Int {
    labels.reduce(0) { $0 + $1.width + gap } - gap
  }
}

extension WorkbenchState {
  /// The key to name for a command: not the Tab with which the scanner ends a code, where there
  /// is another.
  func key(of command: Command) -> Key? {
    guard preferences.scannerSuffix == .tab, command.action == .complete else {
      return command.keys.first
    }
    return command.keys.first { $0 != .tab }
  }
}

extension Commands {
  /// The rows that the footer shows: in the past the way out of it, then what is particular to the
  /// place before what works anywhere, and nothing that is refused.
  static func footer(of state: WorkbenchState) -> [Command] {
    let context = state.context
    let isEmpty = state.isInputEmpty
    let shown = all.filter { command in
      command.footer != nil && command.contexts.contains(context)
        && command.box.meets(isEmpty: isEmpty) && command.refusal(state) == nil
    }
    let anywhere: Set<Context> = [.help, .messages]
    let isParticular = { (command: Command) in command.contexts.isDisjoint(with: anywhere) }
    let wayBack = shown.filter { $0.action == .returnToPresent }
    let others = shown.filter { $0.action != .returnToPresent }
    return wayBack + others.filter(isParticular) + others.filter { !isParticular($0) }
  }
}
