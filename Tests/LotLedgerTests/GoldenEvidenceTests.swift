import Testing

/// Evidence, validation and what media live through beside their device.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct GoldenEvidenceTests {
  @Test(arguments: ["wiped", "in_stock", "shipped"])
  func `more evidence for a disk that is safe changes nothing`(state: String) throws {
    for validated in [true, false] {
      var world = LawWorld()
      let device = world.device(in: "received", bare: true)
      let disk = world.disk(in: device, validated: validated)
      world.go(device, to: state)
      var story = LawStory()
      story.add(world.deeds)
      story.add(LawWorld.evidence(disk, of: device, by: "technician"))
      story.ask(device, isIn: state)
      story.ask("SELECT safe FROM carried WHERE medium = \(disk);", gives: ["1"])
      story.ask("SELECT count(*) FROM event WHERE verb IN ('rewipe', 'recall');", gives: ["0"])
      story.add(.medium(disk, of: device, "technician", "fail_medium", "", "", ["reason": "d"]))
      story.ask("SELECT safe FROM carried WHERE medium = \(disk);", gives: ["0"])
      try story.tell()
    }
  }

  @Test func `evidence that is not enough never makes a disk safe`() throws {
    let base: [String: LawValue] = [
      "technique": "overwrite", "result": "success", "verification": "full", "bytes": 1000,
    ]
    let wrong: [(String, LawValue)] = [
      ("result", "failed"), ("result", "aborted"), ("result", "verify_only"),
      ("verification", "none"), ("errors", 1), ("bytes", 999), ("technique", "factory_reset"),
    ]
    var world = LawWorld()
    let device = world.device(in: "to_wipe", bare: true)
    let disk = world.disk(in: device, sanitised: false, validated: false)
    var story = LawStory()
    story.add(world.deeds)
    for (name, value) in wrong {
      story.add(
        .medium(
          disk, of: device, "technician", "sanitise_medium", "", "",
          base.merging([name: value]) { _, new in new }))
      story.add(
        .medium(disk, of: device, "technician", "validate_medium")
          .refused(by: "nothing_sanitised"))
      story.add(
        .device(device, "technician", "complete_wipe", "to_wipe", "wiped")
          .refused(by: "golden_rule"))
    }
    story.add(.medium(disk, of: device, "technician", "sanitise_medium", "", "", base))
    story.add(.device(device, "technician", "complete_wipe", "to_wipe", "wiped"))
    try story.tell()
  }

  @Test func `a solid-state disk is overwritten enough only where the site says so`() throws {
    var world = LawWorld()
    let device = world.device(in: "to_wipe")
    let disk = world.mediumOf[device] ?? 0
    let wipe = LawDeed.device(device, "technician", "complete_wipe", "to_wipe", "wiped")
    var story = LawStory()
    story.add(world.deeds)
    story.add(
      .medium(disk, of: device, "technician", "identify_medium", "", "", ["kind": "ssd"]))
    story.add(LawWorld.evidence(disk, of: device))
    story.add(wipe.refused(by: "golden_rule"))
    story.add(
      .other(
        "setting", 0, "admin", "set_policy", "", "",
        ["medium_kind": "ssd", "technique": "overwrite", "enough": 1]))
    story.add(wipe.refused(by: "golden_rule"))
    story.add(LawWorld.evidence(disk, of: device))
    story.add(wipe)
    try story.tell()
  }

  @Test func `a disk that turns out to be of another kind is judged again`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_stock")
    var story = LawStory()
    story.add(world.deeds)
    story.add(
      .medium(
        world.mediumOf[device] ?? 0, of: device, "technician", "identify_medium", "", "",
        ["kind": "ssd"]))
    story.ask(device, isIn: "to_wipe")
    try story.tell()
  }

  @Test(arguments: ["return", "readmit"])
  func `a device back from outside carries unsafe disks`(verb: String) throws {
    var world = LawWorld()
    let device = world.device(in: "handed_over")
    let disk = world.mediumOf[device] ?? 0
    world.move(device, verb, "handed_over", "received")
    var story = LawStory()
    story.add(world.deeds)
    story.ask("SELECT safe FROM carried WHERE medium = \(disk);", gives: ["0"])
    story.add(
      .medium(disk, of: device, "technician", "validate_medium").refused(by: "nothing_sanitised"))
    story.add(
      .medium(
        disk, of: device, "technician", "remove_medium", "fitted", "removed",
        ["place": 1, "safe": 1]
      ).refused(by: "untrue_safety"))
    // set apart to be destroyed, lost and found again: still not safe
    let steps: [(String, String, String, [String: LawValue])] = [
      ("condemn_medium", "fitted", "to_destroy", ["reason": "d"]),
      ("lose_medium", "to_destroy", "missing", ["reason": "d"]),
      ("find_medium", "missing", "removed", ["place": 1]),
    ]
    for (verb, source, target, body) in steps {
      story.add(.medium(disk, of: device, "technician", verb, source, target, body))
    }
    story.add(
      .medium(disk, of: device, "technician", "store_medium", "removed", "stored", ["place": 1])
        .refused(by: "medium_unsafe"))
    try story.tell()
  }

  @Test func `a disk is removed safe, stored, and fitted elsewhere; an unsafe one is destroyed`()
    throws
  {
    var world = LawWorld()
    let donor = world.device(in: "wiped")
    let other = world.device(in: "wiped")
    let disk = world.mediumOf[donor] ?? 0
    let spare = world.disk(in: world.device(in: "received"), sanitised: false, validated: false)
    let holder = world.devices
    var story = LawStory()
    story.add(world.deeds)
    func medium(
      _ id: Int, _ device: Int, _ verb: String, _ source: String, _ target: String,
      _ body: [String: LawValue]
    ) -> LawDeed {
      .medium(id, of: device, "technician", verb, source, target, body)
    }
    story.add([
      medium(disk, donor, "remove_medium", "fitted", "removed", ["place": 1, "safe": 1]),
      medium(disk, donor, "store_medium", "removed", "stored", ["place": 1]),
      medium(disk, other, "fit_medium", "stored", "fitted", [:]),
      medium(spare, holder, "remove_medium", "fitted", "removed", ["place": 1, "safe": 0]),
      medium(spare, holder, "store_medium", "removed", "stored", ["place": 1])
        .refused(by: "medium_unsafe"),
      medium(spare, holder, "fit_medium", "removed", "fitted", [:]).refused(by: "no_such_move"),
      medium(spare, holder, "condemn_medium", "removed", "to_destroy", ["reason": "d"]),
      medium(
        spare, holder, "destroy_medium", "to_destroy", "destroyed",
        ["method": "broyage", "witness": "W"]),
      medium(world.media + 1, other, "fit_medium", "", "fitted", ["kind": "ssd"])
        .refused(by: "need_missing"),
      medium(
        world.media + 1, other, "fit_medium", "", "fitted", ["kind": "ssd", "invoice": "F-12"]),
    ])
    story.ask(other, isIn: "wiped")
    story.ask(donor, isIn: "wiped")
    story.ask("SELECT safe FROM carried WHERE device = \(other);", gives: ["1", "1", "1"])
    try story.tell()
  }

  @Test func `two persons wipe and validate where the site says so`() throws {
    var world = LawWorld()
    let device = world.device(in: "to_wipe", bare: true)
    let disk = world.disk(in: device, sanitised: false, validated: false)
    let two = LawDeed.other("setting", 3, "admin", "set", "", "", ["value": "1"])
    var story = LawStory()
    story.add(world.deeds)
    story.add([two, LawWorld.evidence(disk, of: device, by: "technician")])
    let wipe = LawDeed.device(device, "technician", "complete_wipe", "to_wipe", "wiped")
    story.add([
      wipe.refused(by: "own_sanitisation"),
      .medium(disk, of: device, "technician", "validate_medium").refused(by: "own_sanitisation"),
    ])
    story.ask(
      GoldenRuleTests.refusals(of: device, by: "complete_wipe"),
      gives: ["own_sanitisation|technician"])
    story.add(wipe.by("admin").trial)
    story.add(.medium(disk, of: device, "other_technician", "validate_medium"))
    story.add(wipe)
    try story.tell()
  }
}
