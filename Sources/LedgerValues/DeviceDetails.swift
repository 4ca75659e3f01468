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
  /// The parts that are fitted in it, and those that came out of it.
  public var parts: [PartSummary]
  /// Every move the law declares from here, legal or not for the operator who asks.
  public var moves: [MoveOption]
  public var alerts: [Alert]
  /// The tests on the sheet of its kind.
  public var tests: [SheetTest]
  /// The sheet that was last filled of it, if one was.
  public var sheet: FilledSheet?
  public var grading: Grading
  /// What is in it, as the audits, the people and the site's table of marks say.
  public var hardware: Hardware
  public var installation: Installation?
  /// What waits in the queue about it, oldest first.
  public var doubts: [QueueEntry]
  /// Number of events when it was read.
  public var through: Int64

  public init(
    summary: DeviceSummary, aliases: [String], imei: [String], grade: String, category: String,
    donor: String, kit: String, request: String, delivery: String, removal: String,
    media: [Medium], moves: [MoveOption], alerts: [Alert], tests: [SheetTest] = [],
    sheet: FilledSheet? = nil, grading: Grading = Grading(), hardware: Hardware = Hardware(),
    installation: Installation? = nil, doubts: [QueueEntry] = [],
    parts: [PartSummary] = [], through: Int64 = 0
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
    self.parts = parts
    self.moves = moves
    self.alerts = alerts
    self.tests = tests
    self.sheet = sheet
    self.grading = grading
    self.hardware = hardware
    self.installation = installation
    self.doubts = doubts
    self.through = through
  }
}
