internal import LedgerValues
internal import LotLedger

extension DemoStory {
  /// Steps by which a device leaves: promised, packed, loaded, acknowledged; or taken away as waste.
  func send(
    _ step: DemoStep, _ device: Int, _ series: ActSeries, _ moment: Timestamp
  ) throws -> Bool {
    let isLoading = step == .ship || step == .shipKit || step == .refuse || step == .removeWaste
    let ops = isLoading || step == .pack ? cast.warehouse : cast.coordinators
    return try series.act(as: dice.pick(ops), at: moment) { act in
      switch step {
      case .reserve: try reserve(device, act)
      case .ship: try ship(device, act)
      case .acknowledge, .refuse: try conclude(step, device, act)
      case .pack:
        let (kit, isComplete) = try desk.openKit(act)
        try move(
          "pack", device, to: "in_kit", act, ["kit": .integer(Int64(kit)), "line": 1])
        roster.dossier[device] = Int32(kit)
        return isComplete
      case .shipKit:
        try shipKit(device, act)
      case .removeWaste:
        let removal = try desk.todaysRemoval(act)
        try move(
          "remove_waste", device, to: "waste_removed", act, ["removal": .integer(Int64(removal))])
        roster.dossier[device] = Int32(removal)
      default:
        let removal = Int(roster.dossier[device])
        try desk.attest(removal, act)
        try move(
          "confirm_recycling", device, to: "recycled", act,
          ["attestation": .text("BSD-\(removal)")])
      }
      return true
    }
  }

  private func reserve(_ device: Int, _ act: Act) throws {
    let request = try desk.request(act, day: Int(date.day), &dice)
    try move("reserve", device, to: "reserved", act, ["request": .integer(Int64(request))])
    roster.dossier[device] = Int32(request)
  }

  private func ship(_ device: Int, _ act: Act) throws {
    let delivery = try desk.delivery(for: Int(roster.dossier[device]), act)
    try move("ship", device, to: "shipped", act, ["delivery": .integer(Int64(delivery))])
    desk.load(delivery)
    roster.dossier[device] = Int32(delivery)
  }

  private func conclude(_ step: DemoStep, _ device: Int, _ act: Act) throws {
    let delivery = Int(roster.dossier[device])
    if step == .refuse {
      try move(
        "refuse_delivery", device, to: "in_check", act, ["reason": try reason(step, act)])
    } else {
      try move(
        "acknowledge", device, to: "delivered", act, ["receipt": .text("AR-\(delivery)")])
      try desk.unload(delivery, act)
    }
  }

  private func shipKit(_ device: Int, _ act: Act) throws {
    let kit = Int(roster.dossier[device])
    let delivery = try desk.delivery(for: 0, act)
    try act.append(
      "ship_kit", .kit, Int64(kit), from: "complete", to: "shipped",
      ["delivery": .integer(Int64(delivery))])
    desk.load(delivery)
  }

  /// The carriers leave.
  func closeDay(_ series: ActSeries, _ moment: Timestamp) throws {
    guard desk.hasSomethingToSend else { return }
    try series.act(as: dice.pick(cast.coordinators), at: moment) { try desk.closeDay($0) }
  }
}
