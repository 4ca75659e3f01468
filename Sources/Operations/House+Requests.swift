public import LedgerValues
internal import LotLedger

extension House {
  /// Requests in the order in which they were opened: those that wait, or all.
  public func requests(areAll: Bool = false) throws(HouseError) -> [RequestSummary] {
    try ask { try $0.requests(areAll: areAll) }
  }

  /// The request of this code.
  public func request(_ code: String) throws(HouseError) -> RequestSummary {
    guard let request = try ask({ try $0.request(code) }) else {
      throw HouseError(.refused, .unknownCode(code, subject: .request))
    }
    return request
  }

  /// Opens a request of a partner.
  ///
  /// - Parameters:
  ///   - partner: code of the organisation, empty where nobody said.
  ///   - programme: code of the programme.
  ///   - wanted: the day it is wanted for, `YYYY-MM-DD`.
  /// - Returns: its code.
  public func openRequest(
    code: String = "", partner: String = "", programme: String = "", wanted: String = "",
    lines: [(wanted: RequestSummary.Line.Wanted, count: Int)], publics: [RequestSummary.Public] = []
  ) throws(HouseError) -> String {
    try write { act in
      let code = code.isEmpty ? try act.nextCode(of: .request, prefix: "DEM") : code
      guard try act.id(of: .request, code: code) == nil else {
        throw Refusal(rule: "code_taken", culprit: code)
      }
      var given = ["partner": partner, "programme": programme, "wanted": wanted]
      if !publics.isEmpty {
        let members = publics.map { ($0.name, JSONValue.integer(Int64($0.count))) }
        given["publics"] = String(decoding: JSONValue.members(members).written, as: UTF8.self)
      }
      var body = try act.body(of: "open_request", from: given)
      if !lines.isEmpty { body["lines"] = .json(try act.json(ofRequest: lines)) }
      _ = try act.open(.request, code: code, by: "open_request", body)
      return code
    }
  }

  /// Gives a request up; what was reserved for it is free again, as one act.
  ///
  /// - Returns: what was set free.
  public func cancel(request code: String, reason: String = "") throws(HouseError) -> [String] {
    try write { act in
      let request = try act.request(code)
      let why = reason.isEmpty ? Sentence.requestGivenUp(code).french : reason
      let freed = try act.release(try act.everything(reservedFor: request), reason: why)
      let body = try act.body(of: "cancel_request", from: ["reason": reason])
      try act.append(
        "cancel_request", .request, request.id, from: request.state.rawValue, to: "cancelled", body)
      return freed
    }
  }

  /// Sets free what is reserved for a request: that of these codes, or all of it.
  ///
  /// - Returns: what was set free.
  public func release(
    request code: String, codes: [String], reason: String
  ) throws(HouseError) -> [String] {
    try write { act in
      let all = try act.everything(reservedFor: try act.request(code))
      if codes.isEmpty { return try act.release(all, reason: reason) }
      let chosen = try codes.map { named in
        if let kit = all.first(where: { $0.isKit && $0.name == named }) { return kit }
        let device = try act.device(named: named)
        guard let found = all.first(where: { !$0.isKit && $0.id == device.rawValue }) else {
          throw Refusal(rule: .wrongRequest, culprit: named)
        }
        return found
      }
      return try act.release(chosen, reason: reason)
    }
  }
}

extension Act {
  /// A device or a kit that is reserved.
  fileprivate struct Reserved {
    let isKit: Bool
    let id: Int64
    let name: String
  }

  fileprivate func everything(reservedFor request: RequestSummary) throws -> [Reserved] {
    let found = try reserved(for: request.id)
    return found.devices.map { Reserved(isKit: false, id: $0.id.rawValue, name: $0.name) }
      + found.kits.map { Reserved(isKit: true, id: $0.id, name: $0.code) }
  }

  fileprivate func release(_ things: [Reserved], reason: String) throws -> [String] {
    for thing in things {
      if thing.isKit {
        try append(
          "release_kit", .kit, thing.id, from: "reserved", to: "complete",
          try body(of: "release_kit", from: ["reason": reason]))
      } else {
        try append(
          "release", .device, thing.id, device: thing.id, from: "reserved", to: "in_stock",
          try body(of: "release", from: ["reason": reason]))
      }
    }
    return things.map(\.name)
  }
}
