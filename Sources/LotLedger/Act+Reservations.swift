internal import GRDB
public import LedgerValues

extension Act {
  /// A complete kit that nothing is set aside for.
  public struct FreeKit: Sendable, Hashable {
    public let id: Int64
    public let code: String
    /// Code of its recipe.
    public let recipe: String
    /// The request that it was opened for, or 0.
    public let request: Int64
    public let since: Timestamp
  }

  /// A kit that was opened for a request and is not complete.
  public struct BegunKit: Sendable, Hashable {
    public let recipe: String
    public let request: Int64
    /// What it lacks.
    public let missing: Goods
  }

  /// The requests that wait, in the order in which they were opened.
  public func waitingRequests() throws -> [RequestSummary] {
    try RequestReader(db: db, scale: QualityScale(law)).requests(RequestReader.waiting)
  }

  /// The request of this code.
  public func request(_ code: String) throws -> RequestSummary {
    let found = try RequestReader(db: db, scale: QualityScale(law)).requests("d.code = ?", [code])
    guard let request = found.first else {
      throw LedgerError.unknownCode(code, subject: .request)
    }
    return request
  }

  /// The recipes in force, by their code.
  public func recipes() throws -> [String: KitRecipe] {
    Dictionary(
      try KitRecipe.fetchAll(db, "r.state = 'active'").map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What is free to be given.
  public func freeGoods() throws -> Goods { try Goods.free(db) }

  /// Devices that are reserved or loaded for a request already.
  public func setAside() throws -> [ReservationPlan.Supply: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, grade, category, request, count(*) FROM device
         WHERE state = 'reserved' GROUP BY kind, grade, category, request
        UNION ALL
        SELECT d.kind, d.grade, d.category, b.body ->> 'request', 1
          FROM dossier b CROSS JOIN loading l ON l.delivery = b.id AND l.subject = 'device'
          JOIN device d ON d.id = l.id AND d.state = 'in_stock'
         WHERE b.subject = 'delivery' AND b.state = 'draft' AND l.quantity > 0
           AND b.body ->> 'request' > 0
        """)
    return Dictionary(
      rows.map { row in
        let quality = Quality(Kind(row[0]), grade: row[1], category: row[2])
        return (ReservationPlan.Supply(quality, request: row[3]), row[4] as Int)
      }, uniquingKeysWith: +)
  }

  /// The free devices that are exactly this good, those that have stood in stock longest first.
  public func freeDevices(
    _ quality: Quality, most count: Int
  ) throws -> [(device: DeviceID, since: Timestamp)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, entered FROM device d
           WHERE \(Goods.isFree) AND kind = ? AND grade = ? AND category = ?
           ORDER BY entered, id LIMIT ?
          """),
      arguments: [quality.kind.rawValue, quality.grade, quality.category, count]
    ).map { (DeviceID(rawValue: $0[0]), Timestamp(milliseconds: $0[1])) }
  }

  /// Complete kits that are neither reserved nor loaded, and of which everything was seen; the oldest
  /// first.
  public func freeKits() throws -> [FreeKit] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT k.id, k.code, r.code, COALESCE(k.body ->> 'request', 0), e.recorded
          FROM dossier k JOIN event e ON e.seq = k.moved
          JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
         WHERE k.subject = 'kit' AND k.state = 'complete'
           AND NOT EXISTS (SELECT 1 FROM loaded l WHERE l.subject = 'kit' AND l.id = k.id)
           AND NOT EXISTS (SELECT 1 FROM kit_line l JOIN device d ON d.id = l.device
                            WHERE l.kit = k.id AND d.unseen > 0)
         ORDER BY k.moved
        """
    ).map {
      FreeKit(
        id: $0[0], code: $0[1], recipe: $0[2], request: $0[3],
        since: Timestamp(milliseconds: $0[4]))
    }
  }

  /// Kits that were opened for a request and lack something.
  public func begunKits() throws -> [BegunKit] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT k.id, r.code, k.body ->> 'request' FROM dossier k
          JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
         WHERE k.subject = 'kit' AND k.state = 'open' AND k.body ->> 'request' > 0
         ORDER BY k.id
        """
    ).map { row in
      var missing = Goods()
      for line in try lines(ofKit: row[0]) where line.missing > 0 {
        switch line.wanted {
        case .device(let quality): missing.devices[quality, default: 0] += line.missing
        case .article(let code): missing.articles[code, default: 0] += line.missing
        case .service: break
        }
      }
      return BegunKit(recipe: row[1], request: row[2], missing: missing)
    }
  }

  /// What is reserved for a request: devices by number and name, and kits by number and code.
  public func reserved(
    for request: Int64
  ) throws -> (devices: [(id: DeviceID, name: String)], kits: [(id: Int64, code: String)]) {
    let devices = try Int64.fetchAll(
      db,
      sql: "SELECT id FROM device WHERE state = 'reserved' AND request = ? ORDER BY id",
      arguments: [request])
    let kits = try Row.fetchAll(
      db,
      sql: """
        SELECT k.id, k.code FROM dossier k JOIN event e ON e.seq = k.moved
         WHERE k.subject = 'kit' AND k.state = 'reserved' AND e.body ->> 'request' = ?
         ORDER BY k.id
        """, arguments: [request])
    return (
      try devices.map { id in
        let device = DeviceID(rawValue: id)
        return (device, try DeviceSummary.fetch(db, device)?.name ?? String(id))
      }, kits.map { ($0[0], $0[1]) }
    )
  }
}
