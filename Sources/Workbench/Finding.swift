public import LedgerValues

/// What a person keeps of finding devices from one run to the next.
public struct Finding: Equatable, Sendable {
  /// A list worth coming back to, under a name.
  public struct View: Equatable, Sendable {
    public var name: String
    /// As it is typed.
    public var filter: String
    public var order: DeviceOrder?
    public var columns: [DeviceColumn]

    public init(
      name: String, filter: String, order: DeviceOrder?, columns: [DeviceColumn]
    ) {
      self.name = name
      self.filter = filter
      self.order = order
      self.columns = columns
    }
  }

  /// What the list of devices shows, in this order.
  public var columns: [DeviceColumn]
  public var order: DeviceOrder?
  /// Filters that were kept, newest first.
  public var history: [String]
  /// By name.
  public var views: [View]

  public init(
    columns: [DeviceColumn] = Finding.usualColumns, order: DeviceOrder? = nil,
    history: [String] = [], views: [View] = []
  ) {
    self.columns = columns.isEmpty ? Finding.usualColumns : columns
    self.order = order
    self.history = history
    self.views = views
  }

  public static let usualColumns: [DeviceColumn] = [
    .tag, .state, .kind, .model, .serial, .place, .age,
  ]
  static let historyLimit = 50

  /// Keeps a filter, the newest first, each once.
  mutating func remember(_ filter: String) {
    guard !filter.isEmpty else { return }
    history.removeAll { $0 == filter }
    history.insert(filter, at: 0)
    history = Array(history.prefix(Self.historyLimit))
  }

  /// Shows a column, or shows it no more; the tag stays.
  mutating func toggle(_ column: DeviceColumn) {
    guard column != .tag else { return }
    if columns.contains(column) {
      columns.removeAll { $0 == column }
    } else {
      columns = DeviceColumn.shown.filter { columns.contains($0) || $0 == column }
    }
  }

  /// Keeps a view, in the place of one of its name.
  mutating func keep(_ view: View) {
    views.removeAll { folded($0.name) == folded(view.name) }
    views.append(view)
    views.sort { folded($0.name) < folded($1.name) }
  }
}

extension Finding.View: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, filter, order, columns
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let columns = (try? values.decode([String].self, forKey: .columns)) ?? []
    let order = (try? values.decode(String.self, forKey: .order)) ?? ""
    self.init(
      name: try values.decode(String.self, forKey: .name),
      filter: try values.decode(String.self, forKey: .filter), order: DeviceOrder(name: order),
      columns: columns.compactMap { DeviceColumn(rawValue: $0) })
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(filter, forKey: .filter)
    try values.encode(order?.name ?? "", forKey: .order)
    try values.encode(columns.map(\.rawValue), forKey: .columns)
  }
}
