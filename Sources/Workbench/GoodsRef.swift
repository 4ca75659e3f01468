public import LedgerValues

/// The name of a smaller life: which it is of its kind, by its code.
public struct GoodsRef: Hashable, Sendable {
  public let subject: Subject
  public let code: String

  public init(_ subject: Subject, _ code: String) {
    self.subject = subject
    self.code = code
  }
}
