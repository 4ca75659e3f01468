public import LedgerValues
internal import LotLedger

extension House {
  /// What a request would come to: which devices may, which are there already, which rule stands
  /// against each of the others.
  public func check(_ request: MoveRequest) throws(HouseError) -> MoveCheck {
    try ask { try $0.check(request, as: op) }
  }
}
