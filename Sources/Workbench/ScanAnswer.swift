public import LedgerValues

/// What the ledger says of one scanned code.
public struct ScanAnswer: Equatable, Sendable {
  /// The ticket of the `.resolve` that it answers.
  public var ticket: Int
  public var resolution: Resolution
  /// The device itself, where the code stands for exactly one.
  public var device: DeviceSummary?
  /// Why the code could not be looked up; the resolution then says nothing.
  public var failure: Sentence?

  public init(
    ticket: Int, resolution: Resolution, device: DeviceSummary? = nil, failure: Sentence? = nil
  ) {
    self.ticket = ticket
    self.resolution = resolution
    self.device = device
    self.failure = failure
  }
}
