public import LedgerValues
internal import LotLedger

extension House {
  /// Lots still to be picked up, by date, those without one last.
  public func lotPlans() throws(HouseError) -> [LotPlan] { try ask { try $0.lotPlans() } }

  /// Articles that came with a lot.
  public func articles(ofLot code: String) throws(HouseError) -> [LotReception.Article] {
    try ask { try $0.articles(ofLot: code) }
  }

  /// What a lot was announced to be, against what came.
  public func reception(ofLot code: String) throws(HouseError) -> LotReception {
    let lot = try lot(code).code
    guard let reception = try ask({ try $0.reception(ofLot: lot) }) else {
      throw HouseError(.refused, .unknownCode(code, subject: .lot))
    }
    return reception
  }

  /// Plans the pickup of a lot, or plans it again where it is not picked up yet; what is empty stays
  /// as it was.
  ///
  /// - Parameters:
  ///   - code: empty for a lot of its own with the next code.
  ///   - donor: name of the donor, made when it is new; only for a new lot.
  ///   - date: `2026-11-30`.
  ///   - address: where, never whom to ask for.
  ///   - carrier: name or code of the carrier, made when it is new.
  /// - Returns: the code.
  public func planLot(
    code: String = "", donor: String = "", date: String = "", address: String = "",
    carrier: String = ""
  ) throws(HouseError) -> String {
    try write { act in
      let code = code.isEmpty ? try act.nextCode(of: .lot, prefix: "LOT") : code
      var body = try act.body(of: "plan_lot", from: ["date": date, "address": address])
      if !carrier.isEmpty {
        body["carrier"] = .integer(try act.organisation(named: carrier, as: "carrier"))
      }
      if let id = try act.id(of: .lot, code: code) {
        try act.append("replan_lot", .lot, id, body)
        return code
      }
      if !donor.isEmpty {
        body["donor"] = .integer(try act.organisation(named: donor, as: "donor"))
      }
      _ = try act.open(.lot, code: code, by: "plan_lot", body)
      return code
    }
  }
}
