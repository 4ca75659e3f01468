internal import GRDB
internal import LedgerValues

/// Reads the rows that a filter leaves, from any of them on, down the list or up it, so that one
/// page never costs more than what it looks at.
struct DeviceQuery {
  let db: Database
  let terms: DeviceTerms
  let segments: [DeviceSegment]
  let driver: Driver
  /// A search for words too short for the index looks at no more than the newest devices.
  let isBounded: Bool

  /// Where rows are read first, before the other terms judge them.
  enum Driver {
    /// The list's own order.
    case order
    /// The trigram index.
    case search
    /// The index of the equality of this number, small enough to be sorted or the best there is.
    case equality(Int, isSmall: Bool)
  }

  /// How far back a search for one or two characters looks: the index begins at three.
  static let shortSearchReach: Int64 = 20_000
  /// What may be read whole to be sorted.
  static let small = 10_000
  /// Up to so many values are read side by side, each in its own order.
  private static let branches = 30

  init(
    _ db: Database, _ filter: DeviceFilter, law: Law, today: Int64, isWhole: Bool = false
  ) throws {
    self.db = db
    terms = try DeviceTerms(db, filter, today: today)
    isBounded = terms.isShortSearch && !isWhole
    segments = try DeviceSegment.segments(db, filter.order, law: law, terms)
    driver = try Self.driver(db, terms, isSorted: filter.order != nil)
  }

