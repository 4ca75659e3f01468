public import LedgerValues
internal import LotLedger

/// Loads devices on a removal by scanning, or takes them off it: each code is told whether it is, or
/// why not.
public struct LoadRemoval: Sendable {
  public var removal: String
  public var codes: [String]
  /// The waste code of these devices; empty for the usual one of their kind.
  public var wasteCode: String
  /// Takes them off.
  public var isUnloading: Bool

  public init(
    _ removal: String, codes: [String], wasteCode: String = "", isUnloading: Bool = false
  ) {
    self.removal = removal
    self.codes = codes
    self.wasteCode = wasteCode
    self.isUnloading = isUnloading
  }

  /// What came of each code, in its order.
  public struct Outcome: Sendable, Hashable {
    public struct Refused: Sendable, Hashable {
      public let code: String
      public let reason: Sentence
    }
    /// Names of the devices.
    public var done: [String] = []
    /// Those that were on it, or off it, already.
    public var already: [String] = []
    public var refused: [Refused] = []
    /// Loaded, and as they are they cannot leave.
    public var warned: [Refused] = []
  }

  /// Does it as one act; what is refused is left out.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let id = try act.removal(removal)
      var outcome = Outcome()
      for code in codes {
        do {
          let device = try act.device(named: code)
          let name = try act.summary(device)?.name ?? code
          if try act.removal(holding: device) == (isUnloading ? nil : id) {
            outcome.already.append(name)
          } else {
            try act.together { try load(device, id, act) }
            outcome.done.append(name)
            if !isUnloading, let bar = try act.rule(against: "remove_waste", of: device) {
              outcome.warned.append(.init(code: name, reason: .refusal(bar)))
            }
          }
        } catch let refusal as Refusal {
          outcome.refused.append(.init(code: code, reason: .refusal(refusal)))
        } catch let error as LedgerError {
          outcome.refused.append(
            .init(code: code, reason: HouseError(error, law: act.law).sentence))
        }
      }
      return outcome
    }
  }

  private func load(_ device: DeviceID, _ id: Int64, _ act: Act) throws {
    let verb: Verb = isUnloading ? "unload_waste" : "load_waste"
    var body: Body = ["removal": .integer(id)]
    if !isUnloading, !wasteCode.isEmpty {
      body["code"] = try act.body(of: verb, from: ["code": wasteCode], isPartial: true)["code"]
    }
    try act.append(verb, .device, device.rawValue, device: device.rawValue, body)
  }
}
