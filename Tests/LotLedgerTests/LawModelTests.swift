import Testing

/// Random operators do random things to thirty devices; the ledger and the model must agree on
/// every step and on where everything stands in the end.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct LawModelTests {
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }

  static let roles: [String: Set<String>] = [
    "warehouse": ["warehouse"], "technician": ["technician"], "checker": ["checker"],
    "coordinator": ["coordinator"], "auditor": ["auditor"], "admin": ["admin"],
    "other_technician": ["technician"], "technician_checker": ["technician", "checker"],
  ]
  static let facts = ["confirm_media", "test", "grade", "grant", "locate", "note"]
  static let diskVerbs = [
    "add_medium", "evidence", "evidence", "validate_medium", "fail_medium", "remove_medium",
    "destroy_medium",
  ]

  /// A run: what is done, and for each step whether the model lets it happen.
  struct Run {
    var world = LawWorld()
    var model = LawModel()
    var dice: Dice
    var devices: [Int] = []
    var disks = 0
    var steps: [LawDeed] = []
    var isAccepted: [Bool] = []

    init(seed: UInt64, devices count: Int, steps: Int) {
      dice = Dice(state: seed)
      disks = world.media
      for number in 0..<count {
        let id = world.devices + 1 + number
        let verb = number % 5 == 0 ? "announce" : "register"
        let target = number % 5 == 0 ? "announced" : "received"
        devices.append(id)
        world.move(id, verb, "", target)
        model.tell(id, .init(verb: verb, op: "builder", target: target))
      }
      while self.steps.count < steps { step() }
    }

    mutating func step() {
      guard let id = devices.randomElement(using: &dice),
        let op = LawModelTests.roles.keys.sorted().randomElement(using: &dice)
      else { return }
      switch Int.random(in: 0..<100, using: &dice) {
      case ..<55: advance(id)
      case ..<72: move(id, op, among: from(model.device(id).state))
      case ..<76: move(id, op, among: LawTable.devices)
      case ..<82: undo(id, op)
      case ..<89: fact(id, op)
      default: disk(id, op)
      }
    }

    private func from(_ state: String) -> [LawTable.Row] {
      LawTable.devices.filter { $0.source == state }
    }

    /// The step that a good day would bring: random ones alone would hardly reach the stock.
    private mutating func advance(_ id: Int) {
      let device = model.device(id)
      let able = "technician_checker"
      let unclean = device.carried.filter { !$0.value.isClean }.keys.sorted().first
      switch device.state {
      case "received", "to_wipe", "wiping", "wipe_failed":
        if device.carried.isEmpty && !device.hadDisk {
          disk(id, able, "add_medium")
        } else if let unclean {
          disk(id, able, "evidence", on: unclean)
        } else if !device.hasInventory {
          fact(id, able, "confirm_media")
        } else {
          let verb = device.state == "received" ? "queue_wipe" : "complete_wipe"
          move(id, able, among: from(device.state).filter { $0.verb == verb })
        }
      case "in_refurbishment" where !device.isTested: fact(id, able, "test")
      case "in_check" where !device.isGraded: fact(id, able, "grade")
      default:
        let onward: Set = [
          "receive", "start_refurbishment", "submit", "accept", "reserve", "ship", "acknowledge",
          "hand_over", "return", "readmit", "unlock", "resume", "find", "keep", "rescue",
        ]
        move(id, able, among: from(device.state).filter { onward.contains($0.verb) })
      }
    }

    private mutating func add(_ deed: LawDeed, _ isAccepted: Bool) {
      steps.append(deed)
      self.isAccepted.append(isAccepted)
    }

    private mutating func move(_ id: Int, _ op: String, among rows: [LawTable.Row]) {
      let known = rows.filter { !["pack", "merge"].contains($0.verb) }
      guard let row = known.randomElement(using: &dice) else { return }
      // most steps are tried by someone who may
      let able = LawModelTests.roles.filter { !$0.value.isDisjoint(with: row.roles) }.keys.sorted()
      let op = Bool.random(using: &dice) ? op : able.randomElement(using: &dice) ?? op
      let entry = LawModel.Entry(verb: row.verb, op: op, target: row.target)
      let isAllowed =
        model.device(id).state == row.source && able.contains(op) && model.allows(id, entry)
      if isAllowed { model.tell(id, entry) }
      add(.device(id, op, row.verb, row.source, row.target, world.body(of: row.verb)), isAllowed)
    }

    private mutating func undo(_ id: Int, _ op: String) {
      let state = model.device(id).state
      var after = model
      let isCoordinator = ["coordinator", "admin"].contains(op)
      let isUndone = op != "auditor" && after.undo(id, by: op, isCoordinator: isCoordinator)
      let story = model.stories[id] ?? []
      let moves = story.filter { !$0.target.isEmpty }
      let target = moves.dropLast().last?.target ?? "voided"
      model = isUndone ? after : model
      add(
        .device(
          id, op, "correct", state, target,
          ["event": "@moved", "error": "did_not_occur", "reason": "d"]), isUndone)
    }

    private mutating func fact(_ id: Int, _ op: String, _ wanted: String? = nil) {
      guard let verb = wanted ?? LawModelTests.facts.randomElement(using: &dice) else { return }
      let may = LawTable.facts[verb]?.isDisjoint(with: LawModelTests.roles[op] ?? []) == false
      let isAccepted = may && model.device(id).state != "voided"
      if isAccepted { model.tell(id, .init(verb: verb, op: op)) }
      add(.device(id, op, verb, "", "", world.body(of: verb)), isAccepted)
    }

    private mutating func disk(
      _ id: Int, _ op: String, _ wanted: String? = nil, on chosen: Int? = nil
    ) {
      guard var verb = wanted ?? LawModelTests.diskVerbs.randomElement(using: &dice) else { return }
      let device = model.device(id)
      var disk = chosen ?? device.carried.keys.sorted().randomElement(using: &dice) ?? 0
      if disk == 0 || device.carried.count < 2 && verb == "destroy_medium" { verb = "add_medium" }
      if verb == "add_medium" { disk = disks + 1 }
      let held = device.carried[disk] ?? LawModel.Disk()
      let isClaimedSafe = Int.random(in: 0..<5, using: &dice) == 0 ? !held.isSafe : held.isSafe
      let may =
        ["technician", "admin", "other_technician", "technician_checker"].contains(op)
        || (op == "checker" && verb == "validate_medium")
      var isAccepted = may && device.state != "voided"
      if verb == "validate_medium" { isAccepted = isAccepted && held.isClean }
      if verb == "remove_medium" { isAccepted = isAccepted && isClaimedSafe == held.isSafe }
      if isAccepted {
        model.tell(id, .init(verb: verb, op: op, disk: disk))
        if verb == "add_medium" { disks += 1 }
      }
      let moves = [
        "add_medium": ("", "fitted"), "remove_medium": ("fitted", "removed"),
        "destroy_medium": ("fitted", "destroyed"),
      ]
      var body = LawLivesTests.bodies[verb] ?? [:]
      if verb == "remove_medium" { body["safe"] = isClaimedSafe ? 1 : 0 }
      if verb == "fail_medium" { body = ["reason": "d"] }
      if verb == "evidence" {
        add(LawWorld.evidence(disk, of: id, by: op), isAccepted)
      } else {
        let (source, target) = moves[verb] ?? ("", "")
        add(.medium(disk, of: id, op, verb, source, target, body), isAccepted)
      }
    }

    /// Where everything stands, as the questions of the tests put it.
    var devicesInTheEnd: [String] { devices.map { "\($0)|\(model.device($0).state)" } }
    var disksInTheEnd: [String] {
      devices.flatMap { id in
        model.device(id).disks.map {
          (
            key: $0.key,
            line: "\($0.key)|\(id)|\($0.value.status)|"
              + "\($0.value.isSafe ? 1 : 0)"
          )
        }
      }.sorted { $0.key < $1.key }.map(\.line)
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64], [true, false])
  func `the ledger and the model agree on every step`(seed: UInt64, recursive: Bool) throws {
    let run = Run(seed: seed, devices: 30, steps: 1500)
    let moves = Set(zip(run.steps, run.isAccepted).filter(\.1).map(\.0.verb))
    #expect(moves.isSuperset(of: ["accept", "ship", "return", "rewipe", "hold", "correct"]))
    var story = LawStory(recursive: recursive)
    story.add(run.world.deeds)
    story.add(run.steps)
    let states = story.ask(
      "SELECT id, state FROM device WHERE id >= \(run.devices[0]) ORDER BY id;")
    let safety = story.ask(
      """
      SELECT m.id, m.device, m.status, COALESCE(c.safe, l.safe) FROM medium m \
      LEFT JOIN carried c ON c.medium = m.id LEFT JOIN loose l ON l.medium = m.id \
      WHERE m.device >= \(run.devices[0]) ORDER BY m.id;
      """)
    let outcome = try story.run()
    try #require(outcome.complaints == [])
    let built = run.world.deeds.count
    #expect(outcome.deeds.prefix(built).allSatisfy { $0.rule.isEmpty })
    for (place, result) in outcome.deeds.dropFirst(built).enumerated()
    where result.rule.isEmpty != run.isAccepted[place] {
      let deed = result.deed
      let trail = run.steps[..<place].enumerated().filter {
        run.isAccepted[$0.offset] && $0.element.device == deed.device
      }.suffix(12).map {
        "\($0.element.op) \($0.element.verb) #\($0.element.id) \($0.element.target)"
      }
      Issue.record(
        """
        step \(place): \(deed.op) \(deed.verb) #\(deed.id) \(deed.source) → \(deed.target) gave \
        \(result.rule.isEmpty ? "done" : result.rule); before: \(trail)
        """)
      return
    }
    #expect(outcome.answers[states] == run.devicesInTheEnd)
    #expect(outcome.answers[safety] == run.disksInTheEnd)
  }
}
