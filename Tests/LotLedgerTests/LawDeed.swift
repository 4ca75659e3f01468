/// A value of an event's body.
enum LawValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, Sendable {
  case text(String)
  case number(Int)
  case json(String)

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }

  var json: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .json(let json): json
    }
  }
}

/// An event that somebody means to write.
struct LawDeed: Sendable {
  var op: String
  var verb: String
  var subject = "device"
  var id: Int
  /// The device concerned, of a medium's event.
  var device = 0
  /// `?` takes what the ledger holds.
  var source = ""
  var target = ""
  var body: [String: LawValue] = [:]
  /// Number of the event whose command this one belongs to; 0 begins its own.
  var act = 0
  /// Milliseconds between the fact and its record.
  var delay = 0
  /// Only tried: taken back when it was accepted.
  var isTrial = false
  /// The rule that must refuse it, or nothing.
  var refusal = ""

  /// A move or fact of a device.
  static func device(
    _ id: Int, _ op: String, _ verb: String, _ source: String = "", _ target: String = "",
    _ body: [String: LawValue] = [:]
  ) -> LawDeed {
    LawDeed(
      op: op, verb: verb, id: id, device: id, source: source, target: target, body: body)
  }

  /// A move or fact of a medium.
  static func medium(
    _ id: Int, of device: Int, _ op: String, _ verb: String, _ source: String = "",
    _ target: String = "", _ body: [String: LawValue] = [:]
  ) -> LawDeed {
    LawDeed(
      op: op, verb: verb, subject: "medium", id: id, device: device, source: source,
      target: target, body: body)
  }

  /// A move or fact of a smaller life.
  static func other(
    _ subject: String, _ id: Int, _ op: String, _ verb: String, _ source: String = "",
    _ target: String = "", _ body: [String: LawValue] = [:]
  ) -> LawDeed {
    LawDeed(
      op: op, verb: verb, subject: subject, id: id, source: source, target: target, body: body)
  }

  var trial: LawDeed {
    var deed = self
    deed.isTrial = true
    return deed
  }

  func refused(by rule: String) -> LawDeed {
    var deed = self
    deed.refusal = rule
    return deed
  }

  func by(_ op: String) -> LawDeed {
    var deed = self
    deed.op = op
    return deed
  }

  /// The row that the shell's `.import` reads.
  var row: String {
    let json = body.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.json)" }
    let columns = [
      op, verb, subject, "\(id)", "\(device)", source, target, "{\(json.joined(separator: ","))}",
      "\(act)", "\(delay)", isTrial ? "1" : "0",
    ]
    return columns.joined(separator: "\u{1f}") + "\u{1e}"
  }
}
