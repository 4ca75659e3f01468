/// Reads a statement from events that occurred, and notes which of them it stands on. The same from
/// all the events of a device as from those few alone.
public struct CertificateReading: Sendable {
  /// An event with its body read.
  struct Fact: Sendable {
    let event: Event
    let body: JSONValue

    var seq: Int64 { event.seq }
    func text(_ name: String) -> String {
      guard case .string(let text)? = body[name] else { return "" }
      return text
    }
    func integer(_ name: String) -> Int64? {
      guard case .number(let digits)? = body[name] else { return nil }
      return Int64(digits)
    }
    func has(_ name: String) -> Bool { body[name] != nil }
    var deed: CertificateStatement.Deed {
      CertificateStatement.Deed(event: event.seq, moment: event.happened, op: event.op)
    }
  }

  /// What it reads from, in order.
  public let events: [Event]
  let law: Law
  let devices: [Int64: [Fact]]
  let media: [Int64: [Fact]]
  /// Lots, organisations, files, settings, the ledger's own.
  let others: [Subject: [Fact]]
  var used: Set<Int64> = []

  /// - Parameter events: that occurred: neither annulled, nor annulling.
  public init(_ events: [Event], law: Law) {
    self.law = law
    self.events = events.sorted { $0.seq < $1.seq }
    let facts = self.events.map { event in
      Fact(event: event, body: JSONReader.read(Array(event.body.utf8)) ?? .null)
    }
    devices = Dictionary(grouping: facts.filter { $0.event.subject == .device }, by: \.event.id)
    media = Dictionary(grouping: facts.filter { $0.event.subject == .medium }, by: \.event.id)
    others = Dictionary(
      grouping: facts.filter { $0.event.subject != .device && $0.event.subject != .medium },
      by: \.event.subject)
  }

  /// What the events say of this, and the numbers of those that say it.
  public func statement(
    of scope: Certificate.Scope
  ) throws(CertificateFault) -> (CertificateStatement, used: Set<Int64>) {
    var reading = self
    let statement = try reading.read(scope)
    return (statement, reading.used)
  }

  private mutating func read(
    _ scope: Certificate.Scope
  ) throws(CertificateFault) -> CertificateStatement {
    var statement = CertificateStatement()
    if let fact = others[.ledger]?.last(where: { $0.event.verb == "adopt_key" }) {
      statement.key = use(fact).text("key")
    }
    let site = law.settingNumbers["site"]
    if let fact = others[.setting]?.last(where: { $0.event.verb == "set" && $0.event.id == site }) {
      statement.site = use(fact).text("value")
    }
    switch scope {
    case .device(let id):
      statement.devices = [try device(id)].compactMap(\.self)
      statement.code = statement.devices.first?.tag ?? ""
    case .medium(let id):
      guard let own = media[id], let home = home(of: own) else { throw .nothingStated }
      statement.devices = [try device(home, only: id)].compactMap(\.self)
      guard let medium = statement.devices.first?.media.first else { throw .nothingStated }
      statement.code = medium.name
    case .lot(let id):
      (statement.lot, statement.source) = lot(id)
      statement.code = statement.lot
      for device in devices.keys.sorted() {
        guard let read = try self.device(device, of: id) else { continue }
        statement.devices.append(read)
      }
    }
    guard !statement.devices.isEmpty else { throw .nothingStated }
    return statement
  }

  private mutating func device(
    _ id: Int64, of lot: Int64
  ) throws(CertificateFault) -> CertificateStatement.Device? {
    let last = devices[id]?.last { Self.speaks($0) && $0.has("lot") }
    guard last?.integer("lot") == lot else { return nil }
    return try device(DeviceID(rawValue: id))
  }

  /// The device that carries a medium, or that it came out of last.
  private func home(of own: [Fact]) -> DeviceID? {
    let fitted = own.last { $0.event.target == "fitted" && $0.event.verb != "correct" }
    return (fitted ?? own.first).map { DeviceID(rawValue: $0.event.device) }
  }

  /// Notes that the statement stands on an event.
  @discardableResult
  mutating func use(_ fact: Fact) -> Fact {
    used.insert(fact.seq)
    return fact
  }

  /// Code of a lot and of its donor.
  mutating func lot(_ id: Int64) -> (code: String, donor: String) {
    guard let first = others[.lot]?.first(where: { $0.event.id == id && $0.has("code") }) else {
      return ("", "")
    }
    use(first)
    let donor = first.integer("donor").flatMap { number in
      others[.organisation]?.first { $0.event.id == number && $0.has("code") }
    }
    return (first.text("code"), donor.map { use($0).text("code") } ?? "")
  }

  /// Whether an event of a device says what the device is.
  static func speaks(_ fact: Fact) -> Bool {
    let verbs: Set<Verb> = [
      "announce", "register", "receive", "readmit", "return", "find", "identify", "locate",
      "relabel", "assign_lot", "grade", "correct",
    ]
    return verbs.contains(fact.event.verb)
  }
}
