/// Something that full verification found wrong, with the numbers of the events concerned.
public struct Finding: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The numbering has a hole, or an event stands where it cannot.
    case gap
    /// An event that the law in force at its time did not allow.
    case unlawful
    /// A projection says other than the events.
    case projection
    /// The law's rows are not those this program carries.
    case law
    /// A tile does not cover the events under it: an event was edited.
    case tile
    /// The search index says other than the devices.
    case search
    /// Text or a file no longer has the digest that its event holds.
    case side
    /// A checkpoint kept elsewhere vouches for another past.
    case checkpoint
    /// A checkpoint kept elsewhere is signed by a key that was not the ledger's at that size.
    case signature
  }
  public let kind: Kind
  /// First and last event concerned; 0 where no event can be named.
  public let first: Int64
  public let last: Int64
  /// The rule, table or row at fault, as it is called in `schema.sql`.
  public let detail: String

  public init(kind: Kind, first: Int64, last: Int64, detail: String) {
    self.kind = kind
    self.first = first
    self.last = last
    self.detail = detail
  }
}
