/// Everything the page of one device shows, but for its history.
public struct DeviceDetails: Sendable, Hashable {
  public var summary: DeviceSummary
  /// All codes that resolve to it beside its tag.
  public var aliases: [String]
  public var imei: [String]
  public var grade: String
  public var category: String
  public var donor: String
  /// Code of the kit, request, delivery or removal it belongs to, or empty.
  public var kit: String
  public var request: String
  public var delivery: String
  public var removal: String
  public var media: [Medium]
  /// Every move the law declares from here, legal or not for the operator who asks.
  public var moves: [MoveOption]
  public var alerts: [Alert]
  /// Number of events when it was read.
  public var through: Int64

  public init(
    summary: DeviceSummary, aliases: [String], imei: [String], grade: String, category: String,
    donor: String, kit: String, request: String, delivery: String, removal: String,
    media: [Medium], moves: [MoveOption], alerts: [Alert], through: Int64 = 0
  ) {
    self.summary = summary
    self.aliases = aliases
    self.imei = imei
    self.grade = grade
    self.category = category
    self.donor = donor
    self.kit = kit
    self.request = request
    self.delivery = delivery
    self.removal = removal
    self.media = media
    self.moves = moves
    self.alerts = alerts
    self.through = through
  }
}
