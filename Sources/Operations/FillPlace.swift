public import LedgerValues
internal import LotLedger

/// Puts what is scanned at a place: devices, and kits with the devices in them. Another place scanned
/// between them is where the rest goes.
public struct FillPlace: Sendable {
  /// Code of the place, opened where it is not there yet.
  public var place: String
  public var codes: [String]

  public init(_ place: String, codes: [String]) {
    self.place = place
    self.codes = codes
  }

  /// What came of each code, in its order.
  public struct Outcome: Sendable, Hashable {
    public struct Put: Sendable, Hashable {
      public let code: String
      public let place: String
    }
    public struct Refused: Sendable, Hashable {
      public let code: String
      public let reason: Sentence
    }
    public var put: [Put] = []
    /// They stood there.
    public var already: [String] = []
    public var refused: [Refused] = []
  }

  /// Does it as one act; what is refused is told and left out.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let needs = try act.opening(["place": place], of: "locate")
      guard var here = try act.id(of: .location, code: needs["place"] ?? "") else {
        throw LedgerError.unknownCode(place, subject: .location)
      }
      var outcome = Outcome()
      for code in codes {
        do {
          switch try ScannedThing(code, act) {
          case .place(let id): here = id
          case .devices(let devices):
            for device in devices { try put(device, here, act, &outcome) }
          case .article: outcome.refused.append(.init(code: code, reason: .moveByQuantity(code)))
          case .command: outcome.refused.append(.init(code: "FIL:", reason: .notAThing))
          case .nothing: throw LedgerError.unknownCode(code, subject: .device)
          }
        } catch {
          outcome.refused.append(.init(code: code, reason: try HouseError.told(error, act.law)))
        }
      }
      return outcome
    }
  }

  private func put(
    _ device: DeviceID, _ here: Int64, _ act: Act, _ outcome: inout Outcome
  ) throws {
    guard let summary = try act.summary(device) else { return }
    guard act.law.state(summary.state)?.isCustody == true else {
      outcome.refused.append(
        .init(code: summary.name, reason: .notHere(summary.state, act.law)))
      return
    }
    guard try act.place(of: device) != here || summary.hasAlert else {
      outcome.already.append(summary.name)
      return
    }
    do {
      let id = device.rawValue
      _ = try act.together {
        try act.append("locate", .device, id, device: id, ["place": .integer(here)])
      }
      outcome.put.append(.init(code: summary.name, place: try act.code(of: .location, here)))
    } catch {
      outcome.refused.append(
        .init(code: summary.name, reason: try HouseError.told(error, act.law)))
    }
  }
}
