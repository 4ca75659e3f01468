import LedgerValues

/// The state of the house on one page.
struct TableauScreen: Equatable, Sendable {
  var tableau: Tableau?
  /// The states in which there is a device, in the order of the law.
  var lines = Listing<Tableau.Line>()

  /// The ledger was read and holds no device.
  var isFirstRun: Bool { tableau.map { !$0.lines.contains { $0.count > 0 } } ?? false }

  mutating func take(_ tableau: Tableau) {
    self.tableau = tableau
    lines.replace(tableau.lines.filter { $0.count > 0 })
  }
}
