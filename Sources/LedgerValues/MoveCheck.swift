/// What a request would come to, as the ledger stands: asked before anything is written.
public struct MoveCheck: Sendable, Hashable {
  /// The devices that the verb may be done on, in the order of the request.
  public var legal: [DeviceID]
  /// Names of those that stand there already.
  public var already: [String]
  public var refused: [MoveOutcome.Refused]
  /// Number of events when it was asked: what comes later was not seen.
  public var through: Int64

  public init(
    legal: [DeviceID] = [], already: [String] = [], refused: [MoveOutcome.Refused] = [],
    through: Int64 = 0
  ) {
    self.legal = legal
    self.already = already
    self.refused = refused
    self.through = through
  }
}
