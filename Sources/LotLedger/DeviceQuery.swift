internal import GRDB
internal import LedgerValues

/// The SQL of one page of devices: infix words by the trigram index, the rest by ordinary ones.
struct DeviceQuery {
  private var conditions: [String] = []
  private(set) var arguments: [any DatabaseValueConvertible] = []
  /// Words are asked for, none long enough for the index.
  let isShortSearch: Bool
  private let isIndexed: Bool
  private let usesText: Bool

  init(_ filter: DeviceFilter) {
    let words = filter.words.map { FoldedText($0) }.filter { !$0.text.isEmpty }
    let long = words.filter(\.isIndexable)
    let short = words.filter { !$0.isIndexable }
    isIndexed = !long.isEmpty
    isShortSearch = !words.isEmpty && long.isEmpty
    usesText = !short.isEmpty
    if isIndexed {
      add("s.text MATCH ?", [long.map(\.phrase).joined(separator: " AND ")])
    }
    for word in short { add("instr(t.text, ?) > 0", [word.text]) }
    if !filter.states.isEmpty {
      add("d.state IN (\(Self.marks(filter.states.count)))", filter.states.map(\.rawValue))
    } else if filter.words.isEmpty, filter.lot.isEmpty {
      // What never was is shown when asked for.
      add("d.state <> 'voided'", [])
    }
    if !filter.kinds.isEmpty {
      add("d.kind IN (\(Self.marks(filter.kinds.count)))", filter.kinds.map(\.rawValue))
    }
    if !filter.lot.isEmpty {
      add("d.lot = (SELECT id FROM dossier WHERE subject = 'lot' AND code = ?)", [filter.lot])
    }
  }

  static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }

  mutating func add(_ condition: String, _ values: [any DatabaseValueConvertible]) {
    conditions.append(condition)
    arguments += values
  }

  func sql(descending: Bool) -> String {
    var from = isIndexed ? "search s CROSS JOIN device d ON d.id = s.rowid" : "device d"
    if usesText { from += " CROSS JOIN search_text t ON t.device = d.id" }
    let key = isIndexed ? "s.rowid" : "d.id"
    let bounds = conditions.map { isIndexed ? $0.replacing("d.id ", with: "s.rowid ") : $0 }
    return """
      SELECT \(DeviceSummary.columns) FROM \(from) \(DeviceSummary.joins)
       \(bounds.isEmpty ? "" : "WHERE " + bounds.joined(separator: " AND "))
       ORDER BY \(key) \(descending ? "DESC" : "ASC") LIMIT ?
      """
  }
}
