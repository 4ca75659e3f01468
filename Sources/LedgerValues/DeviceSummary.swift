/// One device as a line of a list shows it. Empty text where nothing is known.
public struct DeviceSummary: Sendable, Hashable, Identifiable {
  public var id: DeviceID
  /// `LYPC26-00042`, or empty while only announced.
  public var tag: String
  public var state: State
  public var kind: Kind
  public var maker: String
  public var model: String
  public var serial: String
  /// The donor's own inventory number.
  public var donorTag: String
  /// Code of its lot, with the line of the list it came from (0: none).
  public var lot: String
  public var line: Int64
  /// Code of the place where it stands.
  public var place: String
  /// When it entered its state.
  public var entered: Timestamp
  /// An alert stands against it: recall, unsafe while missing, not seen at a stock-take.
  public var hasAlert: Bool

  public init(
    id: DeviceID, tag: String, state: State, kind: Kind, maker: String, model: String,
    serial: String, donorTag: String, lot: String, line: Int64, place: String,
    entered: Timestamp, hasAlert: Bool
  ) {
    self.id = id
    self.tag = tag
    self.state = state
    self.kind = kind
    self.maker = maker
    self.model = model
    self.serial = serial
    self.donorTag = donorTag
    self.lot = lot
    self.line = line
    self.place = place
    self.entered = entered
    self.hasAlert = hasAlert
  }

  /// How people and documents call it: its tag, else `LOT#line`.
  public var name: String { tag.isEmpty ? "\(lot)#\(line)" : tag }
}
