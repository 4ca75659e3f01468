/// When and where a lot will be picked up, and by whom.
public struct LotPlan: Sendable, Hashable {
  /// Code of the lot.
  public let lot: String
  public let state: State
  /// Name of the donor, or its code where the name was erased.
  public let donor: String
  /// `2026-11-30`; empty when nobody said.
  public let date: String
  public let address: String
  /// Name of the carrier, or its code where the name was erased.
  public let carrier: String

  public init(
    lot: String, state: State, donor: String, date: String, address: String, carrier: String
  ) {
    self.lot = lot
    self.state = state
    self.donor = donor
    self.date = date
    self.address = address
    self.carrier = carrier
  }
}
