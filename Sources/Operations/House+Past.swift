public import LedgerValues
internal import LotLedger

extension House {
  /// The house as it stood at a moment: whatever is asked of it is answered as it was then, and
  /// nothing can be written.
  ///
  /// - Parameters:
  ///   - only: the devices that will be asked for; nil for all, with their lists and counts.
  ///   - progress: told how many devices of how many were looked at; false stops.
  /// - Returns: nil when it was stopped.
  public func past(
    at moment: Moment, only: [DeviceID]? = nil,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(HouseError) -> House? {
    try ask { ledger in
      try ledger.past(at: moment, only: only, progress: progress).map {
        House(ledger: $0, op: op, purpose: .reading, shelf: nil)
      }
    }
  }

  /// Up to where the house is looked at; nil for all of it.
  public var past: Past? { ledger.past }
}
