import Testing

/// No device enters a state marked ◆ in DOMAIN §2 while one of its media is not safe, and the truth
/// about media is never refused.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct GoldenRuleTests {
  static let evidence: [String: LawValue] = [
    "technique": "overwrite", "result": "success", "verification": "full",
  ]

  static func refusals(of device: Int, by verb: String) -> String {
    "SELECT rule, culprit FROM refusal WHERE device = \(device) AND verb = '\(verb)';"
  }

  @Test func `a device with two disks of which one is wiped is not made wiped`() throws {
    var world = LawWorld()
    let device = world.device(in: "to_wipe")
    let disk = world.disk(in: device, serial: "5XW0A1", sanitised: false, validated: false)
    world.fact(device, "confirm_media", ["how": "audit"])
    var story = LawStory()
    story.add(world.deeds)
    story.add(
      .device(device, "technician", "complete_wipe", "to_wipe", "wiped")
        .refused(by: "golden_rule"))
    story.ask(Self.refusals(of: device, by: "complete_wipe"), gives: ["golden_rule|S/N 5XW0A1"])
    story.add(LawWorld.evidence(disk, of: device))
    story.ask(Self.refusals(of: device, by: "complete_wipe"), gives: [])
    story.add(.device(device, "technician", "complete_wipe", "to_wipe", "wiped"))
    story.ask("SELECT safe FROM carried WHERE device = \(device);", gives: ["1", "1"])
    try story.tell()
  }

  @Test func `no media and no attestation is not safe`() throws {
    var world = LawWorld()
    let device = world.device(in: "to_wipe", bare: true)
    var story = LawStory()
    story.add(world.deeds)
    story.add(
      .device(device, "technician", "complete_wipe", "to_wipe", "wiped")
        .refused(by: "no_medium_recorded"))
    story.add(
      .device(device, "technician", "attest_no_storage", "to_wipe", "wiped", ["attestation": "d"]))
    story.ask(device, isIn: "wiped")
    try story.tell()
  }

  @Test func `media are confirmed since the last reception before a wipe is validated`() throws {
    var world = LawWorld()
    let device = world.device(in: "delivered")
    world.move(device, "return", "delivered", "received")
    world.move(device, "queue_wipe", "received", "to_wipe")
    var story = LawStory()
    story.add(world.deeds)
    let wipe = LawDeed.device(device, "technician", "complete_wipe", "to_wipe", "wiped")
    story.add(LawWorld.evidence(1, of: device).refused(by: "medium_elsewhere"))
    story.add(LawWorld.evidence(world.mediumOf[device] ?? 0, of: device))
    story.add(wipe.refused(by: "inventory_unconfirmed"))
    story.add(.device(device, "technician", "confirm_media", "", "", ["how": "inspection"]))
    story.add(wipe)
    try story.tell()
  }

  @Test func `storage is attested absent by a technician, or at the desk for screens`() throws {
    var world = LawWorld()
    let laptop = world.device(in: "received", bare: true)
    let withDisk = world.device(in: "received")
    world.fact(laptop, "identify", ["kind": "laptop"])
    let screen = world.device(in: "received", bare: true)
    world.fact(screen, "identify", ["kind": "monitor"])
    func attest(_ device: Int, _ op: String) -> LawDeed {
      .device(device, op, "attest_no_storage", "received", "wiped", ["attestation": "d"])
    }
    var story = LawStory()
    story.add(world.deeds)
    story.add(attest(laptop, "warehouse").refused(by: "not_storage_free"))
    story.add(attest(withDisk, "technician").refused(by: "carries_media"))
    story.add(attest(screen, "warehouse"))
    story.add(attest(laptop, "technician"))
    story.add(
      .device(screen, "technician", "attest_no_storage", "", "", ["attestation": "again"]))
    try story.tell()
  }

  @Test(arguments: [
    "wiped", "in_refurbishment", "in_check", "in_stock", "reserved", "in_kit",
  ])
  func `a disk found in our hands sends the device back to be wiped`(state: String) throws {
    for recursive in [true, false] {
      var world = LawWorld()
      let device = world.device(in: state)
      let held = world.device(in: "on_hold", from: state == "in_stock" ? "in_stock" : "wiped")
      let locked = world.device(in: "locked", from: "in_check")
      var story = LawStory(recursive: recursive)
      story.add(world.deeds)
      for (place, device) in [device, held, locked].enumerated() {
        story.add(
          .medium(
            world.media + 1 + place, of: device, "technician", "add_medium", "", "fitted",
            ["kind": "ssd"]))
        story.ask(device, isIn: "to_wipe")
        story.ask(
          """
          SELECT verb, act = (SELECT max(seq) FROM event WHERE verb = 'add_medium') FROM event \
          WHERE verb <> 'reopen_kit' ORDER BY seq DESC LIMIT 1;
          """, gives: ["rewipe|1"])
      }
      if state == "in_kit" {
        story.ask("SELECT state FROM dossier WHERE subject = 'kit' AND id = 2;", gives: ["open"])
      }
      try story.tell()
    }
  }

  @Test(arguments: ["shipped", "delivered", "handed_over", "recycled", "dismantled"])
  func `a disk found out of reach raises a recall, once`(state: String) throws {
    var world = LawWorld()
    let device = world.device(in: state)
    var story = LawStory()
    story.add(world.deeds)
    for place in 1...2 {
      story.add(
        .medium(
          world.media + place, of: device, "technician", "add_medium", "", "fitted",
          ["kind": "hdd"]))
    }
    story.ask(device, isIn: state)
    story.ask("SELECT count(*) FROM event WHERE verb = 'recall';", gives: ["1"])
    story.ask("SELECT alert > 0 FROM device WHERE id = \(device);", gives: ["1"])
    story.add(.device(device, "coordinator", "settle_alert", "", "", ["reason": "d"]))
    story.ask("SELECT alert FROM device WHERE id = \(device);", gives: ["0"])
    try story.tell()
  }

  @Test func `a missing device with an unsafe disk is a breach to assess`() throws {
    for recursive in [true, false] {
      var world = LawWorld()
      let unsafe = world.device(in: "received", bare: true)
      world.disk(in: unsafe, sanitised: false, validated: false)
      let safe = world.device(in: "in_stock")
      let loss: [String: LawValue] = ["loss": "stolen"]
      var story = LawStory(recursive: recursive)
      story.add(world.deeds)
      story.add(.device(unsafe, "warehouse", "report_missing", "received", "missing", loss))
      story.add(.device(safe, "warehouse", "report_missing", "in_stock", "missing", loss))
      story.ask("SELECT device FROM event WHERE verb = 'breach';", gives: ["\(unsafe)"])
      story.add(.device(unsafe, "warehouse", "find", "missing", "received", ["place": 1]))
      story.ask("SELECT alert FROM device WHERE id = \(unsafe);", gives: ["0"])
      try story.tell()
    }
  }

  @Test func `evidence filed to the wrong device is withdrawn, and the device wiped again`() throws
  {
    for recursive in [true, false] {
      var world = LawWorld()
      let device = world.device(in: "received", bare: true)
      let disk = world.disk(in: device, sanitised: true, validated: false)
      world.go(device, to: "in_stock")
      var story = LawStory(recursive: recursive)
      story.add(world.deeds)
      let evidence = "(SELECT seq FROM event WHERE verb = 'sanitise_medium' AND id = \(disk))"
      story.add(
        .medium(
          disk, of: device, "technician", "correct", "", "", ["event": 1, "error": "did_not_occur"]
        )
        .refused(by: "no_such_subject"))
      story.sql(
        """
        INSERT INTO event SELECT max(seq) + 1, max(seq) + 1, max(recorded), max(recorded), \
        'coordinator', 'correct', 'medium', \(disk), \(device), '', '', \
        json_object('event', \(evidence), 'error', 'did_not_occur', 'reason', 'd') FROM event;
        """)
      story.ask(device, isIn: "to_wipe")
      story.ask("SELECT verb FROM event ORDER BY seq DESC LIMIT 2;", gives: ["rewipe", "correct"])
      try story.tell()
    }
  }
}
