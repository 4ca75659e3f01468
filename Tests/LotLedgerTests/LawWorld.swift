/// Builds a ledger by legal deeds: operators of every role, and a device in any state.
struct LawWorld {
  var deeds: [LawDeed] = []
  private(set) var devices = 0
  private(set) var media = 0
  private(set) var kits = 0
  private var tags = 0
  /// The medium that a device was built with.
  private(set) var mediumOf: [Int: Int] = [:]
  private(set) var kitOf: [Int: Int] = [:]

  /// How a ledger begins; one that this program makes begins so by itself.
  static let founding: [LawDeed] = [
    .other("ledger", 1, "builder", "found", "", "", ["ledger": "00", "law": 1]),
    .other("operator", 1, "builder", "enrol", "", "active", ["code": "builder"]),
    .other("operator", 1, "builder", "appoint", "", "", ["role": "admin"]),
  ]

  /// One operator for each role, under its name, others who do the building, and device 1 that
  /// doubles are merged into.
  init() {
    deeds = Self.founding
    for (place, role) in LawTable.roles.enumerated() {
      enrol(place + 2, role, as: [role])
    }
    enrol(8, "other_technician", as: ["technician"])
    enrol(9, "technician_checker", as: ["technician", "checker"])
    deeds += [
      .other("location", 1, "builder", "open_location", "", "active", ["code": "A-01"]),
      .other("organisation", 1, "builder", "open_organisation", "", "active", ["code": "VILLE"]),
      .other("lot", 1, "builder", "announce_lot", "", "announced", ["code": "LOT-1", "donor": 1]),
      .other("lot", 1, "builder", "count_lot", "announced", "received"),
      .other("request", 1, "builder", "open_request", "", "open", ["code": "DEM-1"]),
      .other("request", 2, "builder", "open_request", "", "open", ["code": "DEM-2"]),
      .other(
        "delivery", 1, "builder", "open_delivery", "", "draft", ["code": "BL-1", "request": 1]),
      .other("removal", 1, "builder", "open_removal", "", "draft", ["code": "ENL-1"]),
      .other(
        "stock_take", 1, "builder", "open_stock_take", "", "open", ["code": "INV-1", "place": 1]),
    ]
    openKit(lines: 4, request: 1)
    _ = device(in: "received")
  }

  private mutating func enrol(_ id: Int, _ code: String, as roles: [String]) {
    deeds.append(
      .other("operator", id, "builder", "enrol", "", "active", ["code": .text(code)]))
    for role in roles {
      deeds.append(
        .other("operator", id, "builder", "appoint", "", "", ["role": .text(role)]))
    }
  }

  @discardableResult mutating func openKit(lines: Int, request: Int? = nil) -> Int {
    kits += 1
    let line = #"{"kind":"laptop"}"#
    var body: [String: LawValue] = [
      "code": .text("KIT-\(kits)"),
      "lines": .json("[\(Array(repeating: line, count: lines).joined(separator: ","))]"),
    ]
    if let request { body["request"] = .number(request) }
    deeds.append(.other("kit", kits, "builder", "open_kit", "", "open", body))
    return kits
  }

  mutating func body(of verb: String) -> [String: LawValue] {
    var body = LawTable.bodies[verb] ?? [:]
    if case .text("TAG")? = body["tag"] {
      tags += 1
      body["tag"] = .text("LYPC26-\(String("0000\(tags)".suffix(5)))")
    }
    return body
  }

  mutating func move(_ device: Int, _ verb: String, _ source: String, _ target: String) {
    move(device, verb, source, target, body(of: verb))
  }

  mutating func move(
    _ device: Int, _ verb: String, _ source: String, _ target: String,
    _ body: [String: LawValue]
  ) {
    let op = verb == "submit" ? "other_technician" : "builder"
    deeds.append(.device(device, op, verb, source, target, body))
  }

  mutating func fact(_ device: Int, _ verb: String, _ body: [String: LawValue] = [:]) {
    deeds.append(.device(device, "builder", verb, "", "", body))
  }

  /// A disk in a device, with evidence; validated too when asked.
  @discardableResult mutating func disk(
    in device: Int, serial: String? = nil, sanitised: Bool = true, validated: Bool = true
  ) -> Int {
    media += 1
    let serial = serial ?? "S\(media)"
    deeds.append(
      .medium(
        media, of: device, "builder", "add_medium", "", "fitted",
        ["kind": "hdd", "serial": .text(serial), "capacity": 1000]))
    if sanitised { deeds.append(Self.evidence(media, of: device)) }
    if validated { deeds.append(.medium(media, of: device, "builder", "validate_medium")) }
    return media
  }

  static func evidence(_ medium: Int, of device: Int, by op: String = "builder") -> LawDeed {
    .medium(
      medium, of: device, op, "sanitise_medium", "", "",
      ["technique": "overwrite", "result": "success", "verification": "full", "errors": 0])
  }

  /// A new device in a state, coming from `before` where several ways lead there.
  mutating func device(in state: String, from before: String? = nil, bare: Bool = false) -> Int {
    devices += 1
    let device = devices
    if ["announced", "withdrawn"].contains(state) {
      move(device, "announce", "", "announced")
      if state == "withdrawn" { move(device, "withdraw", "announced", "withdrawn") }
      return device
    }
    move(device, "register", "", "received")
    if !bare { mediumOf[device] = disk(in: device) }
    fact(device, "confirm_media")
    go(device, to: state, from: before)
    return device
  }

  /// Where each state is reached from, and by which verb.
  static let ways: [String: (source: String, verb: String)] = [
    "locked": ("received", "lock"), "on_hold": ("received", "hold"),
    "to_wipe": ("received", "queue_wipe"), "wiping": ("to_wipe", "start_wipe"),
    "wipe_failed": ("wiping", "fail_wipe"), "wiped": ("to_wipe", "complete_wipe"),
    "in_refurbishment": ("wiped", "start_refurbishment"),
    "in_check": ("in_refurbishment", "submit"),
    "in_stock": ("in_check", "accept"), "reserved": ("in_stock", "reserve"),
    "in_kit": ("in_stock", "pack"), "shipped": ("in_stock", "ship"),
    "delivered": ("shipped", "acknowledge"), "handed_over": ("delivered", "hand_over"),
    "for_parts": ("received", "salvage"), "dismantled": ("for_parts", "dismantle"),
    "waste": ("received", "declare_waste"), "waste_removed": ("waste", "remove_waste"),
    "recycled": ("waste_removed", "confirm_recycling"),
    "returned_to_donor": ("received", "give_back"), "missing": ("received", "report_missing"),
    "voided": ("received", "void"),
  ]

  /// The deeds of a device received with its disk sanitised, up to a state.
  mutating func go(_ device: Int, to state: String, from before: String? = nil) {
    guard state != "received", let way = Self.ways[state] else { return }
    let source = before ?? way.source
    go(device, to: source)
    var body = body(of: way.verb)
    if way.verb == "pack" {
      let kit = openKit(lines: 1, request: 1)
      kitOf[device] = kit
      body = ["kit": .number(kit), "line": 1]
    }
    if way.verb == "ship", source == "in_kit", let kit = kitOf[device] {
      deeds.append(
        .other("kit", kit, "builder", "ship_kit", "complete", "shipped", ["delivery": 1]))
      return
    }
    move(device, way.verb, source, state, body)
    if state == "in_refurbishment" { fact(device, "test", LawTable.test()) }
    if state == "in_check" { fact(device, "grade", ["grade": "A", "category": "B"]) }
  }
}
