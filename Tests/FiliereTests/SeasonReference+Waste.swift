extension SeasonReference {
  /// What one weighs where nobody weighed it, in grams (DOMAIN §5: Boavizta medians).
  private static let usual = [
    "laptop": 1650, "desktop": 5260, "monitor": 5730, "tablet": 730, "smartphone": 170,
  ]

  /// The devices of a removal: gone with it, or standing on it while it has not left.
  func devices(of removal: Int) -> [SeasonDevice] {
    devices.filter { id, device in
      if device.removal > 0 { return device.removal == removal }
      guard device.state == "waste", let load = wasteLoads[id] else { return false }
      return load.removal == removal && load.seq > device.moved
        && life("removal", removal)?.state == "draft"
    }.map(\.value)
  }

  /// What a removal weighs: its bulk, and each device that was not weighed with all of its kind.
  func mass(of removal: Int) -> Int {
    let lines = (bulk[removal] ?? [:]).values
    let together = Set(lines.map(\.what))
    return lines.reduce(0) { $0 + $1.mass }
      + devices(of: removal).filter { !together.contains($0.quality.kind) }.reduce(0) {
        $0 + ($1.mass > 0 ? $1.mass : Self.usual[$1.quality.kind] ?? 0)
      }
  }

  /// The event by which bulk of this sort left last.
  private func lastLeaving(_ what: String) -> Int {
    left.filter { id, _ in (bulk[id] ?? [:]).values.contains { $0.what == what } }
      .map(\.value).max() ?? 0
  }

  /// What waits to be taken away, by the names of the command.
  var waiting: [String: Int] {
    let placed = (lives["removal"] ?? [:]).keys.reduce(0) { sum, removal in
      sum + devices(of: removal).count { $0.state == "waste" }
    }
    let bare = carcasses.filter { $0.key > lastLeaving("carcasses") }
    return [
      "devices": devices.values.count { $0.state == "waste" } - placed,
      "carcasses_g": bare.values.reduce(0, +), "dismantled": bare.count,
      "parts": scrapped.values.count { $0 > lastLeaving("parts") },
    ]
  }
}
