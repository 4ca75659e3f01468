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
  /// Cosmetic grade and category; empty until it was judged.
  public var grade: String
  public var category: String
  public var imei: String
  /// Name of who gave it, and code of the kit it is in.
  public var donor: String
  public var kit: String

  public init(
    id: DeviceID, tag: String, state: State, kind: Kind, maker: String, model: String,
    serial: String, donorTag: String, lot: String, line: Int64, place: String,
    entered: Timestamp, hasAlert: Bool, grade: String = "", category: String = "",
    imei: String = "", donor: String = "", kit: String = ""
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
    self.grade = grade
    self.category = category
    self.imei = imei
    self.donor = donor
    self.kit = kit
  }

  /// How people and documents call it: its tag, else `LOT#line`.
  public var name: String { tag.isEmpty ? "\(lot)#\(line)" : tag }
}
