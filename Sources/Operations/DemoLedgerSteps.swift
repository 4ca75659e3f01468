internal import LedgerValues
internal import LotLedger

extension DemoStory {
  /// Does one step of one device.
  ///
  /// - Returns: whether its story goes on.
  func perform(
    _ step: DemoStep, _ device: Int, _ series: ActSeries, _ moment: Timestamp
  ) throws -> Bool {
    switch step {
    case .receive, .withdraw, .void, .merge:
      try settle(step, device, series, moment)
    case .record, .pull, .destroy, .startWipe, .failWipe, .finishWipe, .attest, .recall:
      try wipe(step, device, series, moment)
    case .reserve, .ship, .refuse, .acknowledge, .pack, .shipKit, .removeWaste,
      .confirmRecycling:
      try send(step, device, series, moment)
    case .submit, .accept:
      try check(step, device, series, moment)
    default:
      try move(step, device, series, moment)
    }
  }

  /// Writes a move from wherever the device stands.
  func move(
    _ verb: Verb, _ device: Int, to target: String, _ act: Act, _ body: Body = [:]
  ) throws {
    let id = Int64(device) + 1
    let source = try act.state(of: .device, id) ?? ""
    try act.append(verb, .device, id, device: id, from: source, to: target, body)
  }

  func fact(_ verb: Verb, _ device: Int, _ act: Act, _ body: Body = [:]) throws {
    let id = Int64(device) + 1
    try act.append(verb, .device, id, device: id, body)
  }

  /// A reason for a step, as people type them.
  func reason(_ step: DemoStep, _ act: Act) throws -> BodyValue {
    .text(try desk.digest(of: dice.pick(DemoCast.reasons[step] ?? ["—"]), act, &dice))
  }

  func place(_ codes: [String], _ act: Act) -> BodyValue {
    let isQuay = codes == DemoCast.quays
    let offset = isQuay ? 0 : DemoCast.quays.count
    return .integer(Int64(offset + dice.between(1, codes.count)))
  }

  // MARK: - At the door

  private func settle(
    _ step: DemoStep, _ device: Int, _ series: ActSeries, _ moment: Timestamp
  ) throws -> Bool {
    let lot = Int(roster.lot[device])
    let isReceived = step == .receive
    let op = dice.pick(isReceived ? cast.warehouse : cast.coordinators)
    try series.act(as: op, at: moment) { act in
      switch step {
      case .receive:
        try desk.collect(lot, act)
        let tag = desk.nextTag(roster.goods(of: device).kind, act)
        let quay = place(DemoCast.quays, act)
        try move("receive", device, to: "received", act, ["tag": .text(tag), "place": quay])
      case .withdraw:
        let cause = dice.pick(["withdrawn", "never_arrived", "listed_by_error"])
        try move("withdraw", device, to: "withdrawn", act, ["cause": .text(cause)])
      case .void:
        try move("void", device, to: "voided", act)
      default:
        // The one listed before it, unless that never was.
        let survivor = Int64(device)
        guard survivor > 0, try act.state(of: .device, survivor) != "voided" else { return }
        try move("merge", device, to: "voided", act, ["survivor": .integer(survivor)])
      }
      if isReceived || step == .withdraw || step == .void { try desk.settle(lot, act) }
      if step == .merge, try act.state(of: .device, Int64(device) + 1) == "voided" {
        try desk.settle(lot, act)
      }
    }
    return true
  }

  // MARK: - At the bench

