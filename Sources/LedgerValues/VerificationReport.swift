/// What full verification saw.
public struct VerificationReport: Sendable, Hashable {
  /// Number of events hashed.
  public let events: Int64
  /// Root of the Merkle tree over them.
  public let root: Digest
  /// Empty when all is well.
  public var findings: [Finding]

  public init(events: Int64, root: Digest, findings: [Finding]) {
    self.events = events
    self.root = root
    self.findings = findings
  }
}
