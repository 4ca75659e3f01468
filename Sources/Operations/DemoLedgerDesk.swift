internal import LedgerValues
internal import LotLedger

/// The demo's folders: lots, kits, requests, deliveries and removals, by number.
struct DemoDesk {
  /// Devices of each lot that are still announced.
  private(set) var announced: [Int32] = [0]
  private var collected: [Bool] = [true]
  /// Requests that may still be served, each with the day on which it was opened.
  private(set) var requests: [(number: Int, day: Int)] = []
  /// The delivery of today for each request.
  private(set) var deliveries: [Int: Int] = [:]
  /// Devices of each delivery that nobody has acknowledged or refused.
  private var outstanding: [Int: Int] = [:]
  private(set) var removal = 0
  private var attested: Set<Int> = []
  private var counts: [Subject: Int] = [:]
  private var tags: [String: Int] = [:]
  private var digests: [String: String] = [:]

  private mutating func number(_ subject: Subject) -> Int {
    counts[subject, default: 0] += 1
    return counts[subject, default: 0]
  }

  private func code(_ prefix: String, _ number: Int, year: Int) -> String {
    let digits = String(number)
    return "\(prefix)-\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count))
      + digits
  }

  /// Year in which an act is recorded, as codes bear it.
  private func year(_ act: Act) -> Int {
    CivilDate(day: act.recorded.milliseconds / 86_400_000).parts.year
  }

  private mutating func open(
    _ subject: Subject, _ prefix: String, by verb: Verb, to target: String, _ act: Act, _ more: Body
  ) throws -> Int {
    let number = number(subject)
    var body: Body = ["code": .text(code(prefix, number, year: year(act)))]
    for (name, value) in more.values { body[name] = value }
    try act.append(verb, subject, Int64(number), to: target, body)
    return number
  }

  mutating func openLot(_ act: Act, donor: Int, devices: Int) throws -> Int {
    announced.append(Int32(devices))
    collected.append(false)
    return try open(
      .lot, "LOT", by: "announce_lot", to: "announced", act, ["donor": .integer(Int64(donor))])
  }

  /// A lot is fetched when its first device is.
  mutating func collect(_ lot: Int, _ act: Act) throws {
    guard !collected[lot] else { return }
    collected[lot] = true
    try act.append("collect_lot", .lot, Int64(lot), from: "announced", to: "collected")
  }

  /// One device fewer is awaited; the last closes the lot.
  mutating func settle(_ lot: Int, _ act: Act) throws {
    announced[lot] -= 1
    guard announced[lot] == 0, try act.state(of: .lot, Int64(lot)) == "received" else { return }
    try act.append("close_lot", .lot, Int64(lot), from: "received", to: "closed")
  }

