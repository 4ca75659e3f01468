public import LedgerValues

/// What came of issuing a certificate.
public struct CertificateReport: Hashable, Sendable {
  /// The files that were written.
  public var paths: [String]
  /// Certificates of the same devices issued before this event are revoked; 0 for none.
  public var revokedThrough: Int64
  /// Why there is no certificate.
  public var refusal: Sentence?

  public init(paths: [String], revokedThrough: Int64 = 0, refusal: Sentence? = nil) {
    self.paths = paths
    self.revokedThrough = revokedThrough
    self.refusal = refusal
  }
}
