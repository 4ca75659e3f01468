internal import LedgerValues
internal import LotLedger

extension DemoStory {
  /// Steps of media: recorded, erased, pulled, destroyed.
  func wipe(
    _ step: DemoStep, _ device: Int, _ series: ActSeries, _ moment: Timestamp
  ) throws -> Bool {
    let isWarehouse = step == .attest && roster.goods(of: device).isStorageFree
    try series.act(as: dice.pick(isWarehouse ? cast.warehouse : cast.technicians), at: moment) {
      act in
      switch step {
      case .record:
        let identity = DemoGrading.identity(of: device, roster.goods(of: device).kind)
        if let identity { try fact("identify", device, act, identity) }
        try addMedia(device, act)
        try move("queue_wipe", device, to: "to_wipe", act)
      case .recall:
        try addMedia(device, act)
      case .attest:
        try move(
          "attest_no_storage", device, to: "wiped", act, ["attestation": try reason(step, act)])
      case .startWipe:
        try move(
          "start_wipe", device, to: "wiping", act, ["bench": .text(dice.pick(DemoCast.benches))])
      case .failWipe:
        try eachMedium(device, act) { medium in
          try sanitise(medium, device, act, result: dice.chance(700) ? "failed" : "aborted")
        }
        try move("fail_wipe", device, to: "wipe_failed", act, ["reason": try reason(step, act)])
      case .finishWipe:
        try eachMedium(device, act) { try sanitise($0, device, act, result: "success") }
        let how = dice.chance(600) ? "audit" : "inspection"
        try fact("confirm_media", device, act, ["how": .text(how)])
        try move("complete_wipe", device, to: "wiped", act)
      case .pull:
        try eachMedium(device, act) { medium in
          try change(
            medium, "remove_medium", device, from: "fitted", to: "removed", act,
            ["place": place(DemoCast.shelves, act), "safe": 0])
        }
      default:
        try destroyMedia(device, act, from: "removed")
      }
    }
    return true
  }

  private func change(
    _ medium: Int64, _ verb: Verb, _ device: Int, from source: String = "", to target: String = "",
    _ act: Act, _ body: Body
  ) throws {
    try act.append(
      verb, .medium, medium, device: Int64(device) + 1, from: source, to: target, body)
  }

  /// One medium; now and then a second.
  private func addMedia(_ device: Int, _ act: Act) throws {
    let choices = roster.goods(of: device).media
    guard !choices.isEmpty else { return }
    let count = choices[0].kind != .flash && dice.chance(60) ? 2 : 1
    let first = try act.nextID(of: .medium)
    // Kind and number in one: the kind is needed again when it is erased.
    let place = dice.below(choices.count)
    let kind = choices[place]
    for index in 0..<count {
      let make = dice.pick(kind.makes)
      var body: Body = ["kind": .text(kind.kind.rawValue)]
      body["maker"] = .text(make.maker)
      body["model"] = .text(make.model)
      if kind.kind != .flash { body["serial"] = .text(dice.code(12)) }
      body["capacity"] = .integer(dice.pick(kind.capacities))
      try change(first + Int64(index), "add_medium", device, to: "fitted", act, body)
    }
    roster.medium[device] = Int32(first) * 2 + Int32(count - 1)
  }

  /// The sort and the size of each medium that it carries.
  func carried(by device: Int, _ act: Act) throws -> [(kind: MediumKind, capacityBytes: Int64)] {
    var found: [(kind: MediumKind, capacityBytes: Int64)] = []
    try eachMedium(device, act) { medium in
      guard try act.state(of: .medium, medium) == "fitted" else { return }
      found.append(try act.size(ofMedium: medium))
    }
    return found
  }

  private func eachMedium(_ device: Int, _ act: Act, _ body: (Int64) throws -> Void) throws {
    let packed = Int64(roster.medium[device])
    guard packed > 0 else { return }
    for medium in packed / 2...packed / 2 + packed % 2 { try body(medium) }
  }

  /// Evidence as the tools leave it; a log goes with one in four of nwipe's.
  private func sanitise(_ medium: Int64, _ device: Int, _ act: Act, result: String) throws {
    let choices = roster.goods(of: device).media
    let isDone = result == "success"
    let (kind, capacity) = try act.size(ofMedium: medium)
    guard let sort = choices.first(where: { $0.kind == kind }) else { return }
    var body: Body = [
      "technique": .text(sort.technique), "result": .text(result),
      "verification": .text(sort.verification), "method": .text(sort.method),
      "tool": .text(sort.tool),
    ]
    body["version"] = .text(sort.version)
    body["errors"] = .integer(isDone ? 0 : Int64(dice.between(1, 40)))
    body["bytes"] = .integer(isDone ? capacity : capacity / 100 * Int64(dice.between(3, 97)))
    if sort.tool == "nwipe", dice.chance(250) {
      let log = nwipeLog(of: medium, capacity: capacity, isDone: isDone, act)
      body["file"] = .integer(try act.keep(file: Array(log.utf8), format: "nwipe").id)
    }
    try change(medium, "sanitise_medium", device, act, body)
  }

  private func nwipeLog(of medium: Int64, capacity: Int64, isDone: Bool, _ act: Act) -> String {
    let wall = calendar.daylight.local(act.recorded)
    let date = CivilDate(day: wall / 86_400_000).parts
    let minutes = wall % 86_400_000 / 60_000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let stamp =
      "[\(date.year)/\(two(date.month))/\(two(date.dayOfMonth)) "
      + "\(two(Int(minutes / 60))):\(two(Int(minutes % 60))):00]"
    return """
      \(stamp)  notice:   banner   = nwipe 0.42
      \(stamp)  notice:   method   = PRNG Stream
      \(stamp)  notice:   verify   = 1 (last pass)
      \(stamp)  notice: Starting pass 1/1, round 1/1, on /dev/sda (medium \(medium))
      \(stamp)  notice: \(isDone ? capacity : capacity / 2) bytes written to /dev/sda
      ******************************** Drive Status *********************************
      !   Device | Status | Thru-put | HH:MM:SS | Model/Serial Number
      --------------------------------------------------------------------------------
      !      sda | \(isDone ? "Erased" : "-FAILED-") | 112 MB/s | 01:14:22 | demo

      """
  }

  /// What cannot be erased is shredded before the device may leave.
  func destroyMedia(_ device: Int, _ act: Act, from source: String = "fitted") throws {
    try eachMedium(device, act) { medium in
      guard try act.state(of: .medium, medium) == source else { return }
      try change(
        medium, "destroy_medium", device, from: source, to: "destroyed", act,
        ["method": "broyage", "witness": .text(dice.pick(cast.checkers))])
    }
  }
}