  /// The next tag of a kind: counted here, as nobody else gives any.
  mutating func nextTag(_ kind: Kind, _ act: Act) -> String {
    let letters = act.law.kind(kind)?.tagLetters ?? "PE"
    let series = "LY\(letters)\(year(act) % 100)"
    tags[series, default: 0] += 1
    let digits = String(tags[series, default: 0])
    return series + "-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  /// Digest of a sentence that people use again and again: kept once.
  mutating func digest(of text: String, _ act: Act, _ dice: inout DemoDice) throws -> String {
    if let digest = digests[text] { return digest }
    let digest = try act.keep(freeText: text, using: &dice)
    digests[text] = digest
    return digest
  }

  /// A request that takes what comes into stock; a new one when the last is a week old.
  mutating func request(_ act: Act, day: Int, _ dice: inout DemoDice) throws -> Int {
    if requests.last.map({ day - $0.day >= 7 }) ?? true {
      let partner = DemoCast.donors.count + dice.between(1, DemoCast.partners.count)
      let number = try open(
        .request, "DEM", by: "open_request", to: "open", act,
        ["partner": .integer(Int64(partner))])
      requests.append((number, day))
      if requests.count > 3 {
        let old = requests.removeFirst().number
        let state = try act.state(of: .request, Int64(old)) ?? ""
        try act.append("meet_request", .request, Int64(old), from: state, to: "met")
      }
    }
    return requests[dice.below(requests.count)].number
  }

  /// Today's delivery for a request, or for the kits (request 0).
  mutating func delivery(for request: Int, _ act: Act) throws -> Int {
    if let number = deliveries[request] { return number }
    var body = Body()
    if request > 0 { body["request"] = .integer(Int64(request)) }
    let number = try open(.delivery, "BL", by: "open_delivery", to: "draft", act, body)
    deliveries[request] = number
    return number
  }

  mutating func load(_ delivery: Int) { outstanding[delivery, default: 0] += 1 }

  /// A device of a delivery was acknowledged or refused; the last closes it.
  mutating func unload(_ delivery: Int, _ act: Act) throws {
    outstanding[delivery, default: 0] -= 1
    guard outstanding[delivery] == 0,
      try act.state(of: .delivery, Int64(delivery)) == "shipped"
    else { return }
    try act.append("close_delivery", .delivery, Int64(delivery), from: "shipped", to: "closed")
  }

  /// Kits of one laptop; every fifth wants a screen beside it, and waits.
  mutating func openKit(_ act: Act) throws -> (kit: Int, isComplete: Bool) {
    let isLarge = (counts[.kit] ?? 0) % 5 == 4
    let lines = isLarge ? #"[{"kind":"laptop"},{"kind":"monitor"}]"# : #"[{"kind":"laptop"}]"#
    let kit = try open(.kit, "KIT", by: "open_kit", to: "open", act, ["lines": .json(lines)])
    return (kit, !isLarge)
  }

  /// What is worth taking out of a device that is dismantled.
  mutating func takeParts(from device: Int, _ kind: Kind, _ act: Act) throws {
    let worth: [Kind: [String]] = [
      .laptop: ["memory", "screen", "battery"], .desktop: ["memory", "fan"],
      .allInOne: ["memory", "screen"], .miniPC: ["memory", "charger"], .monitor: ["board"],
    ]
    for what in worth[kind] ?? [] {
      _ = try open(
        .part, "PI", by: "take_part", to: "in_stock", act,
        ["what": .text(what), "device": .integer(Int64(device) + 1)])
    }
  }

  mutating func todaysRemoval(_ act: Act) throws -> Int {
    if removal == 0 {
      let recycler = DemoCast.donors.count + DemoCast.partners.count + 1
      removal = try open(
        .removal, "ENL", by: "open_removal", to: "draft", act,
        ["recycler": .integer(Int64(recycler))])
    }
    return removal
  }

  /// The recycler's attestation of a removal, which comes once.
  mutating func attest(_ removal: Int, _ act: Act) throws {
    guard attested.insert(removal).inserted else { return }
    try act.append(
      "attest_removal", .removal, Int64(removal), from: "removed", to: "attested",
      ["attestation": .text("BSD-\(removal)")])
  }

  /// What was made ready today leaves.
  mutating func closeDay(_ act: Act) throws {
    for delivery in deliveries.values.sorted() {
      try act.append("send_delivery", .delivery, Int64(delivery), from: "draft", to: "shipped")
    }
    deliveries = [:]
    if removal > 0 {
      let recorded = act.recorded
      for (kind, count) in try act.kindsWithoutMass(onRemoval: Int64(removal)) {
        let mass = (4 + recorded.milliseconds / 86_400_000 % 5) * 1_000 * Int64(count)
        try act.append(
          "weigh_removal", .removal, Int64(removal),
          [
            "what": .text(kind.rawValue), "mass": .integer(mass), "how": .text("real"),
            "code": .text(try act.wasteCode(of: kind.rawValue)),
          ])
      }
      try act.append("remove", .removal, Int64(removal), from: "draft", to: "removed")
    }
    removal = 0
  }

  var hasSomethingToSend: Bool { !deliveries.isEmpty || removal > 0 }
}
