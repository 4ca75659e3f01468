internal import GRDB
internal import LedgerValues

extension DeviceTerms {
  /// What one term asks, the right way round.
  static func condition(
    _ db: Database, _ ask: DeviceFilter.Ask, _ today: Int64
  ) throws -> Condition {
    switch ask {
    case .word(let word):
      return Condition(sql: holdsText, values: [FoldedText(word).text])
    case .states(let states):
      return among("d.state", states.map(\.rawValue))
    case .kinds(let kinds):
      return among("d.kind", kinds.map(\.rawValue))
    case .age(let comparison, let days):
      return age(comparison, today - days, try Ledger.daylight(db))
    case .alert(let isOn):
      return Condition(sql: isOn ? alerted : "NOT (\(alerted))")
    case .known(let column):
      return Condition(sql: known(column))
    case .text(let column, let values):
      return try text(db, column, values)
    }
  }

  /// The device's folded text holds what is bound.
  static let holdsText = holdsText(of: "d.id")

  static func holdsText(of device: String) -> String {
    "instr((SELECT t.text FROM search_text t WHERE t.device = \(device)), ?) > 0"
  }

  private static let alerted = """
    d.id IN (SELECT a.id FROM device a WHERE a.alert > 0
             UNION SELECT u.id FROM device u WHERE u.unseen > 0
             UNION SELECT q.body ->> 'device' FROM dossier q
                    WHERE q.subject = 'evidence' AND q.state = 'queued')
    """

  private static func among(_ column: String, _ values: [String]) -> Condition {
    Condition(sql: "\(column) IN (\(DeviceQuery.marks(values.count)))", values: values)
  }

  private static func among(_ column: String, ids: [Int64]) -> Condition {
    Condition(sql: "\(column) IN (SELECT value FROM json_each(?))", values: [ids.json])
  }

  /// On which side of a day on the site it entered its state: told by the moments at which that
  /// day begins and ends, of which there is an index.
  private static func age(
    _ comparison: DeviceFilter.Comparison, _ day: Int64, _ daylight: Daylight
  ) -> Condition {
    let start = daylight.moment(CivilDate(day: day)).milliseconds
    let end = daylight.moment(CivilDate(day: day + 1)).milliseconds
    return switch comparison {
    case .above: Condition(sql: "d.entered < ?", values: [start])
    case .atLeast: Condition(sql: "d.entered < ?", values: [end])
    case .below: Condition(sql: "d.entered >= ?", values: [end])
    case .atMost: Condition(sql: "d.entered >= ?", values: [start])
    case .equal: Condition(sql: "d.entered >= ? AND d.entered < ?", values: [start, end])
    }
  }

  private static func known(_ column: DeviceColumn) -> String {
    switch column {
    case .state, .kind, .age: "1"
    case .tag, .maker, .model, .serial, .imei, .grade, .category, .donorTag:
      "d.\(column.rawValue) <> ''"
    case .lot, .place, .kit, .request, .delivery: "d.\(column.rawValue) > 0"
    case .donor: "d.lot IN (SELECT l.id FROM lot l WHERE l.donor > 0)"
    case .alert: alerted
    }
  }

  private static func text(
    _ db: Database, _ column: DeviceColumn, _ values: [String]
  ) throws -> Condition {
    switch column {
    case .grade, .category:
      return among("upper(d.\(column.rawValue))", values.map { $0.uppercased() })
    case .lot:
      return among("+d.lot", ids: try dossiers(db, .lot, values))
    case .place:
      return among("+d.place", ids: try dossiers(db, .location, values))
    case .kit:
      let kits = among("kit", ids: try dossiers(db, .kit, values))
      return Condition(
        sql: "d.id IN (SELECT device FROM kit_line WHERE device > 0 AND \(kits.sql))",
        values: kits.values)
    case .request:
      return among("+d.request", ids: try dossiers(db, .request, values))
    case .delivery:
      return among("d.delivery > 0 AND d.delivery", ids: try dossiers(db, .delivery, values))
    case .donor:
      return among("+d.lot", ids: try lots(db, of: values))
    case .imei:
      return holds(["d.imei", "d.imei2"], values)
    default:
      return holds(["d.\(column.rawValue)"], values)
    }
  }

  private static func holds(_ columns: [String], _ values: [String]) -> Condition {
    let texts = values.map { FoldedText($0).text }.filter { !$0.isEmpty }
    // What the device's folded text does not hold, none of its columns does: folding is dear.
    let test = """
      CASE WHEN \(holdsText)
           THEN \(columns.map { "instr(folded(\($0)), ?) > 0" }.joined(separator: " OR ")) END
      """
    let tests = texts.map { _ in "COALESCE(\(test), 0)" }
    return Condition(
      sql: tests.isEmpty ? "1" : "(" + tests.joined(separator: " OR ") + ")",
      values: texts.flatMap { text in [text] + columns.map { _ in text } })
  }

  /// The dossiers of a subject that codes mean: a place by its beginning, another by its whole
  /// code or by the number at its end.
  static func dossiers(_ db: Database, _ subject: Subject, _ codes: [String]) throws -> [Int64] {
    let sought = codes.map { FoldedText($0).text }.filter { !$0.isEmpty }
    let numbers = Set(sought.compactMap { Int64($0) })
    let statement = try db.cachedStatement(sql: "SELECT code, id FROM dossier WHERE subject = ?")
    return try Row.fetchAll(statement, arguments: [subject.rawValue]).compactMap { row in
      let code = FoldedText(row[0]).text
      let isMeant = sought.contains { subject == .location ? code.hasPrefix($0) : code == $0 }
      if isMeant { return row[1] }
      guard subject != .location, !numbers.isEmpty else { return nil }
      let digits = code.utf8.reversed().prefix { (0x30...0x39).contains($0) }
      let number = Int64(String(decoding: digits.reversed(), as: UTF8.self))
      return number.map { numbers.contains($0) } == true ? row[1] : nil
    }
  }

  /// The lots that donors handed over whose name holds a text, or whose code it is.
  static func lots(_ db: Database, of donors: [String]) throws -> [Int64] {
    let sought = donors.map { FoldedText($0).text }.filter { !$0.isEmpty }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT o.code, COALESCE(n.name, ''), o.id FROM dossier o
            LEFT JOIN person n ON n.subject = 'organisation' AND n.id = o.id
           WHERE o.subject = 'organisation'
          """))
    let ids: [Int64] = rows.compactMap { row in
      let code = FoldedText(row[0]).text
      let name = FoldedText(row[1]).text
      return sought.contains { code == $0 || name.contains($0) } ? row[2] : nil
    }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT id FROM lot WHERE donor IN (SELECT value FROM json_each(?))"),
      arguments: [ids.json])
  }
}

extension [Int64] {
  /// As a JSON array, so that a list of any length is one argument.
  var json: String { "[" + map { String($0) }.joined(separator: ",") + "]" }
}
