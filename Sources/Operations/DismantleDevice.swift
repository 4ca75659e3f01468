internal import LedgerValues
internal import LotLedger

/// Dismantles a device as one act: parts of ours that were fitted in it go back into stock, what is
/// taken out of it becomes parts, and its carcass is weighed.
public struct DismantleDevice: Sendable {
  public var device: String
  /// Grams.
  public var carcass: Int
  public var parts: [PartKind]
  /// Where the parts lie from then on; empty when nobody says.
  public var place: String

  public init(_ device: String, carcass: Int, parts: [PartKind], place: String = "") {
    self.device = device
    self.carcass = carcass
    self.parts = parts
    self.place = place
  }

  /// What came of it.
  public struct Outcome: Sendable, Hashable {
    /// Name of the device.
    public let device: String
    /// Codes of the parts taken out of it, in the order in which they were named.
    public let taken: [String]
    /// Codes of the parts that had been fitted in it.
    public let returned: [String]
  }

  /// Does all of it, or nothing.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let id = try act.device(named: device)
      let place = try act.opening(["place": place], of: "take_part")["place"] ?? ""
      let returned = try act.parts(in: id)
      for part in returned { try act.remove(part, from: id, to: place) }
      let bodies = try parts.map {
        try act.body(of: "take_part", from: $0.needs(at: "", [:]), isPartial: true)
      }
      let state = try act.state(of: .device, id.rawValue) ?? ""
      try act.append(
        "dismantle", .device, id.rawValue, device: id.rawValue, from: state, to: "dismantled",
        ["carcass": .integer(Int64(carcass)), "parts": .json(Self.json(bodies))])
      let taken = try parts.map { part in
        try act.openPart(by: "take_part", part.needs(at: place, [:]), of: id)
      }
      return Outcome(
        device: try act.summary(id)?.name ?? device, taken: taken,
        returned: try returned.map { try act.code(of: .part, $0) })
    }
  }

  private static func json(_ bodies: [Body]) -> String {
    "[" + bodies.map(\.json).joined(separator: ",") + "]"
  }
}
