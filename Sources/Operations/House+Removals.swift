public import LedgerValues
internal import LotLedger

extension House {
  /// Removals of waste, newest first.
  ///
  /// - Parameter hasItems: whether each comes with every device on it, which takes its time.
  public func removals(
    hasItems: Bool = false, limit: Int = 100
  ) throws(HouseError) -> [RemovalSummary] {
    try ask { try $0.removals(hasItems: hasItems, limit: limit) }
  }

  /// The removal of this code.
  public func removal(_ code: String) throws(HouseError) -> RemovalSummary {
    guard let removal = try ask({ try $0.removals(code) }).first else {
      throw HouseError(.refused, .unknownCode(code, subject: .removal))
    }
    return removal
  }

  /// The note that goes with a removal, as a PDF.
  ///
  /// - Throws: `HouseError` where the drawing libraries are not on this machine.
  public func note(ofRemoval code: String, language: Language) throws(HouseError) -> [UInt8] {
    let removal = try removal(code)
    let site = try settings().first { $0.name == "site" }?.value ?? ""
    let created = removal.left ?? Ledger.now()
    let note = RemovalNote(
      removal: removal, site: site, law: law, language: language, created: created)
    return try note.pdf()
  }

  /// What waits to be taken away.
  public func wasteWaiting() throws(HouseError) -> WasteWaiting {
    try ask { try $0.wasteWaiting() }
  }

  /// How each kind of device and of bulk leaves as waste.
  public func wasteNorms() throws(HouseError) -> [WasteNorm] {
    try ask { try $0.wasteNorms() }
  }

  /// Says how a kind of device or of bulk leaves as waste, from now on.
  ///
  /// - Parameter values: `code`, `weee` or `mass`; what is not said stays as it is.
  public func setWaste(_ what: String, _ values: [String: String]) throws(HouseError) {
    try write { act in
      let needs = values.merging(["what": what]) { first, _ in first }
      try act.append("set_waste", .setting, 0, try act.body(of: "set_waste", from: needs))
    }
  }

  /// Opens a removal.
  ///
  /// - Parameters:
  ///   - code: empty for the next of the year.
  ///   - plan: who takes it and when; may be completed later.
  /// - Returns: its code.
  public func openRemoval(code: String = "", _ plan: RemovalPlan) throws(HouseError) -> String {
    try write { act in
      let code = code.isEmpty ? try act.nextCode(of: .removal, prefix: "ENL") : code
      guard try act.id(of: .removal, code: code) == nil else {
        throw Refusal(rule: .codeTaken, culprit: code)
      }
      _ = try act.open(.removal, code: code, by: "open_removal", try plan.body(act))
      return code
    }
  }

  /// Completes or changes a removal that has not left; what is left empty stays.
  public func amend(removal code: String, _ plan: RemovalPlan) throws(HouseError) {
    try write { act in
      let body = try plan.body(act)
      try act.append("amend_removal", .removal, try act.removal(code), body)
    }
  }

  /// Enters bulk that was weighed for a removal, or all its devices of a kind together.
  ///
  /// - Parameters:
  ///   - what: carcasses, cables…, or a kind of device; by its name or its label.
  ///   - mass: in grams.
  ///   - code: its waste code; empty for the usual one.
  /// - Returns: the number of the line, by which it is taken off again.
  public func weigh(
    removal: String, _ what: String, mass: Int, isWeighed: Bool = true, code: String = ""
  ) throws(HouseError) -> Int64 {
    try write { act in
      let id = try act.removal(removal)
      let given = [
        "what": what, "mass": String(mass), "how": isWeighed ? "real" : "estimated", "code": code,
      ]
      var body = try act.body(of: "weigh_removal", from: given, isPartial: true)
      if body["code"] == nil, case .text(let name)? = body["what"] {
        body["code"] = .text(try act.wasteCode(of: name))
      }
      return try act.append("weigh_removal", .removal, id, body)
    }
  }

  /// Takes bulk off a removal that has not left.
  public func unweigh(removal: String, line: Int64) throws(HouseError) {
    _ = try write { act in
      try act.append(
        "unweigh_removal", .removal, try act.removal(removal), ["line": .integer(line)])
    }
  }

