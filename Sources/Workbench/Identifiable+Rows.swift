public import LedgerValues

// The names by which a cursor holds on to a row.

extension MoveOption: Identifiable {
  /// One verb may lead to several states, back to where a device came from.
  public var id: String { "\(verb) \(target)" }
}

extension HistoryEntry: Identifiable {
  /// The number of its event.
  public var id: Int64 { event.seq }
}

extension Tableau.Line: Identifiable {
  /// A state has one line.
  public var id: State { state }
}
