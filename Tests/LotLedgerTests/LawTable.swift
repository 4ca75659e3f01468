/// DOMAIN §2 once more, by hand, so that `schema.sql` is not judged by its own rows.
enum LawTable {
  struct Row: Hashable {
    let verb: String
    let source: String
    let target: String
    let roles: Set<String>
    /// The target is the state before: legal only where the device came from there.
    let isBack: Bool
  }

  static let states = """
    announced withdrawn received locked on_hold to_wipe wiping wipe_failed wiped in_refurbishment \
    in_check in_stock reserved in_kit shipped delivered handed_over for_parts dismantled waste \
    waste_removed recycled returned_to_donor missing voided
    """.split(separator: " ").map(String.init)

  static let custody = states.filter {
    ![
      "announced", "withdrawn", "shipped", "delivered", "handed_over", "waste_removed",
      "recycled", "dismantled", "returned_to_donor", "missing", "voided",
    ].contains($0)
  }

  static let safe: Set<String> = [
    "wiped", "in_refurbishment", "in_check", "in_stock", "reserved", "in_kit", "shipped",
    "delivered", "handed_over", "dismantled", "waste_removed", "recycled",
  ]

  static let final: Set<String> = [
    "withdrawn", "dismantled", "recycled", "returned_to_donor", "voided",
  ]

  static let roles = ["warehouse", "technician", "checker", "coordinator", "auditor", "admin"]

  static let lockable = "received to_wipe wiping wipe_failed wiped in_refurbishment in_check"
  static let salvable =
    "received to_wipe wipe_failed locked wiped in_refurbishment in_check in_stock"
  static let holdable = custody.filter {
    !["reserved", "in_kit", "locked", "on_hold"].contains($0)
  }.joined(separator: " ")

  /// verb | from | to | who
  static let devices =
    rows(
      """
      withdraw | announced | withdrawn | coordinator
      receive | announced | received | warehouse
      readmit | withdrawn shipped delivered handed_over returned_to_donor | received | warehouse
      void | announced received | voided | warehouse coordinator
      merge | announced \(custody.joined(separator: " ")) | voided | coordinator
      queue_wipe | received | to_wipe | warehouse technician
      attest_no_storage | received to_wipe wiping wipe_failed | wiped | technician
      start_wipe | to_wipe wipe_failed | wiping | technician
      fail_wipe | to_wipe wiping | wipe_failed | technician
      complete_wipe | to_wipe wiping wipe_failed | wiped | technician
      rewipe | wiping wiped in_refurbishment in_check in_stock reserved in_kit on_hold locked \
      | to_wipe | technician checker coordinator
      start_refurbishment | wiped | in_refurbishment | technician
      submit | in_refurbishment | in_check | technician
      reject | in_check | in_refurbishment | checker
      accept | in_check | in_stock | checker
      rework | in_stock | in_refurbishment | technician checker coordinator
      reserve | in_stock | reserved | coordinator
      release | reserved | in_stock | coordinator warehouse
      pack | in_stock reserved | in_kit | warehouse coordinator
      unpack | in_kit | in_stock | warehouse coordinator
      ship | in_stock reserved | shipped | warehouse
      refuse_delivery | shipped | in_check | warehouse
      acknowledge | shipped | delivered | coordinator
      hand_over | delivered | handed_over | coordinator
      return | shipped delivered handed_over | received | warehouse
      lock | \(lockable) | locked | technician warehouse
      hold | \(holdable) | on_hold | warehouse technician checker coordinator
      report_missing | \(custody.joined(separator: " ")) shipped | missing | warehouse coordinator
      find | missing | received | warehouse coordinator
      salvage | \(salvable) | for_parts | technician coordinator
      keep | for_parts | received | technician coordinator
      dismantle | for_parts | dismantled | technician
      declare_waste | \(salvable) for_parts | waste | technician coordinator
      rescue | waste | received | coordinator
      remove_waste | waste | waste_removed | warehouse coordinator
      confirm_recycling | waste_removed | recycled | coordinator
      give_back | received to_wipe wipe_failed on_hold locked | returned_to_donor | coordinator
      """)
    + back("void_shipping", "shipped", "in_stock reserved in_kit", "coordinator")
    + back("unlock", "locked", lockable, "technician warehouse")
    + back("resume", "on_hold", holdable, "warehouse technician checker coordinator")

