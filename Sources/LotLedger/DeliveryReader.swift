internal import GRDB
internal import LedgerValues

/// Reads deliveries, with all that stands in them or for a list of them.
struct DeliveryReader {
  let db: Database
  /// Whether the lines are read, and not only how many devices came to what.
  var hasLines = true

  /// Deliveries that meet a condition on the dossier `d`, newest first.
  func deliveries(
    where condition: String, _ arguments: StatementArguments = [], limit: Int
  ) throws -> [DeliverySummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT d.id, d.code, d.state, COALESCE(p.code, ''), COALESCE(pn.name, ''),
               COALESCE(c.code, ''), COALESCE(cn.name, ''), COALESCE(r.code, ''),
               COALESCE(g.code, ''), COALESCE(d.body ->> 'basis', ''),
               d.body ->> 'override' IS NOT NULL, COALESCE(t.text, '')
          FROM dossier d
          LEFT JOIN dossier r ON r.subject = 'request' AND r.id = d.body ->> 'request'
          LEFT JOIN dossier p ON p.subject = 'organisation'
                AND p.id = COALESCE(d.body ->> 'partner', r.body ->> 'partner')
          LEFT JOIN person pn ON pn.subject = 'organisation' AND pn.id = p.id
          LEFT JOIN dossier c ON c.subject = 'organisation' AND c.id = d.body ->> 'carrier'
          LEFT JOIN person cn ON cn.subject = 'organisation' AND cn.id = c.id
          LEFT JOIN dossier g ON g.subject = 'programme'
                AND g.id = COALESCE(d.body ->> 'programme', r.body ->> 'programme')
          LEFT JOIN free_text t ON t.digest = d.body ->> 'override'
         WHERE d.subject = 'delivery' AND \(condition) ORDER BY d.id DESC LIMIT \(limit)
        """, arguments: arguments
    ).map { row in
      var terms = DeliverySummary.Terms()
      terms.partner = .init(code: row[3], name: row[4])
      terms.carrier = .init(code: row[5], name: row[6])
      (terms.request, terms.programme, terms.basis) = (row[7], row[8], row[9])
      if row[10] { terms.override = row[11] }
      return try delivery(row[0], code: row[1], State(row[2]), terms)
    }
  }

  private func delivery(
    _ id: Int64, code: String, _ state: State, _ terms: DeliverySummary.Terms
  ) throws -> DeliverySummary {
    var moments: [String: Timestamp] = [:]
    var handovers: [DeliverySummary.Handover] = []
    let events = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT verb, happened, body ->> 'programme', body ->> 'category', body ->> 'number'
            FROM event
           WHERE device = 0 AND subject = 'delivery' AND id = ?
             AND verb NOT IN ('load_article', 'unload_article') ORDER BY seq
          """), arguments: [id])
    while let row = try events.next() {
      let moment = Timestamp(milliseconds: row[1])
      guard row[0] == "declare_handover" else {
        moments[row[0]] = moment
        continue
      }
      handovers.append(
        .init(programme: row[2], category: row[3], number: row[4], happened: moment))
    }
    let reader = DeliveryLineReader(
      db: db, delivery: id, isDraft: state == "draft", basis: terms.basis)
    return DeliverySummary(
      id: id, code: code, state: state, terms: terms,
      opened: moments["open_delivery"] ?? Timestamp(milliseconds: 0),
      sent: moments["send_delivery"], ended: moments["close_delivery"] ?? moments["void_delivery"],
      lines: hasLines ? try reader.lines() : [], fates: hasLines ? nil : try reader.fates(),
      handovers: handovers)
  }
}
