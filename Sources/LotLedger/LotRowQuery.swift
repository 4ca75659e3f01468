internal import GRDB
internal import LedgerValues

/// The SQL of one page of a lot's rows: by line of the list, then what no list announced.
struct LotRowQuery {
  let sql: String
  let arguments: [any DatabaseValueConvertible]

  /// Unannounced devices have line 0 and come after all others.
  private static let place = "(CASE d.line WHEN 0 THEN 1 ELSE 0 END, d.line, d.id)"

  init(_ db: Database, _ filter: LotRowFilter, _ bound: Paging.Bound<DeviceID>) throws {
    var conditions = [
      "d.lot = (SELECT id FROM dossier WHERE subject = 'lot' AND code = ?)", "d.state <> 'voided'",
    ]
    var values: [any DatabaseValueConvertible] = [filter.lot]
    switch filter.view {
    case .all: break
    case .missing: conditions.append("d.state = 'announced'")
    case .received: conditions.append("d.arrived > 0 AND d.line > 0")
    case .unannounced: conditions.append("d.arrived > 0 AND d.line = 0")
    case .withdrawn: conditions.append("d.state = 'withdrawn'")
    }
    for word in filter.words {
      conditions.append("instr(t.text, ?) > 0")
      values.append(FoldedText(word).text)
    }
    let other = "(SELECT \(Self.place.replacing("d.", with: "x.").dropFirst().dropLast())"
    switch bound {
    case .first, .last: break
    case .beyond(let id):
      conditions.append("\(Self.place) > \(other) FROM device x WHERE x.id = ?)")
      values.append(id.rawValue)
    case .from(let id):
      conditions.append("\(Self.place) >= \(other) FROM device x WHERE x.id = ?)")
      values.append(id.rawValue)
    case .backFrom(let id):
      conditions.append("\(Self.place) < \(other) FROM device x WHERE x.id = ?)")
      values.append(id.rawValue)
    }
    let direction = bound.isBackward ? "DESC" : "ASC"
    let text = filter.words.isEmpty ? "" : "JOIN search_text t ON t.device = d.id"
    sql = """
      SELECT \(DeviceSummary.columns) FROM device d \(text) \(DeviceSummary.joins)
       WHERE \(conditions.joined(separator: " AND "))
       ORDER BY CASE d.line WHEN 0 THEN 1 ELSE 0 END \(direction), d.line \(direction),
                d.id \(direction) LIMIT ?
      """
    arguments = values
  }
}
