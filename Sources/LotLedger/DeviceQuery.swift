internal import GRDB
internal import LedgerValues

/// Reads the rows that a filter leaves, from any of them on, down the list or up it, so that one
/// page never costs more than what it looks at.
struct DeviceQuery {
  let db: Database
  let terms: DeviceTerms
  let segments: [DeviceSegment]
  let driver: Driver
  /// The numbers of all rows in their order, where they are few enough to be sorted at once.
  private var sorted: [Int64]?
  /// A search for words too short for the index looks at no more than the newest devices.
  let isBounded: Bool

  /// Where rows are read first, before the other terms judge them.
  enum Driver {
    /// The list's own order.
    case order
    /// The trigram index.
    case search
    /// The texts of the newest devices, for words too short for that index.
    case texts
    /// The index of the equality of this number, small enough to be sorted or the best there is.
    case equality(Int, isSmall: Bool)

    /// What it leaves is little enough to be sorted: a sorted list uses no other index then.
    var isSmall: Bool {
      switch self {
      case .order, .texts: false
      case .search: true
      case .equality(_, let isSmall): isSmall
      }
    }
  }

  /// How far back a search for one or two characters looks: the index begins at three.
  static let shortSearchReach: Int64 = 20_000
  /// What may be read whole to be sorted.
  static let small = 10_000
  /// Up to so many values are read side by side, each in its own order.
  private static let branches = 30

  init(
    _ db: Database, _ filter: DeviceFilter, law: Law, today: Int64, isWhole: Bool = false,
    hasIndex: Bool = true
  ) throws {
    self.db = db
    terms = try DeviceTerms(db, filter, today: today, hasIndex: hasIndex)
    segments = try DeviceSegment.segments(db, filter.order, law: law, terms)
    let best = try Self.driver(db, terms, isSorted: filter.order != nil)
    isBounded = terms.isShortSearch && !isWhole && !best.isSmall
    driver = Self.readsTexts(best, terms, filter, isBounded) ? .texts : best
    if let order = filter.order, driver.isSmall { sorted = try sortedIDs(by: order) }
  }

