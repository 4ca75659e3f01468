public import LedgerValues
internal import LotLedger

extension House {
  /// The next free numbers of the series of a kind; none is bound by being told.
  ///
  /// - Throws: when the law knows no such kind.
  public func nextTags(of kind: Kind, _ count: Int) throws(HouseError) -> [String] {
    guard let entry = law.kind(kind) else {
      throw HouseError(.usage, .noSuchKind(kind.rawValue, among: law.kinds.map(\.kind.rawValue)))
    }
    let settings = try houseSettings()
    func setting(_ name: String) -> String {
      settings.settings.first { $0.name == name }?.value ?? ""
    }
    let year = try daylight().date(of: Ledger.now()).parts.year % 100
    let name = "\(setting("tag_prefix"))\(entry.tagLetters)\(year < 10 ? "0" : "")\(year)"
    let last = settings.series.first { $0.name == name }?.last ?? 0
    var number = max(last + 1, Int64(setting("tag_first")) ?? 1)
    var tags: [String] = []
    while tags.count < count {
      let digits = String(number)
      let tag = "\(name)-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      if case .unknown = try resolve(tag) { tags.append(tag) }
      number += 1
    }
    return tags
  }

  /// The devices of a lot that have a tag, in the order of its list.
  ///
  /// - Throws: when there is none.
  public func taggedDevices(ofLot code: String) throws(HouseError) -> [DeviceID] {
    let lot = try lot(code)
    let ids = try rows(ofLot: lot.code).filter { !$0.tag.isEmpty }.map(\.id)
    guard !ids.isEmpty else { throw HouseError(.refused, .nothingToLabel(lot.code)) }
    return ids
  }

  /// A new secret for a badge, of 128 random bits. `keep(.badge(…), of:)` makes it an operator's, and
  /// the one before is worth nothing any more; only its hash is kept, so it is printed now or never.
  public static func newBadgeSecret() -> String {
    var generator = SystemRandomNumberGenerator()
    // Digits alone: no layout of a keyboard changes them, and Code 128 holds two in one sign.
    let digits = String(UInt128.random(in: 0...UInt128.max, using: &generator))
    return String(repeating: "0", count: 39 - digits.count) + digits
  }

  /// The house with the operator whose badge this is; nil where it is nobody's.
  public func operatorProved(byBadge secret: String) throws(HouseError) -> House? {
    guard let code = try ask({ try $0.operatorOfBadge(secret) }) else { return nil }
    return House(ledger: ledger, op: code, purpose: purpose, shelf: shelf)
  }

  /// This house with the operator whom another on the same ledger has proved.
  public func acting(as proved: House) -> House {
    House(ledger: ledger, op: proved.op, purpose: purpose, shelf: shelf)
  }
}