  static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }

  /// The index that leaves the least to look at; counting stops where it is no longer little.
  private static func driver(
    _ db: Database, _ terms: DeviceTerms, isSorted: Bool
  ) throws -> Driver {
    var best: (index: Int, count: Int)?
    for (index, equality) in terms.equalities.enumerated() where equality.values.count <= branches {
      let condition = "\(equality.column.condition()) IN (\(marks(equality.values.count)))"
      let count = try capped(
        db, "SELECT 1 FROM device d WHERE \(condition)", StatementArguments(equality.values))
      if count < best?.count ?? .max { best = (index, count) }
    }
    if let best, best.count <= small { return .equality(best.index, isSmall: true) }
    if !terms.phrases.isEmpty {
      guard isSorted else { return .search }
      let count = try capped(db, "SELECT 1 FROM search WHERE text MATCH ?", [terms.match])
      if count <= small { return .search }
    }
    guard let best, !isSorted else { return .order }
    return .equality(best.index, isSmall: false)
  }

  private static func capped(
    _ db: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM (\(sql) LIMIT \(small + 1))"),
      arguments: arguments) ?? 0
  }

  /// Rows in the direction of the bound, nearest first.
  func fetch(_ bound: Paging.Bound<DeviceID>, limit: Int) throws -> [DeviceSummary] {
    let anchor = try bound.id.flatMap { try DeviceSegment.Anchor(db, $0) }
    let start = anchor.flatMap { anchor in segments.firstIndex { $0.holds(anchor) } }
    var rows: [DeviceSummary] = []
    let all = bound.isBackward ? Array(segments.indices.reversed()) : Array(segments.indices)
    for index in all where rows.count < limit {
      if let start, bound.isBackward ? index > start : index < start { continue }
      if anchor != nil, start == nil, bound.isBackward { continue }
      let edge = index == start ? anchor : nil
      rows += try fetch(segments[index], bound, from: edge, limit: limit - rows.count)
    }
    return rows
  }

  private func fetch(
    _ segment: DeviceSegment, _ bound: Paging.Bound<DeviceID>, from anchor: DeviceSegment.Anchor?,
    limit: Int
  ) throws -> [DeviceSummary] {
    let (sql, arguments) = statement(segment, bound, from: anchor, limit: limit)
    return try Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: StatementArguments(arguments)
    ).map { DeviceSummary(row: $0) }
  }

  /// The statement of one page of one segment.
  func statement(
    _ segment: DeviceSegment, _ bound: Paging.Bound<DeviceID>, from anchor: DeviceSegment.Anchor?,
    limit: Int
  ) -> (sql: String, arguments: [any DatabaseValueConvertible]) {
    var from = segment.source
    var key = segment.key
    var conditions = terms.conditions
    var sign = "+"
    var branch: DeviceTerms.Equality?
    switch driver {
    case .order:
      sign = ""
      key = segment.sourceKey ?? key
      conditions += terms.equalities.map { Self.tested($0, sign: "+") }
      conditions += words(terms.words)
    case .search:
      conditions += terms.equalities.map { Self.tested($0, sign: "+") }
      conditions.append(.init(sql: "s.text MATCH ?", values: [terms.match]))
      from = "search s CROSS JOIN device d ON d.id = s.rowid"
      if segment.isNewestFirst { key = "s.rowid" }
    case .equality(let number, let isSmall):
      for (index, equality) in terms.equalities.enumerated() where index != number {
        conditions.append(Self.tested(equality, sign: "+"))
      }
      conditions += words(terms.words)
      if isSmall { from = "device d" }
      branch = terms.equalities[number]
    }
    if let condition = segment.condition(sign) { conditions.append(condition) }
    conditions += words(terms.shortWords)
    if isBounded {
      conditions.append(
        .init(
          sql: "d.id > (SELECT max(id) FROM device) - ?", values: [Self.shortSearchReach]))
    }
    if let anchor { conditions.append(segment.bound(key, bound, anchor)) }
    let isDown = segment.isDescending != bound.isBackward
    return Self.compose(
      from: from, conditions, branch, segment, key: key, isDescending: isDown, limit: limit)
  }

  private func words(_ words: [String]) -> [DeviceTerms.Condition] {
    words.map {
      .init(
        sql: "instr((SELECT t.text FROM search_text t WHERE t.device = d.id), ?) > 0",
        values: [$0])
    }
  }

  private static func tested(
    _ equality: DeviceTerms.Equality, sign: String
  ) -> DeviceTerms.Condition {
    .init(
      sql: "\(equality.column.condition(sign)) IN (\(marks(equality.values.count)))",
      values: equality.values)
  }

  /// One select; or one for each value of the branch, which SQLite merges as it reads them.
  private static func compose(
    from: String, _ conditions: [DeviceTerms.Condition], _ branch: DeviceTerms.Equality?,
    _ segment: DeviceSegment, key: String, isDescending: Bool, limit: Int
  ) -> (sql: String, arguments: [any DatabaseValueConvertible]) {
    let direction = isDescending ? "DESC" : "ASC"
    let tests = conditions.map(\.sql)
    let bound = conditions.flatMap(\.values)
    let head = "SELECT \(DeviceSummary.columns) FROM \(from) \(DeviceSummary.joins) WHERE "
    guard let branch else {
      let sql =
        head + (tests.isEmpty ? "1" : tests.joined(separator: " AND "))
        + " ORDER BY \(segment.sorting(key, direction)) LIMIT ?"
      return (sql, bound + [limit])
    }
    guard segment.isNewestFirst, segment.condition("") == nil, !branch.values.isEmpty else {
      let test = tested(branch, sign: "")
      let sql =
        head + ([test.sql] + tests).joined(separator: " AND ")
        + " ORDER BY \(segment.sorting(key, direction)) LIMIT ?"
      return (sql, test.values + bound + [limit])
    }
    let one = head + (["\(branch.column.condition()) = ?"] + tests).joined(separator: " AND ")
    let sql =
      Array(repeating: one, count: branch.values.count).joined(separator: " UNION ALL ")
      + " ORDER BY 1 \(direction) LIMIT ?"
    return (sql, branch.values.flatMap { [$0] + bound } + [limit])
  }
}

extension DeviceTerms {
  /// What the trigram index is asked.
  var match: String { phrases.joined(separator: " AND ") }
}

extension Paging.Bound {
  /// The row from which is read.
  var id: ID? {
    switch self {
    case .first, .last: nil
    case .beyond(let id), .from(let id), .backFrom(let id): id
    }
  }
}
