import LedgerValues

/// The loaded part of a list that may be far longer, around the cursor.
struct Paged<Row: Identifiable & Equatable & Sendable>: Equatable, Sendable
where Row.ID: Sendable {
  var list = Listing<Row>()
  private(set) var hasEarlier = false
  private(set) var hasLater = false
  /// Whether the first page has come.
  private(set) var isLoaded = false

  /// Where to load again, so that the cursor keeps its row.
  var anchor: PageAnchor<Row.ID> {
    guard list.index != 0 || hasEarlier, let cursor = list.cursor else { return .start }
    return .around(cursor)
  }

  /// The page to ask for when the cursor has come near an end of what is loaded.
  var missing: PageAnchor<Row.ID>? {
    guard let index = list.index, let first = list.rows.first, let last = list.rows.last else {
      return nil
    }
    if hasLater, index >= list.rows.count - Self.margin { return .after(last.id) }
    if hasEarlier, index < Self.margin { return .before(first.id) }
    return nil
  }

  mutating func take(
    _ rows: [Row], hasEarlier: Bool, hasLater: Bool, at anchor: PageAnchor<Row.ID>
  ) {
    isLoaded = true
    let held = Set(list.rows.map(\.id))
    let added = rows.filter { !held.contains($0.id) }
    switch anchor {
    case .after(let id) where !held.isEmpty:
      guard list.rows.last?.id == id else { return }
      let all = list.rows + added
      self.hasEarlier = self.hasEarlier || all.count > Self.held
      self.hasLater = hasLater
      list.replace(Array(all.suffix(Self.held)))
    case .before(let id) where !held.isEmpty:
      guard list.rows.first?.id == id else { return }
      let all = added + list.rows
      self.hasLater = self.hasLater || all.count > Self.held
      self.hasEarlier = hasEarlier
      list.replace(Array(all.prefix(Self.held)))
    default:
      self.hasEarlier = hasEarlier
      self.hasLater = hasLater
      list.replace(rows)
    }
  }

  /// Goes back to the top, where the first page will come.
  mutating func restart() {
    list.leave()
    hasEarlier = false
  }

  /// The page to ask for where a tall window has room for more than is loaded.
  func lacking(height: Int) -> PageAnchor<Row.ID>? {
    guard hasLater, list.rows.count < height, let last = list.rows.last else { return nil }
    return .after(last.id)
  }

  /// How many rows one load asks for, how many are held, and how near an end asks for more. Each
  /// character of a search loads anew: no more than most windows show, and a little.
  static var pageLimit: Int { 48 }
  private static var held: Int { 600 }
  private static var margin: Int { 30 }
}