  /// Facts of a device: verb | who.
  static let facts: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: [
      ("locate", "warehouse technician checker coordinator"),
      ("note", "warehouse technician checker coordinator"),
      ("identify", "warehouse technician checker coordinator"),
      ("relabel", "warehouse technician checker coordinator"),
      ("not_seen", "warehouse technician checker coordinator"),
      ("see", "warehouse technician checker coordinator"),
      ("assign_lot", "coordinator"), ("grant", "coordinator"),
      ("confirm_media", "technician"), ("test", "technician"), ("install", "technician"),
      ("grade", "technician checker"),
    ].map { ($0.0, Set($0.1.split(separator: " ").map(String.init) + ["admin"])) })

  /// What each verb needs, where the fixtures of `LawWorld` stand. `TAG` is made new.
  static let bodies: [String: [String: LawValue]] = [
    "announce": ["lot": 1, "kind": "laptop"], "withdraw": ["cause": "never_arrived"],
    "register": ["lot": 1, "tag": "TAG", "kind": "laptop", "place": 1],
    "receive": ["tag": "TAG", "place": 1], "readmit": ["lot": 1, "place": 1],
    "merge": ["survivor": 1], "attest_no_storage": ["attestation": "digest"],
    "start_wipe": ["bench": "B1"], "fail_wipe": ["reason": "digest"],
    "rewipe": ["reason": "digest"], "reject": ["reason": "digest"],
    "rework": ["reason": "digest"], "reserve": ["request": 1],
    "release": ["reason": "digest"], "pack": ["kit": 1, "line": 1], "ship": ["delivery": 1],
    "void_shipping": ["reason": "digest"], "refuse_delivery": ["reason": "digest"],
    "acknowledge": ["receipt": "R1"],
    "hand_over": ["programme": "kits inclusifs", "category": "jeunes"],
    "return": ["reason": "digest", "place": 1], "lock": ["lock": "bios"],
    "hold": ["reason": "digest"], "report_missing": ["loss": "lost"], "find": ["place": 1],
    "salvage": ["reason": "digest"], "keep": ["reason": "digest"],
    "dismantle": ["carcass": 900], "declare_waste": ["reason": "digest"],
    "rescue": ["reason": "digest"], "remove_waste": ["removal": 1],
    "confirm_recycling": ["attestation": "A1"], "give_back": ["reason": "digest"],
    "see": ["take": 1, "place": 1], "locate": ["place": 1], "note": ["text": "digest"],
    "identify": ["model": "X"],
    "relabel": ["tag": "TAG"], "assign_lot": ["lot": 1, "reason": "digest"],
    "test": test(), "grade": ["grade": "A"], "install": ["system": "Debian"],
    "grant": ["reason": "digest"],
  ]

  /// The test sheet of a laptop; a star marks what blocks.
  static let laptopSheet = """
    boot* system* screen* keyboard* touchpad* wifi* ports* charger* battery webcam sound \
    microphone bluetooth video_output cooling
    """.split(separator: " ").map(String.init)

  /// A whole sheet of a laptop on which all is good but what is said, and what is added or left out.
  static func test(
    _ result: String = "pass", _ answers: [String: String] = [:], without left: String = "",
    kind: String = "laptop", notes: String? = nil
  ) -> [String: LawValue] {
    let names = laptopSheet.map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 }
    let more = answers.keys.filter { !names.contains($0) }.sorted()
    let members = (names.filter { $0 != left } + more).map {
      "\"\($0)\":\"\(answers[$0] ?? "pass")\""
    }
    var body: [String: LawValue] = [
      "result": .text(result), "kind": .text(kind),
      "sheet": .json("{\(members.joined(separator: ","))}"),
    ]
    if let notes { body["notes"] = .json(notes) }
    return body
  }

  static func rows(_ text: String) -> [Row] {
    text.split(separator: "\n").flatMap { line -> [Row] in
      let cells = line.split(separator: "|").map {
        $0.split(separator: " ").map(String.init)
      }
      return cells[1].map { source in
        Row(
          verb: cells[0][0], source: source == "-" ? "" : source, target: cells[2][0],
          roles: Set(cells[3] + ["admin"]), isBack: false)
      }
    }
  }

  private static func back(
    _ verb: String, _ source: String, _ targets: String, _ roles: String
  ) -> [Row] {
    targets.split(separator: " ").map { target in
      Row(
        verb: verb, source: source, target: String(target),
        roles: Set(roles.split(separator: " ").map(String.init) + ["admin"]), isBack: true)
    }
  }
}
