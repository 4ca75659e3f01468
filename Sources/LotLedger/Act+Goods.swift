internal import GRDB
public import LedgerValues

extension Act {
  /// How many of an article stand at each place, the most first.
  public func stock(ofArticle article: Int64) throws -> [(place: Int64, quantity: Int)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT place, quantity FROM article_stock WHERE article = ? AND quantity > 0
           ORDER BY quantity DESC, place
          """), arguments: [article]
    ).map { ($0[0], $0[1]) }
  }

  /// How many of an article stand at a place.
  public func quantity(ofArticle article: Int64, at place: Int64) throws -> Int {
    try stock(ofArticle: article).first { $0.place == place }?.quantity ?? 0
  }

  /// The recipe of this code and the version of it that is in force.
  public func recipe(_ code: String) throws -> KitRecipe {
    let found = try KitRecipe.fetchAll(db, "r.code = ? AND r.state = 'active'", [code])
    guard let recipe = found.first else { throw LedgerError.unknownCode(code, subject: .recipe) }
    return recipe
  }

  /// The lines of a kit, and what fills them.
  public func lines(ofKit kit: Int64) throws -> [KitSummary.Line] {
    try KitSummary.lines(db, ofKit: kit)
  }

  /// The kind, grade and category of a device.
  public func quality(of device: DeviceID) throws -> Quality? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, grade, category FROM device WHERE id = ?"),
      arguments: [device.rawValue]
    ).map { Quality(Kind($0[0]), grade: $0[1], category: $0[2]) }
  }

  /// Lines as an event's body holds them; a kit has a line for each of its devices.
  public func json(of lines: [KitRecipe.Line], isKit: Bool) throws -> String {
    var members: [JSONValue] = []
    for line in lines {
      switch line.wanted {
      case .service(let name): members.append(.members([("service", .string(name))]))
      case .article(let code):
        let id = try number(of: .article, code: code)
        members.append(
          .members([("article", .integer(id)), ("quantity", .integer(Int64(line.quantity)))]))
      case .device(let quality):
        var parts = quality.members
        if !isKit, line.quantity > 1 {
          parts.append(("quantity", .integer(Int64(line.quantity))))
        }
        members += Array(repeating: .members(parts), count: isKit ? line.quantity : 1)
      }
    }
    return String(decoding: JSONValue.array(members).written, as: UTF8.self)
  }

  /// What people must look at where goods are refused.
  func goodsCulprit(
    _ rule: Rule, _ subject: Subject, _ id: Int64, _ body: Body
  ) throws -> String? {
    switch rule {
    case .stockShort, .stockChanged:
      guard case .integer(let place)? = body["place"] else { return nil }
      var article = id
      if subject != .article, case .integer(let named)? = body["article"] { article = named }
      return String(try quantity(ofArticle: article, at: place))
    case .loadedElsewhere:
      return try Row.fetchOne(
        db, sql: "SELECT code, operator FROM loaded WHERE subject = ? AND id = ?",
        arguments: [subject.rawValue, id]
      ).map { "\($0[0] as String) (\($0[1] as String))" }
    case .overCeiling:
      guard case .integer(let delivery)? = body["delivery"] else { return nil }
      var counted = ""
      if case .text(let name)? = body["as"] { counted = name }
      return try Int64.fetchOne(
        db,
        sql: """
          SELECT sum(c.cents) FROM dossier b JOIN ceiling_of_device c ON c.basis = b.body ->> 'basis'
           WHERE b.subject = 'delivery' AND b.id = ?1 AND c.counted = ?2 AND c.device IN (
             SELECT ?3 WHERE ?4 = 'device' UNION ALL
             SELECT device FROM kit_line WHERE kit = ?3 AND device > 0 AND ?4 = 'kit')
          """, arguments: [delivery, counted, id, subject.rawValue]
      ).map { Money.text($0) }
    default: return nil
    }
  }
}
