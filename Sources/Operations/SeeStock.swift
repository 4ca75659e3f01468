public import LedgerValues
internal import LotLedger

/// Scans what stands at a place for a stock-take: each code is told what it is by the ledger.
///
/// A place may be scanned before things, as `FIL:LOC:B-01` or by its code: what follows stands there.
/// A kit stands for the devices in it. What nothing answers to is kept with the stock-take.
public struct SeeStock: Sendable {
  /// Code of the stock-take.
  public var take: String
  public var codes: [String]
  /// Code of the place where they are scanned; empty for the stock-take's own.
  public var place: String

  public init(_ take: String, codes: [String], place: String = "") {
    self.take = take
    self.codes = codes
    self.place = place
  }

  /// What the ledger says of a code that was scanned.
  public enum Verdict: Sendable, Hashable {
    /// It stands where the ledger has it.
    case seen
    /// It is recorded elsewhere: at the place of this code, empty for none.
    case misplaced(recorded: String)
    /// It is not in custody; the verb that takes it back, nil where none does.
    case unexpected(State, back: Verb?)
    /// It was seen there before: it counts once.
    case already
    /// Nothing answers to it: it is kept, to be settled by a person.
    case unknown
    /// A place: what follows stands there.
    case place
    case refused(Sentence)
  }

  /// What came of one code.
  public struct Answer: Sendable, Hashable {
    /// The tag of the device, else the code as it was scanned.
    public let code: String
    /// Code of the place where it was scanned.
    public let place: String
    public let verdict: Verdict
  }

  /// Scans all of it as one act; what is refused is told and left out.
  ///
  /// - Returns: an answer for each code in its order, and for a kit one for each device in it.
  public func run(in house: House) throws(HouseError) -> [Answer] {
    try house.write { act in
      let found = try act.stockTake(take)
      var here = found.place
      if !place.isEmpty { here = try act.number(of: .location, code: place) }
      var answers: [Answer] = []
      for code in codes { try scan(code, found.id, &here, act, &answers) }
      return answers
    }
  }

  private func scan(
    _ code: String, _ take: Int64, _ here: inout Int64, _ act: Act, _ answers: inout [Answer]
  ) throws {
    let place = try act.code(of: .location, here)
    do {
      switch try ScannedThing(code, act) {
      case .place(let id):
        here = id
        let named = try act.code(of: .location, id)
        answers.append(Answer(code: named, place: named, verdict: .place))
      case .devices(let devices):
        for device in devices {
          let name = try act.summary(device)?.name ?? code
          answers.append(
            Answer(code: name, place: place, verdict: try see(device, take, here, act)))
        }
        if devices.isEmpty {
          answers.append(Answer(code: code, place: place, verdict: .refused(.emptyKit)))
        }
      case .article:
        answers.append(Answer(code: code, place: place, verdict: .refused(.countIt(code))))
      case .command:
        // Not told back: it may be somebody's secret.
        answers.append(Answer(code: "FIL:", place: place, verdict: .refused(.notAThing)))
      case .nothing:
        let isKept = try act.isKept(code, inStockTake: take)
        if !isKept {
          _ = try act.together {
            try act.append(
              "keep_code", .stockTake, take, ["code": .text(code), "place": .integer(here)])
          }
        }
        answers.append(Answer(code: code, place: place, verdict: isKept ? .already : .unknown))
      }
    } catch {
      let told = try HouseError.told(error, act.law)
      answers.append(Answer(code: code, place: place, verdict: .refused(told)))
    }
  }

  private func see(
    _ device: DeviceID, _ take: Int64, _ here: Int64, _ act: Act
  ) throws -> Verdict {
    do {
      _ = try act.together {
        try act.append(
          "see", .device, device.rawValue, device: device.rawValue,
          ["take": .integer(take), "place": .integer(here)])
      }
    } catch let refusal as Refusal where refusal.rule == .alreadySeen {
      return .already
    }
    let state = State(try act.state(of: .device, device.rawValue) ?? "")
    guard act.law.state(state)?.isCustody == true else {
      return .unexpected(state, back: act.law.comingBack(from: state))
    }
    let recorded = try act.place(of: device)
    if try recorded > 0 && act.stands(recorded, within: here) { return .seen }
    return .misplaced(recorded: try act.code(of: .location, recorded))
  }
}

extension HouseError {
  /// What one of many is told when it is refused.
  ///
  /// - Throws: the error itself, where it is not a matter of what was asked.
  static func told(_ error: any Error, _ law: Law) throws -> Sentence {
    let told = HouseError(error, law: law)
    guard told.kind == .refused || told.kind == .usage else { throw error }
    return told.sentence
  }
}
