internal import GRDB
public import LedgerValues

extension Ledger {
  /// The articles by their code, and where they stand.
  public func articles() throws(LedgerError) -> [ArticleSummary] {
    try read { (db) throws -> [ArticleSummary] in
      var held: [Int64: [ArticleSummary.Held]] = [:]
      let stock = try Row.fetchCursor(
        db,
        sql: """
          SELECT s.article, p.code, s.quantity FROM article_stock s
            JOIN dossier p ON p.subject = 'location' AND p.id = s.place
           WHERE s.quantity > 0 ORDER BY p.code
          """)
      while let row = try stock.next() {
        held[row[0], default: []].append(.init(place: row[1], quantity: row[2]))
      }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT a.id, a.code, COALESCE(a.body ->> 'label', ''), a.state, COALESCE((
                   SELECT e.body ->> 'quantity' FROM event e
                    WHERE e.device = 0 AND e.subject = 'article' AND e.id = a.id
                      AND e.verb = 'set_threshold' ORDER BY e.seq DESC LIMIT 1), 0)
            FROM dossier a WHERE a.subject = 'article' ORDER BY a.code
          """
      ).map { row in
        ArticleSummary(
          code: row[1], label: row[2], state: State(row[3]), threshold: row[4],
          places: held[row[0]] ?? [])
      }
    }
  }

  /// The recipes in force, by their code.
  public func recipes() throws(LedgerError) -> [KitRecipe] {
    try read { db in try KitRecipe.fetchAll(db, "r.state = 'active'") }
  }

  /// What is free to be promised: devices in stock that nothing is reserved or loaded for and that
  /// were seen, and the articles that stand somewhere.
  public func freeGoods() throws(LedgerError) -> Goods {
    try read { db in try Goods.free(db) }
  }

  /// How many kits of each recipe stand in each state, by the code of the recipe; complete ones that
  /// are loaded for a delivery are free no more and not counted.
  public func kitCounts() throws(LedgerError) -> [String: [State: Int]] {
    try read { (db) throws -> [String: [State: Int]] in
      var counts: [String: [State: Int]] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.code, k.state, count(*) FROM dossier k
            JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
           WHERE k.subject = 'kit' AND NOT (k.state = 'complete' AND k.id IN (
                   SELECT l.id FROM dossier b CROSS JOIN loading l ON l.delivery = b.id
                    WHERE b.subject = 'delivery' AND b.state = 'draft' AND l.subject = 'kit'
                      AND l.quantity > 0))
           GROUP BY r.code, k.state
          """)
      while let row = try rows.next() { counts[row[0], default: [:]][State(row[1])] = row[2] }
      return counts
    }
  }

  /// Kits that are not dissolved, newest first; or the one of this code.
  public func kits(_ code: String? = nil, limit: Int = 1000) throws(LedgerError) -> [KitSummary] {
    try read { db in
      try KitSummary.fetchAll(
        db, code == nil ? "k.state <> 'dissolved'" : "k.code = ?",
        StatementArguments(code.map { [$0] } ?? []), limit: limit)
    }
  }
}

extension KitSummary {
  /// Kits that meet a condition on the dossier `k`, newest first.
  static func fetchAll(
    _ db: Database, _ condition: String, _ arguments: StatementArguments, limit: Int
  ) throws -> [KitSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT k.id, k.code, k.state, COALESCE(r.code, '') FROM dossier k
          LEFT JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
         WHERE k.subject = 'kit' AND \(condition) ORDER BY k.id DESC LIMIT \(limit)
        """, arguments: arguments
    ).map { row in
      KitSummary(
        id: row[0], code: row[1], state: State(row[2]), recipe: row[3],
        lines: try KitSummary.lines(db, ofKit: row[0]))
    }
  }

  static func lines(_ db: Database, ofKit kit: Int64) throws -> [Line] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT l.line, l.kind, l.grade, l.category, l.service, COALESCE(a.code, ''), l.quantity,
                 CASE l.article WHEN 0 THEN l.device > 0 ELSE l.packed END, l.device
            FROM kit_line l LEFT JOIN dossier a ON a.subject = 'article' AND a.id = l.article
           WHERE l.kit = ? ORDER BY l.line
          """), arguments: [kit]
    ).map { row in
      let device: Int64 = row[8]
      return Line(
        number: row[0], wanted: KitRecipe.Line.Wanted(row: row, from: 1), quantity: row[6],
        filled: row[7],
        device: device == 0
          ? "" : try DeviceSummary.fetch(db, DeviceID(rawValue: device))?.name ?? "")
    }
  }
}

extension KitRecipe {
  static func fetchAll(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [KitRecipe] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT r.id, r.code, r.label, r.version FROM recipe_in_force r
         WHERE \(condition) ORDER BY r.code
        """, arguments: arguments
    ).map { row in
      KitRecipe(
        code: row[1], label: row[2], version: row[3],
        lines: try Row.fetchAll(
          db,
          sql: """
            SELECT l.kind, l.grade, l.category, l.service, COALESCE(a.code, ''), l.quantity
              FROM recipe_line l
              LEFT JOIN dossier a ON a.subject = 'article' AND a.id = l.article
             WHERE l.recipe = ? AND l.version = ? ORDER BY l.line
            """, arguments: [row[0] as Int64, row[3] as Int64]
        ).map { Line(Line.Wanted(row: $0, from: 0), quantity: $0[5]) })
    }
  }
}

extension KitRecipe.Line.Wanted {
  /// From kind, grade, category, service and the article's code, in this order.
  fileprivate init(row: Row, from first: Int) {
    let (service, article) = (row[first + 3] as String, row[first + 4] as String)
    if !service.isEmpty {
      self = .service(service)
    } else if !article.isEmpty {
      self = .article(article)
    } else {
      self = .device(Quality(Kind(row[first]), grade: row[first + 1], category: row[first + 2]))
    }
  }
}