  /// The removal leaves with all that is loaded on it, as one act.
  ///
  /// - Parameter slip: number of the consignment note, empty when there is none.
  /// - Returns: names of the devices that left.
  public func leave(
    removal code: String, slip: String = "", happened: Timestamp? = nil
  ) throws(HouseError) -> [String] {
    try writeForAll { act, held in
      let id = try act.removal(code)
      let gone = try act.each(try act.devices(loadedOnRemoval: id), &held) { device in
        try act.append(
          "remove_waste", .device, device.rawValue, device: device.rawValue, from: "waste",
          to: "waste_removed", ["removal": .integer(id)], happened: happened)
      }
      try act.move(id, "remove", to: "removed", ["slip": .text(slip)], happened)
      return gone
    }
  }

  /// The recycler attests a removal, and with it all the devices that left with it.
  ///
  /// - Returns: names of the devices recycled.
  public func attest(
    removal code: String, attestation: String, happened: Timestamp? = nil
  ) throws(HouseError) -> [String] {
    try writeForAll { act, held in
      let id = try act.removal(code)
      let body: Body = ["attestation": .text(attestation)]
      try act.move(id, "attest_removal", to: "attested", body, happened)
      return try act.each(try act.devices(goneWithRemoval: id), &held) { device in
        try act.append(
          "confirm_recycling", .device, device.rawValue, device: device.rawValue,
          from: "waste_removed", to: "recycled", body, happened: happened)
      }
    }
  }

  /// A removal that was said to have left and did not: its devices wait on it again, as one act.
  ///
  /// - Returns: names of those devices.
  public func reopen(removal code: String, reason: String) throws(HouseError) -> [String] {
    try writeForAll { act, held in
      let id = try act.removal(code)
      let back = try act.each(try act.devices(goneWithRemoval: id), &held) { device in
        try act.undo(device, reason: reason)
      }
      let body = try act.body(of: "reopen_removal", from: ["reason": reason])
      try act.move(id, "reopen_removal", to: "draft", body, nil)
      return back
    }
  }

  /// A removal that never leaves lets its devices go.
  public func void(removal code: String) throws(HouseError) {
    try write { act in
      try act.move(try act.removal(code), "void_removal", to: "void", [:], nil)
    }
  }
}

/// A device that may not go with the others.
private struct HeldBack {
  let name: String
  let refusal: Refusal
}

extension House {
  /// Does one act for all its devices or, where some may not, nothing: each is then named.
  fileprivate func writeForAll<Value>(
    _ body: (Act, inout [HeldBack]) throws -> Value
  ) throws(HouseError) -> Value {
    var held: [HeldBack] = []
    do {
      return try write { act in try body(act, &held) }
    } catch {
      guard !held.isEmpty else { throw error }
      throw HouseError(.refused, .heldBack(held.map { ($0.name, $0.refusal) }))
    }
  }
}

/// Who takes a removal away, from where and when; empty where nobody said.
public struct RemovalPlan: Sendable, Hashable {
  /// By code, or by name; a new name makes an organisation.
  public var recycler = ""
  public var carrier = ""
  /// The day, as 2026-12-03.
  public var planned = ""
  public var place = ""

  public init() {}

  public var isEmpty: Bool { (recycler + carrier + planned + place).isEmpty }

  func body(_ act: Act) throws -> Body {
    let given = ["planned": planned, "place": place]
    let needs = try act.opening(given, of: "amend_removal")
    var body = try act.body(of: "amend_removal", from: needs)
    for (name, text) in [("recycler", recycler), ("carrier", carrier)] where !text.isEmpty {
      let id = try act.organisation(named: text, as: name)
      guard try name == "carrier" || act.capacity(ofOrganisation: id) == name else {
        throw Refusal(rule: .recyclerMissing, culprit: text)
      }
      body[name] = .integer(id)
    }
    return body
  }
}

extension Act {
  func removal(_ code: String) throws -> Int64 {
    return try number(of: .removal, code: code)
  }

  fileprivate func move(
    _ removal: Int64, _ verb: Verb, to target: String, _ body: Body, _ happened: Timestamp?
  ) throws {
    let source = law.moves.first { $0.verb == verb }?.source ?? ""
    try append(verb, .removal, removal, from: source, to: target, body, happened: happened)
  }

  /// Does something to every device, or says of each which may not why.
  fileprivate func each(
    _ devices: [DeviceID], _ held: inout [HeldBack], _ body: (DeviceID) throws -> Void
  ) throws -> [String] {
    var names: [String] = []
    for device in devices {
      let name = try summary(device)?.name ?? ""
      do {
        try together { try body(device) }
        names.append(name)
      } catch let refusal as Refusal {
        held.append(HeldBack(name: name, refusal: refusal))
      }
    }
    if let first = held.first { throw first.refusal }
    return names
  }
}
