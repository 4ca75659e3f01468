import LedgerValues
import Testing

/// The smaller lives of DOMAIN §2: every (state × verb × role), and what ties them to devices.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct LawLivesTests {
  /// verb | from | to | who, by hand from DOMAIN §2; `-` begins the life.
  static let lives: [String: String] = [
    "lot": """
    plan_lot | - | planned | warehouse coordinator
    announce_lot | - planned | announced | warehouse coordinator
    collect_lot | planned announced | collected | warehouse coordinator
    count_lot | planned announced collected | received | warehouse coordinator
    close_lot | received | closed | warehouse coordinator
    """,
    "kit": """
    open_kit | - | open | warehouse coordinator
    reserve_kit | complete | reserved | coordinator
    release_kit | reserved | complete | coordinator
    ship_kit | complete reserved | shipped | warehouse coordinator
    deliver_kit | shipped | delivered | coordinator
    dissolve_kit | open | dissolved | warehouse coordinator
    """,
    "request": """
    open_request | - | open | coordinator
    part_meet_request | open | partly_met | warehouse coordinator
    meet_request | open partly_met | met | warehouse coordinator
    cancel_request | open partly_met | cancelled | coordinator
    """,
    "delivery": """
    open_delivery | - | draft | warehouse coordinator
    send_delivery | draft | shipped | warehouse coordinator
    close_delivery | shipped | closed | coordinator
    void_delivery | draft | void | coordinator
    """,
    "article": """
    open_article | - closed | active | warehouse coordinator
    close_article | active | closed | coordinator
    """,
    "recipe": """
    open_recipe | - closed | active | coordinator
    close_recipe | active | closed | coordinator
    """,
    "programme": """
    open_programme | - closed | active | coordinator
    close_programme | active | closed | coordinator
    """,
    "stock_take": """
    open_stock_take | - | open | warehouse coordinator
    close_stock_take | open | closed | warehouse coordinator
    abandon_stock_take | open | abandoned | warehouse coordinator
    """,
    "removal": """
    open_removal | - | draft | warehouse coordinator
    remove | draft | removed | warehouse coordinator
    attest_removal | removed | attested | coordinator
    void_removal | draft | void | coordinator
    reopen_removal | removed | draft | coordinator
    """,
    "part": """
    buy_part | - | in_stock | warehouse technician coordinator
    scrap_part | in_stock | scrapped | technician coordinator
    """,
    "medium": """
    add_medium | - | fitted | technician
    fit_medium | - stored | fitted | technician
    remove_medium | fitted | removed | technician
    store_medium | removed | stored | technician
    condemn_medium | fitted removed stored | to_destroy | technician
    destroy_medium | fitted removed stored to_destroy | destroyed | technician
    lose_medium | removed stored to_destroy | missing | technician
    find_medium | missing | removed | technician
    """,
  ]

  static let bodies: [String: [String: LawValue]] = [
    "reserve_kit": ["request": 1], "release_kit": ["reason": "d"], "ship_kit": ["delivery": 1],
    "deliver_kit": ["receipt": "R"], "attest_removal": ["attestation": "A"],
    "reopen_removal": ["reason": "d"],
    "open_removal": ["code": "N", "recycler": 2],
    "buy_part": ["code": "N", "what": "memory", "invoice": "F"], "scrap_part": ["reason": "d"],
    "open_kit": ["code": "N", "lines": .json("[{}]")],
    "open_recipe": ["code": "N", "lines": .json(#"[{"kind":"laptop"}]"#)],
    "open_stock_take": ["code": "N", "place": 1], "abandon_stock_take": ["reason": "d"],
    "close_stock_take": ["reason": "d"],
    "add_medium": ["kind": "hdd"], "fit_medium": ["kind": "hdd", "invoice": "F"],
    "remove_medium": ["place": 1, "safe": 1], "store_medium": ["place": 1],
    "condemn_medium": ["reason": "d"], "destroy_medium": ["method": "m", "witness": "w"],
    "lose_medium": ["reason": "d"], "find_medium": ["place": 1],
  ]

  static func body(of verb: String) -> [String: LawValue] { bodies[verb] ?? ["code": "N"] }

  /// A new subject brought to a state: the verbs that lead there, in order.
  static let ways: [String: [String: [String]]] = [
    "lot": [
      "planned": ["plan_lot"], "announced": ["announce_lot"],
      "collected": ["announce_lot", "collect_lot"], "received": ["announce_lot", "count_lot"],
      "closed": ["announce_lot", "count_lot", "close_lot"],
    ],
    "request": [
      "open": ["open_request"], "partly_met": ["open_request", "part_meet_request"],
      "met": ["open_request", "meet_request"], "cancelled": ["open_request", "cancel_request"],
    ],
    "delivery": [
      "draft": ["open_delivery"], "shipped": ["open_delivery", "send_delivery"],
      "closed": ["open_delivery", "send_delivery", "close_delivery"],
      "void": ["open_delivery", "void_delivery"],
    ],
    "article": ["active": ["open_article"], "closed": ["open_article", "close_article"]],
    "recipe": ["active": ["open_recipe"], "closed": ["open_recipe", "close_recipe"]],
    "programme": ["active": ["open_programme"], "closed": ["open_programme", "close_programme"]],
    "stock_take": [
      "open": ["open_stock_take"], "closed": ["open_stock_take", "close_stock_take"],
      "abandoned": ["open_stock_take", "abandon_stock_take"],
    ],
    "removal": [
      "draft": ["open_removal", "weigh"], "removed": ["open_removal", "weigh", "remove"],
      "attested": ["open_removal", "weigh", "remove", "attest_removal"],
      "void": ["open_removal", "void_removal"],
    ],
    "part": [
      "in_stock": ["buy_part"], "scrapped": ["buy_part", "scrap_part"],
      "fitted": ["buy_part", "fit"],
    ],
    "kit": [
      "open": [], "complete": ["pack"], "reserved": ["pack", "reserve_kit"],
      "shipped": ["pack", "ship_kit"], "delivered": ["pack", "ship_kit", "deliver_kit"],
      "dissolved": ["dissolve_kit"],
    ],
    "medium": [
      "fitted": [], "removed": ["remove_medium"], "stored": ["remove_medium", "store_medium"],
      "to_destroy": ["condemn_medium"], "destroyed": ["destroy_medium"],
      "missing": ["remove_medium", "lose_medium"],
    ],
  ]

  /// Builds one subject in each state; gives its number, state and, of a medium, its device.
  static func build(
    _ subject: String, _ rows: [LawTable.Row], _ world: inout LawWorld
  ) -> [(id: Int, state: String, device: Int)] {
    var built: [(id: Int, state: String, device: Int)] = []
    // lot 1, request 1 and 2, delivery 1 and removal 1 stand in every world
    var next = ["request": 3, "article": 1, "recipe": 1, "programme": 1, "part": 1][subject] ?? 2
    for (state, verbs) in (ways[subject] ?? [:]).sorted(by: { $0.key < $1.key }) {
      var id = next
      var device = 0
      var current = ""
      if subject == "kit" {
        id = world.openKit(lines: 1)
        current = "open"
      } else if subject == "medium" {
        device = world.device(in: "received")
        id = world.mediumOf[device] ?? 0
        current = "fitted"
      }
      next += 1
      for verb in verbs {
        if verb == "pack" {
          let packed = world.device(in: "in_stock")
          world.move(packed, verb, "in_stock", "in_kit", ["kit": .number(id), "line": 1])
          current = "complete"
          continue
        }
        if verb == "fit" {
          let holder = world.device(in: "received")
          world.fact(holder, "fit_part", ["part": .number(id)])
          current = "fitted"
          continue
        }
        if verb == "weigh" {
          world.deeds.append(
            .other("removal", id, "builder", "weigh_removal", "", "", WasteLawTests.cables))
          continue
        }
        let target = rows.first { $0.verb == verb && $0.source == current }?.target ?? ""
        var body = body(of: verb)
        if current.isEmpty { body["code"] = .text("\(subject)-\(id)") }
        world.deeds.append(
          LawDeed(
            op: "builder", verb: verb, subject: subject, id: id, device: device,
            source: current, target: target, body: body))
        current = target
      }
      built.append((id, state, device))
    }
    return built
  }

  @Test(
    arguments: [
      "lot", "kit", "request", "delivery", "removal", "medium", "article", "recipe", "programme",
      "part",
    ],
    LawMatrixTests.Writer.allCases)
  func `a smaller life is lived as the law says, by those who may`(
    subject: String, by writer: LawMatrixTests.Writer
  ) throws {
    let rows = LawTable.rows(Self.lives[subject] ?? "")
    var world = LawWorld()
    if subject == "removal" { world.deeds.append(WasteLawTests.recycler) }
    let built = Self.build(subject, rows, &world)
    let states = built.map(\.state)
    let automatic =
      [
        "kit": ["complete_kit", "reopen_kit"], "part": ["mount_part", "unmount_part", "void_part"],
      ][
        subject] ?? []
    var trials: [LawMatrixTests.Trial] = []
    for (id, state, device) in built {
      for verb in Set(rows.map(\.verb) + automatic).sorted() {
        for target in states {
          for role in LawTable.roles {
            let row = rows.first {
              $0.verb == verb && $0.source == state && $0.target == target
            }
            let isLegal = row?.roles.contains(role) ?? false
            let deed = LawDeed(
              op: role, verb: verb, subject: subject, id: id, device: device, source: state,
              target: target, body: Self.body(of: verb))
            trials.append(
              .init(
                deed: deed, expected: isLegal ? "accepted" : row == nil ? "" : "not_allowed"))
          }
        }
      }
    }
    #expect(trials.contains { $0.expected == "accepted" })
    try LawMatrixTests.judge(trials, after: world, by: writer)
  }

  @Test func `a lot is closed when every announced row is received or withdrawn`() throws {
    var world = LawWorld()
    let late = world.device(in: "announced")
    let lost = world.device(in: "announced")
    var story = LawStory()
    story.add(world.deeds)
    let close = LawDeed.other("lot", 1, "warehouse", "close_lot", "received", "closed")
    story.add(close.refused(by: "lot_incomplete"))
    story.add(
      .device(late, "warehouse", "receive", "announced", "received", world.body(of: "receive")))
    story.add(close.refused(by: "lot_incomplete"))
    story.add(
      .device(lost, "coordinator", "withdraw", "announced", "withdrawn", ["cause": "withdrawn"]))
    story.add(close)
    story.add(
      .device(world.devices + 1, "warehouse", "announce", "", "announced", ["lot": 1])
        .refused(by: "lot_closed"))
    story.add(
      .device(lost, "warehouse", "readmit", "withdrawn", "received", ["lot": 1, "place": 1]))
    story.ask("SELECT state FROM lot WHERE id = 1;", gives: ["received"])
    try story.tell()
  }

  @Test func `a device that comes back does not reopen the lot it came with`() throws {
    var world = LawWorld()
    let device = world.device(in: "delivered")
    world.deeds.append(.other("lot", 1, "warehouse", "close_lot", "received", "closed"))
    world.move(device, "return", "delivered", "received")
    var story = LawStory()
    story.add(world.deeds)
    story.ask("SELECT state FROM lot WHERE id = 1;", gives: ["closed"])
    try story.tell()
  }

  @Test func `a delivery is closed when each device is accounted for`() throws {
    var world = LawWorld()
    let device = world.device(in: "shipped")
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .other("delivery", 1, "coordinator", "void_delivery", "draft", "void")
        .refused(by: "delivery_incomplete"),
      .other("delivery", 1, "warehouse", "send_delivery", "draft", "shipped"),
      .other("delivery", 1, "coordinator", "close_delivery", "shipped", "closed")
        .refused(by: "delivery_incomplete"),
      .device(device, "coordinator", "acknowledge", "shipped", "delivered", ["receipt": "R"]),
      .other("delivery", 1, "coordinator", "close_delivery", "shipped", "closed"),
    ])
    func declare(_ number: Int) -> LawDeed {
      .other(
        "delivery", 1, "coordinator", "declare_handover", "", "",
        ["programme": "p", "category": "youth", "number": .number(number)])
    }
    story.add([
      declare(2).refused(by: "too_many_handovers"), declare(1),
      declare(1).refused(by: "too_many_handovers"),
    ])
    try story.tell()
  }
}