  private func check(
    _ step: DemoStep, _ device: Int, _ series: ActSeries, _ moment: Timestamp
  ) throws -> Bool {
    if step == .submit {
      let op = dice.pick(cast.technicians)
      try series.act(as: op, at: moment) { act in
        let goods = roster.goods(of: device)
        try fact("test", device, act, try sheets.body(of: goods.kind, device: device, act))
        if goods.hasStorage, goods.kind != .smartphone, goods.kind != .tablet {
          try fact(
            "install", device, act, ["system": "Linux Mint", "version": "22.1", "licence": "libre"])
        }
        try move("submit", device, to: "in_check", act)
      }
      return true
    }
    try series.act(as: dice.pick(cast.checkers), at: moment) { act in
      let grade = ["A", "B", "C"][dice.pick(weights: [3, 5, 2])]
      let kind = roster.goods(of: device).kind
      let byRules = grading.body(of: device, kind, media: try carried(by: device, act))
      var body = byRules ?? ["category": .text(category(device))]
      body["grade"] = .text(grade)
      try fact("grade", device, act, body)
      try move("accept", device, to: "in_stock", act)
      guard dice.chance(400) else { return }
      try fact("locate", device, act, ["place": place(DemoCast.shelves, act)])
    }
    return true
  }

  private func category(_ device: Int) -> String {
    roster.goods(of: device).hasStorage
      ? ["C", "B", "A", "PREMIUM"][dice.pick(weights: [2, 5, 4, 1])] : ""
  }

  // MARK: - Plain moves

  /// Who does a plain move, with what verb, to what state.
  private func plain(_ step: DemoStep) -> (ops: [String], verb: Verb, target: String) {
    switch step {
    case .requeue: (cast.warehouse, "queue_wipe", "to_wipe")
    case .refurbish: (cast.technicians, "start_refurbishment", "in_refurbishment")
    case .reject: (cast.checkers, "reject", "in_refurbishment")
    case .rework: (cast.checkers, "rework", "in_refurbishment")
    case .rewipe: (cast.checkers, "rewipe", "to_wipe")
    case .release: (cast.coordinators, "release", "in_stock")
    case .handOver: (cast.coordinators, "hand_over", "handed_over")
    case .comeBack: (cast.warehouse, "return", "received")
    case .lock: (cast.technicians, "lock", "locked")
    case .unlock: (cast.technicians, "unlock", "to_wipe")
    case .hold: (cast.coordinators, "hold", "on_hold")
    case .resume: (cast.coordinators, "resume", "received")
    case .lose: (cast.warehouse, "report_missing", "missing")
    case .find: (cast.warehouse, "find", "received")
    case .salvage: (cast.technicians, "salvage", "for_parts")
    case .keep: (cast.technicians, "keep", "received")
    case .dismantle: (cast.technicians, "dismantle", "dismantled")
    case .discard: (cast.technicians, "declare_waste", "waste")
    case .rescue: (cast.coordinators, "rescue", "received")
    case .giveBack: (cast.coordinators, "give_back", "returned_to_donor")
    default: (cast.warehouse, "not_seen", "")
    }
  }

  private func move(
    _ step: DemoStep, _ device: Int, _ series: ActSeries, _ moment: Timestamp
  ) throws -> Bool {
    let (ops, verb, target) = plain(step)
    try series.act(as: dice.pick(ops), at: moment) { act in
      var body = Body()
      if DemoCast.reasons[step] != nil { body["reason"] = try reason(step, act) }
      switch step {
      case .unseen:
        try fact(verb, device, act)
        return
      case .lock:
        let isPhone = roster.goods(of: device).media.first?.kind == .flash
        body["lock"] = .text(isPhone ? dice.pick(["activation_lock", "frp"]) : "bios")
      case .lose: body["loss"] = .text(dice.chance(800) ? "lost" : "stolen")
      case .handOver:
        body["programme"] = "Kits inclusifs"
        body["category"] = .text(dice.pick(["étudiants", "demandeurs d’emploi", "seniors"]))
      case .comeBack, .find: body["place"] = place(DemoCast.quays, act)
      case .dismantle: body["carcass"] = .integer(Int64(dice.between(600, 7_400)))
      case .discard: try destroyMedia(device, act)
      default: break
      }
      try move(verb, device, to: target, act, body)
      if step == .dismantle {
        try desk.takeParts(from: device, roster.goods(of: device).kind, act)
      }
    }
    return true
  }
}
