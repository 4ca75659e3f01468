/// How far the ledger is vouched for. Numbers are 0 and days empty where nothing is known.
public struct Vouching: Sendable, Hashable {
  /// Number of events now.
  public var events: Int64
  /// The last full verification that found nothing: up to which event, and on which day.
  public var verified: Int64
  public var verifiedOn: String
  /// The last checkpoint kept outside the ledger.
  public var checkpoint: Int64
  public var checkpointOn: String

  public init(
    events: Int64, verified: Int64 = 0, verifiedOn: String = "", checkpoint: Int64 = 0,
    checkpointOn: String = ""
  ) {
    self.events = events
    self.verified = verified
    self.verifiedOn = verifiedOn
    self.checkpoint = checkpoint
    self.checkpointOn = checkpointOn
  }
}
