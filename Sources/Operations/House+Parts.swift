public import LedgerValues
internal import LotLedger

extension House {
  /// Parts that are in stock or fitted, newest first.
  public func parts(limit: Int = 1000) throws(HouseError) -> [PartSummary] {
    try ask { try $0.parts(limit: limit) }
  }

  /// The part of this code.
  public func part(_ code: String) throws(HouseError) -> PartSummary {
    guard let part = try ask({ try $0.parts(code) }).first else {
      throw HouseError(.refused, .unknownCode(code, subject: .part))
    }
    return part
  }

  /// Enters parts that were bought, alike and on one invoice.
  ///
  /// - Parameter place: where they lie; opened when it is new, empty when nobody said.
  /// - Returns: their codes.
  public func buyParts(
    _ kind: PartKind, invoice: String, place: String = "", count: Int = 1
  ) throws(HouseError) -> [String] {
    try write { act in
      let needs = try act.opening(kind.needs(at: place, ["invoice": invoice]), of: "buy_part")
      return try (0..<count).map { _ in try act.openPart(by: "buy_part", needs) }
    }
  }

  /// Fits a part of the stock into a device.
  public func fit(part code: String, into device: String) throws(HouseError) {
    try write { act in
      let part = try act.part(code)
      let device = try act.device(named: device)
      try act.append(
        "fit_part", .device, device.rawValue, device: device.rawValue, ["part": .integer(part)])
    }
  }

  /// Takes a part out of the device it is fitted in, back into stock.
  ///
  /// - Parameter place: where it goes; empty for where it lay before.
  /// - Returns: the device's name.
  @discardableResult
  public func remove(part code: String, to place: String = "") throws(HouseError) -> String {
    try write { act in
      let part = try act.part(code)
      guard let device = try act.device(holdingPart: part) else {
        throw Refusal(rule: .partNotHere, culprit: code)
      }
      try act.remove(part, from: device, to: place)
      return try act.summary(device)?.name ?? ""
    }
  }

  /// Says where a part of the stock lies.
  public func locate(part code: String, at place: String) throws(HouseError) {
    try write { act in
      let needs = try act.opening(["place": place], of: "locate_part")
      let body = try act.body(of: "locate_part", from: needs)
      try act.append("locate_part", .part, try act.part(code), body)
    }
  }
}

/// What a part is, and what people call it.
public struct PartKind: Sendable, Hashable {
  /// memory, battery, screen…, by the name of the choice or by its label.
  public var what: String
  public var label: String

  public init(_ what: String, label: String = "") {
    self.what = what
    self.label = label
  }

  func needs(at place: String, _ more: [String: String]) -> [String: String] {
    more.merging(["what": what, "label": label, "place": place]) { first, _ in first }
  }
}

extension Act {
  func part(_ code: String) throws -> Int64 {
    return try number(of: .part, code: code)
  }

  /// A new part under the next code of its year.
  func openPart(
    by verb: Verb, _ needs: [String: String], of device: DeviceID? = nil
  ) throws -> String {
    let code = try nextCode(of: .part, prefix: "PI")
    var body = try body(of: verb, from: needs, isPartial: true)
    if let device { body["device"] = .integer(device.rawValue) }
    _ = try open(.part, code: code, by: verb, body)
    return code
  }

  func remove(_ part: Int64, from device: DeviceID, to place: String) throws {
    var body: Body = ["part": .integer(part)]
    if !place.isEmpty {
      let needs = try opening(["place": place], of: "remove_part")
      body["place"] = try self.body(of: "remove_part", from: needs, isPartial: true)["place"]
    }
    try append("remove_part", .device, device.rawValue, device: device.rawValue, body)
  }
}
