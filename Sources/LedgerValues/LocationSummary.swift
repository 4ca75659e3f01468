/// A place where things stand: a zone, a rack, a shelf, a pallet.
public struct LocationSummary: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let code: String
  /// Name of the choice: zone, rack, shelf, pallet, bench, box; empty when nobody said.
  public let kind: String
  /// What people call it; empty when nobody said.
  public let label: String
  public let state: State
  /// Code of the place it stands in; empty for none.
  public let within: String
  /// Devices in custody and articles that stand right there.
  public let devices: Int
  public let articles: Int
  /// How deep it stands in others; 0 for none.
  public internal(set) var depth = 0
  /// Devices and articles that stand there or in the places in it.
  public internal(set) var allDevices = 0
  public internal(set) var allArticles = 0

  public init(
    id: Int64, code: String, kind: String, label: String, state: State, within: String,
    devices: Int, articles: Int
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.label = label
    self.state = state
    self.within = within
    self.devices = devices
    self.articles = articles
  }

  /// The places as a tree, each followed by those in it, by their codes; with what stands below
  /// counted. What stands in a place that is not among them stands at the top.
  public static func tree(_ places: [LocationSummary]) -> [LocationSummary] {
    let codes = Set(places.map(\.code))
    let inside = Dictionary(grouping: places) { codes.contains($0.within) ? $0.within : "" }
      .mapValues { $0.sorted { $0.code < $1.code } }
    var tree: [LocationSummary] = []
    add("", 0, inside, &tree)
    return tree
  }

  private static func add(
    _ place: String, _ depth: Int, _ inside: [String: [LocationSummary]],
    _ tree: inout [LocationSummary]
  ) {
    for var found in inside[place] ?? [] {
      found.depth = depth
      let own = tree.count
      tree.append(found)
      add(found.code, depth + 1, inside, &tree)
      tree[own].allDevices = tree[own...].reduce(0) { $0 + $1.devices }
      tree[own].allArticles = tree[own...].reduce(0) { $0 + $1.articles }
    }
  }
}
