import Foundation
import LedgerValues
import LotLedger

/// Deeds done to a ledger by this program, where `LawStory` does them by the `sqlite3` shell.
enum LawSwift {
  private struct TakenBack: Error {}

  /// Does each deed in order, each an act of its own.
  ///
  /// - Returns: for each deed, as `LawStory` says it: the rule that refused it, `accepted` for a
  ///   trial that passed and was taken back, or nothing when it was done.
  static func outcomes(of deeds: [LawDeed], founder: String) throws -> [String] {
    let home = try TemporaryLedger(founder: founder)
    var outcomes: [String] = []
    outcomes.reserveCapacity(deeds.count)
    var moment = Tick().next()
    try home.ledger.tell { series in
      for deed in deeds {
        moment = Timestamp(milliseconds: moment.milliseconds + 1000)
        outcomes.append(
          try series.act(as: deed.op, at: moment) { act in try outcome(of: deed, in: act) })
      }
      return false
    }
    return outcomes
  }

  private static func outcome(of deed: LawDeed, in act: Act) throws -> String {
    do {
      try act.together {
        _ = try act.append(
          Verb(deed.verb), Subject(deed.subject), Int64(deed.id), device: Int64(deed.device),
          from: deed.source, to: deed.target, body(of: deed))
        if deed.isTrial { throw TakenBack() }
      }
      return ""
    } catch is TakenBack {
      return "accepted"
    } catch let refusal as Refusal {
      return refusal.rule.rawValue
    }
  }

  private static func body(of deed: LawDeed) -> Body {
    var body = Body()
    for (name, value) in deed.body.sorted(by: { $0.key < $1.key }) {
      switch value {
      case .text(let text): body[name] = .text(text)
      case .number(let number): body[name] = .integer(Int64(number))
      case .json(let json): body[name] = .json(json)
      }
    }
    return body
  }
}
