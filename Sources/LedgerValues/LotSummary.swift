/// A collection lot as a list shows it.
public struct LotSummary: Sendable, Hashable, Identifiable {
  public var id: Int64
  /// `LOT-2026-0007`
  public var code: String
  public var state: State
  /// Name of the donor, or its code where the name was erased.
  public var donor: String
  /// Rows still only announced, received since (in whatever state now), withdrawn; and devices that
  /// no list announced.
  public var announced: Int
  public var received: Int
  public var withdrawn: Int
  public var unannounced: Int
  /// Whether these four were counted: in a list of many they are counted for those that are seen.
  public var isCounted: Bool
  /// When its first event happened.
  public var opened: Timestamp

  public init(
    id: Int64, code: String, state: State, donor: String, announced: Int, received: Int,
    withdrawn: Int, unannounced: Int, isCounted: Bool = true, opened: Timestamp
  ) {
    self.id = id
    self.code = code
    self.state = state
    self.donor = donor
    self.announced = announced
    self.received = received
    self.withdrawn = withdrawn
    self.unannounced = unannounced
    self.isCounted = isCounted
    self.opened = opened
  }
}
