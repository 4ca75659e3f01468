public import LedgerValues
internal import LotLedger

/// Makes a ledger full of plausible data, to play with and to measure: three months of a house's
/// life up to now, by the law and nothing else, the same for the same seed and the same now.
public struct DemoLedger: Sendable {
  /// What was made.
  public struct Report: Sendable, Hashable {
    public let path: String
    public let devices: Int
    public let events: Int64
  }

  private let devices: Int
  private let seed: UInt64

  /// - Parameter devices: how many; at least one.
  public init(devices: Int = 2_000, seed: UInt64 = 1) {
    self.devices = max(1, devices)
    self.seed = seed
  }

  /// Makes the ledger in a file that does not exist.
  ///
  /// - Parameters:
  ///   - founder: code of its first operator, who may do everything.
  ///   - account: the Unix account that proves to be the founder.
  ///   - now: the moment up to which it lives.
  ///   - progress: called now and then with the share done, from 0 to 1.
  /// - Throws: `HouseError`; no file is then left behind.
  public func make(
    at path: String, founder: String, account: String? = nil, now: Timestamp? = nil,
    progress: (Double) -> Void = { _ in }
  ) throws(HouseError) -> Report {
    try House.translating {
      let now = now ?? Ledger.now()
      // Checkpoints kept elsewhere vouch for a ledger by its number: a demo that tells another
      // story, of other days or more devices, has another.
      var naming = DemoDice(seed)
      for part in [UInt64(devices), UInt64(bitPattern: now.milliseconds)] {
        naming = DemoDice(naming.next() ^ part)
      }
      let id = LedgerID(using: &naming)
      let dice = DemoDice(seed)
      let start = Timestamp(milliseconds: now.milliseconds - 93 * 86_400_000)
      let ledger = try Ledger.create(
        at: path, id: id, founder: founder,
        roles: ["warehouse", "technician", "checker", "coordinator"], clock: { start })
      do {
        // A demo's key is drawn from its seed as all of it is, and so vouches for nothing.
        try ledger.write(as: founder) { act in try act.adoptKey(using: &naming) }
        let calendar = DemoCalendar(daylight: try ledger.daylight(), now: now)
        let story = DemoStory(
          devices: devices, dice: dice, calendar: calendar, founder: founder, account: account)
        try ledger.tell { series in
          let isMore = try story.tell(to: series)
          progress(story.share)
          return isMore
        }
        let year = calendar.last.parts.year
        try ledger.write(as: founder) { act in
          try act.furnish(year: year)
          try DemoKits.stock(act)
        }
        return Report(path: path, devices: devices, events: try ledger.size())
      } catch {
        ledger.remove()
        throw error
      }
    }
  }
}
