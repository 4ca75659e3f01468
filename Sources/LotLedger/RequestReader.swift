internal import GRDB
internal import LedgerValues

/// Reads requests with what was served of them, a few or many at a time.
struct RequestReader {
  let db: Database
  let scale: QualityScale

  /// The lines of these requests, by the request's number.
  func progress(of requests: [Int64]) throws -> [Int64: [RequestSummary.Line]] {
    let (asked, served) = (try lines(of: requests), try served(of: requests))
    let reserved = try reserved(for: requests)
    return asked.reduce(into: [:]) { progress, entry in
      progress[entry.key] = RequestSummary.lines(
        entry.value, served: served[entry.key] ?? .init(), reserved: reserved[entry.key] ?? .init(),
        scale: scale)
    }
  }

  /// Requests in the order in which they were opened.
  ///
  /// - Parameter condition: on the dossier `d`.
  func requests(
    _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [RequestSummary] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT d.id, d.code, d.state, COALESCE(o.code, ''), COALESCE(p.code, ''),
               COALESCE(d.body ->> 'wanted', ''), COALESCE(d.body -> 'publics', ''),
               COALESCE(d.body ->> 'public', ''), (
                 SELECT e.recorded FROM event e
                  WHERE e.device = 0 AND e.subject = 'request' AND e.id = d.id
                  ORDER BY e.seq LIMIT 1)
          FROM dossier d
          LEFT JOIN dossier o ON o.subject = 'organisation' AND o.id = d.body ->> 'partner'
          LEFT JOIN dossier p ON p.subject = 'programme' AND p.id = d.body ->> 'programme'
         WHERE d.subject = 'request' AND \(condition) ORDER BY d.id
        """, arguments: arguments)
    let progress = try progress(of: rows.map { $0[0] })
    return rows.map { row in
      RequestSummary(
        id: row[0], code: row[1], state: State(row[2]), partner: row[3], programme: row[4],
        wanted: row[5], opened: Timestamp(milliseconds: row[8]),
        publics: Self.publics(row[6], alone: row[7]), lines: progress[row[0]] ?? [])
    }
  }

  private static func publics(
    _ text: String, alone: String
  ) -> [RequestSummary.Public] {
    guard case .object(let members)? = JSONReader.read(Array(text.utf8)) else {
      return alone.isEmpty ? [] : [.init(name: alone, count: 0)]
    }
    return members.compactMap { member in
      guard case .number(let digits) = member.value else { return nil }
      return .init(name: member.name, count: Int(digits) ?? 0)
    }
  }

  private func lines(of requests: [Int64]) throws -> [Int64: [RequestSummary.Line]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.line, l.kind, l.grade, l.category, COALESCE(r.code, ''), COALESCE(a.code, ''),
               l.quantity
          FROM request_line l
          LEFT JOIN dossier r ON r.subject = 'recipe' AND r.id = l.recipe
          LEFT JOIN dossier a ON a.subject = 'article' AND a.id = l.article
         WHERE l.request = ? ORDER BY l.line
        """)
    return try requests.reduce(into: [:]) { lines, request in
      lines[request] = try Row.fetchAll(statement, arguments: [request]).map { row in
        let (recipe, article) = (row[4] as String, row[5] as String)
        let wanted: RequestSummary.Line.Wanted =
          if !recipe.isEmpty {
            .recipe(recipe)
          } else if !article.isEmpty {
            .article(article)
          } else {
            .device(Quality(Kind(row[1]), grade: row[2], category: row[3]))
          }
        return RequestSummary.Line(number: row[0], wanted: wanted, asked: row[6])
      }
    }
  }

  /// What left by the deliveries of each request and did not come back. A kit of which something came
  /// back is none any more: what is left of it counts as the devices it is.
  private func served(of requests: [Int64]) throws -> [Int64: RequestSummary.Given] {
    var given: [Int64: RequestSummary.Given] = [:]
    let deliveries = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT b.id, b.body ->> 'request', b.state FROM dossier b
           WHERE b.subject = 'delivery'
             AND b.body ->> 'request' IN (SELECT value FROM json_each(?))
          """), arguments: [requests.json])
    let devices = try db.cachedStatement(
      sql: """
        SELECT d.kind, d.grade, d.category, d.kit, count(*) FROM device d
         WHERE d.delivery > 0 AND d.delivery = ?
           AND d.state IN ('shipped', 'delivered', 'handed_over')
         GROUP BY d.kit, d.kind, d.grade, d.category
        """)
    let articles = try db.cachedStatement(
      sql: """
        SELECT a.code, sum(l.quantity) FROM loading l
          JOIN dossier a ON a.subject = 'article' AND a.id = l.id
         WHERE l.delivery = ? AND l.subject = 'article' GROUP BY a.id
        """)
    for delivery in deliveries {
      let (id, request) = (delivery[0] as Int64, delivery[1] as Int64)
      var own = given[request] ?? .init()
      var kits: [Int64: [Quality: Int]] = [:]
      for row in try Row.fetchAll(devices, arguments: [id]) {
        let quality = Quality(Kind(row[0]), grade: row[1], category: row[2])
        kits[row[3], default: [:]][quality] = row[4]
      }
      for (kit, qualities) in kits {
        if kit > 0, let recipe = try recipe(ofWholeKit: kit), isAsked(recipe, of: request) {
          own.kits[recipe, default: 0] += 1
        } else {
          own.goods.devices.merge(qualities) { $0 + $1 }
        }
      }
      if delivery[2] == "shipped" || delivery[2] == "closed" {
        for row in try Row.fetchAll(articles, arguments: [id]) {
          own.goods.articles[row[0], default: 0] += row[1] as Int
        }
      }
      given[request] = own
    }
    return given
  }

  private func isAsked(_ recipe: String, of request: Int64) -> Bool {
    (try? Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT 1 FROM request_line l JOIN dossier r ON r.subject = 'recipe' AND r.id = l.recipe
           WHERE l.request = ? AND r.code = ?
          """), arguments: [request, recipe])) != nil
  }

  private func recipe(ofWholeKit kit: Int64) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.code FROM dossier k
            JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
           WHERE k.subject = 'kit' AND k.id = ?
             AND NOT EXISTS (SELECT 1 FROM kit_line_open l WHERE l.kit = k.id)
          """), arguments: [kit])
  }

  private func reserved(for requests: [Int64]) throws -> [Int64: RequestSummary.Given] {
    var given: [Int64: RequestSummary.Given] = [:]
    let devices = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT request, kind, grade, category, count(*) FROM device
           WHERE state = 'reserved' AND request IN (SELECT value FROM json_each(?))
           GROUP BY request, kind, grade, category
          """), arguments: [requests.json])
    for row in devices {
      let quality = Quality(Kind(row[1]), grade: row[2], category: row[3])
      given[row[0], default: .init()].goods.devices[quality] = row[4]
    }
    let kits = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT e.body ->> 'request', r.code FROM dossier k JOIN event e ON e.seq = k.moved
            JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
           WHERE k.subject = 'kit' AND k.state = 'reserved'
             AND e.body ->> 'request' IN (SELECT value FROM json_each(?))
          """), arguments: [requests.json])
    for row in kits { given[row[0], default: .init()].kits[row[1], default: 0] += 1 }
    try addLoaded(to: &given, requests)
    return given
  }

  /// What stands on a delivery of the request that has not left is set aside for it as well.
  private func addLoaded(
    to given: inout [Int64: RequestSummary.Given], _ requests: [Int64]
  ) throws {
    let loaded = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT b.body ->> 'request', COALESCE(r.code, ''), COALESCE(a.code, ''),
                 COALESCE(d.kind, ''), COALESCE(d.grade, ''), COALESCE(d.category, ''), l.quantity
            FROM dossier b CROSS JOIN loading l ON l.delivery = b.id AND l.quantity > 0
            LEFT JOIN device d ON l.subject = 'device' AND d.id = l.id AND d.state = 'in_stock'
            LEFT JOIN dossier k ON l.subject = 'kit' AND k.subject = 'kit' AND k.id = l.id
                               AND k.state = 'complete'
            LEFT JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
            LEFT JOIN dossier a ON l.subject = 'article' AND a.subject = 'article' AND a.id = l.id
           WHERE b.subject = 'delivery' AND b.state = 'draft'
             AND b.body ->> 'request' IN (SELECT value FROM json_each(?))
          """), arguments: [requests.json])
    for row in loaded {
      let (recipe, article, kind) = (row[1] as String, row[2] as String, row[3] as String)
      var own = given[row[0]] ?? .init()
      if !recipe.isEmpty { own.kits[recipe, default: 0] += 1 }
      if !article.isEmpty { own.goods.articles[article, default: 0] += row[6] as Int }
      if !kind.isEmpty {
        let quality = Quality(Kind(kind), grade: row[4], category: row[5])
        own.goods.devices[quality, default: 0] += 1
      }
      given[row[0]] = own
    }
  }
}
