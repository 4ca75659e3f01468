import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: SettingsScreen) {
    drawPanes(of: screen)
    let rect = layout.table(below: 2)
    let table = table(
      columns(of: screen.pane), of: screen.rows, in: rect,
      empty: say(screen.house == nil ? .loading : .nothingSet)
    ) { row in
      state.cells(of: row).enumerated().map { index, cell in
        Table.Entry(say(cell), index == 1 ? .strong : .normal)
      }
    }
    put(table, in: rect)
  }

  private mutating func drawPanes(of screen: SettingsScreen) {
    let all = SettingsScreen.Pane.allCases
    guard !layout.isNarrow else {
      let place = all.firstIndex(of: screen.pane).map { $0 + 1 } ?? 1
      put(
        "[\(say(.pane(screen.pane)))] \(place)/\(all.count)", column: 2, row: layout.body.top,
        width: layout.columns - 3, style: .heading)
      return
    }
    var column = 2
    for pane in all {
      let isShown = pane == screen.pane
      let name = isShown ? "[\(say(.pane(pane)))]" : " \(say(.pane(pane))) "
      guard column + name.displayWidth < layout.columns else { return }
      put(name, column: column, row: layout.body.top, style: isShown ? .heading : .dim)
      column += name.displayWidth
    }
    if !screen.sifting.words.isEmpty {
      let words = screen.sifting.words.joined(separator: " ")
      put(
        "« \(words) »", column: column + 1, row: layout.body.top,
        width: max(layout.columns - column - 2, 0))
    }
  }

  private func columns(of pane: SettingsScreen.Pane) -> [Table.Column] {
    let since = Table.Column(say(.sinceDate), width: 10, priority: 3)
    let who = Table.Column(say(.who), width: 8, minimum: 4, priority: 4)
    switch pane {
    case .site:
      return [
        Table.Column(say(.setting), width: 36, minimum: 16, isElastic: true),
        Table.Column(say(.value), width: 20, minimum: 12), since, who,
      ]
    case .operators:
      return [
        Table.Column(say(.code), width: 8, minimum: 5),
        Table.Column(say(.fullName), width: 16, minimum: 8, priority: 3),
        Table.Column(say(.state), width: 8, minimum: 6, priority: 1),
        Table.Column(say(.roles), width: 24, minimum: 14, isElastic: true),
        Table.Column(say(.proofs), width: 18, minimum: 12, priority: 2),
      ]
    case .series:
      return [
        Table.Column(say(.series), width: 12),
        Table.Column(say(.lastNumber), width: 14, alignment: .right),
      ]
    case .policies:
      return [
        Table.Column(say(.medium), width: 20, minimum: 9),
        Table.Column(say(.technique), width: 24, minimum: 14, isElastic: true),
        Table.Column(say(.suffices), width: 14),
        Table.Column(say(.levelColumn), width: 8, priority: 2), since, who,
      ]
    case .tests:
      return [
        Table.Column(say(.kind), width: 22, minimum: 9),
        Table.Column(say(.testedColumn), width: 22, minimum: 12, isElastic: true),
        Table.Column(say(.blockingColumn), width: 13, minimum: 12), since, who,
      ]
    case .ruleSets:
      return [
        Table.Column(say(.kind), width: 22, minimum: 12),
        Table.Column(say(.ruleSet), width: 24, minimum: 16, isElastic: true), since, who,
      ]
    case .terminal:
      return [
        Table.Column(say(.setting), width: 36, minimum: 16, isElastic: true),
        Table.Column(say(.value), width: 20, minimum: 12),
      ]
    }
  }
}