  /// Whether texts are read before their devices, which are longer.
  private static func readsTexts(
    _ best: Driver, _ terms: DeviceTerms, _ filter: DeviceFilter, _ isBounded: Bool
  ) -> Bool {
    guard case .order = best else { return false }
    return isBounded && filter.order == nil && terms.hasIndex && !terms.shortWords.isEmpty
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
    if !terms.matches.isEmpty {
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
    if let sorted { return try fetch(bound, limit: limit, of: sorted) }
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
    var (from, conditions, branch) = reading
    var key = segment.sourceKey ?? segment.key
    switch driver {
    case .order:
      from = segment.source
      branch = segment.branch
      if let condition = segment.condition { conditions.append(condition) }
    case .search: key = "s.rowid"
    case .texts: key = "t.device"
    case .equality: break
    }
    if let anchor { conditions.append(segment.bound(key, bound, anchor)) }
    let isDown = segment.isDescending != bound.isBackward
    return Self.compose(
      from: from, conditions, branch, segment, key: key, isDescending: isDown, limit: limit)
  }

  /// Where rows are read, what they must meet, and the values that are read side by side.
  private var reading:
    (from: String, conditions: [DeviceTerms.Condition], branch: DeviceTerms.Equality?)
  {
    var from = "device d"
    var conditions = terms.conditions
    var branch: DeviceTerms.Equality?
    var tested = terms.equalities
    var device = "d.id"
    var shortWords = words(terms.shortWords)
    switch driver {
    case .order: conditions += words(terms.words)
    case .search:
      conditions.append(.init(sql: "s.text MATCH ?", values: [terms.match]))
      conditions += words(terms.looseWords, of: "s.rowid")
      from = "search s CROSS JOIN device d ON d.id = s.rowid"
    case .texts:
      device = "t.device"
      shortWords = terms.shortWords.map { .init(sql: "instr(t.text, ?) > 0", values: [$0]) }
      from = "search_text t CROSS JOIN device d ON d.id = t.device"
    case .equality(let number, _):
      conditions += words(terms.words)
      branch = tested.remove(at: number)
    }
    conditions += tested.map { Self.tested($0, sign: "+") } + shortWords
    if isBounded {
      conditions.append(
        .init(
          sql: "\(device) > (SELECT max(id) FROM device) - ?", values: [Self.shortSearchReach]))
    }
    return (from, conditions, branch)
  }

  private func words(_ words: [String], of device: String = "d.id") -> [DeviceTerms.Condition] {
    words.map { .init(sql: DeviceTerms.holdsText(of: device), values: [$0]) }
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
    guard !branch.values.isEmpty else { return (head + "0 LIMIT ?", [limit]) }
    let one = head + (["\(branch.column.condition()) = ?"] + tests).joined(separator: " AND ")
    let sql =
      Array(repeating: one, count: branch.values.count).joined(separator: " UNION ALL ")
      + " ORDER BY \(segment.sorting(key, direction)) LIMIT ?"
    return (sql, branch.values.flatMap { [$0] + bound } + [limit])
  }
}

/// A sorted list of which little is left: its rows are sorted here, all of them.
extension DeviceQuery {
  private func sortedIDs(by order: DeviceOrder) throws -> [Int64] {
    var (from, conditions, branch) = reading
    if let branch { conditions.insert(Self.tested(branch, sign: ""), at: 0) }
    let column = order.column == .age ? "entered" : order.column.rawValue
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT d.id, d.\(column) FROM \(from) WHERE
          \(conditions.map(\.sql).joined(separator: " AND "))
          """), arguments: StatementArguments(conditions.flatMap(\.values)))
    var ranks: [DatabaseValue: Int] = [:]
    for (index, segment) in segments.enumerated() {
      if case .value(_, let value) = segment.mark { ranks[value] = index }
    }
    let places = rows.map { row -> (rank: Int, key: [UInt8], id: Int64) in
      let anchor = DeviceSegment.Anchor(id: row[0], values: [column: row[1]])
      let rank = ranks[row[1]] ?? segments.firstIndex { $0.holds(anchor) } ?? segments.count
      guard rank < segments.count else { return (rank, [], row[0]) }
      switch segments[rank].order {
      case .newest: return (rank, [], row[0])
      case .text: return (rank, Array(anchor.text(column).utf8), row[0])
      // Moments are past 1970: their bytes, the highest first, are in their order.
      case .entered:
        return (rank, withUnsafeBytes(of: anchor.entered.bigEndian) { Array($0) }, row[0])
      }
    }
    return places.sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      let isFalling = left.rank == segments.count || segments[left.rank].isDescending
      if left.key == right.key { return (left.id > right.id) == isFalling }
      return left.key.lexicographicallyPrecedes(right.key) != isFalling
    }.map(\.id)
  }

  private func fetch(
    _ bound: Paging.Bound<DeviceID>, limit: Int, of ids: [Int64]
  ) throws -> [DeviceSummary] {
    let place = bound.id.flatMap { id in ids.firstIndex(of: id.rawValue) }
    let chosen: [Int64] =
      switch bound {
      case .first: Array(ids.prefix(limit))
      case .last: ids.suffix(limit).reversed()
      case .beyond: Array(ids.dropFirst(place.map { $0 + 1 } ?? 0).prefix(limit))
      case .from: Array(ids.dropFirst(place ?? 0).prefix(limit))
      case .backFrom: ids.prefix(place ?? 0).suffix(limit).reversed()
      }
    return try chosen.compactMap { try DeviceSummary.fetch(db, DeviceID(rawValue: $0)) }
  }
}

extension DeviceTerms {
  /// What the trigram index is asked.
  var match: String { matches.joined(separator: " AND ") }
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
