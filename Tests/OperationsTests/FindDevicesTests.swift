import Foundation
import LedgerValues
import LotLedger
import Operations
import TestFixtures
import Testing

/// What the ledger finds, sorts and pages is what a plain look at every device finds.
struct FindDevicesTests {
  private static let now = Timestamp(milliseconds: 1_763_459_160_000)

  private func make(_ body: (Ledger, NaiveList, [DeviceSummary]) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "filiere-find-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.sqlite"
    _ = try DemoLedger(devices: 400, seed: 11).make(at: path, founder: "AD", now: Self.now)
    let ledger = try Ledger.open(at: path) { Self.now }
    let states = ledger.law.states.filter { $0.subject == .device }.map(\.state)
    let all = try ledger.devices(DeviceFilter(states: states), limit: 10_000).rows
    let naive = NaiveList(law: ledger.law, daylight: try ledger.daylight(), now: Self.now)
    try body(ledger, naive, all)
  }

  /// All rows, page by page down the list, or up it.
  private func paged(
    _ ledger: Ledger, _ filter: DeviceFilter, by limit: Int, upwards: Bool
  ) throws -> [DeviceSummary] {
    var rows: [DeviceSummary] = []
    var anchor = upwards ? PageAnchor<DeviceID>.end : .start
    while true {
      let page = try ledger.devices(filter, anchor, limit: limit)
      rows = upwards ? page.rows + rows : rows + page.rows
      guard upwards ? page.hasEarlier : page.hasLater else { return rows }
      guard let edge = upwards ? page.rows.first : page.rows.last else { return rows }
      anchor = upwards ? .before(edge.id) : .after(edge.id)
    }
  }

  private func check(
    _ filter: DeviceFilter, _ ledger: Ledger, _ naive: NaiveList, _ all: [DeviceSummary],
    _ dice: inout SeededGenerator
  ) throws {
    let expected = naive.rows(filter, of: all).map(\.name)
    let said = filter.text(.french, law: ledger.law) + " \(String(describing: filter.order))"
    let limit = [1, 7, 50, 1_000].randomElement(using: &dice) ?? 7
    let size = expected.count > 100 && limit == 1 ? 7 : limit
    let down = try paged(ledger, filter, by: size, upwards: false).map(\.name)
    #expect(down == expected, "\(said), down by \(size)")
    let up = try paged(ledger, filter, by: size, upwards: true).map(\.name)
    #expect(up == expected, "\(said), up by \(size)")
    if let index = expected.indices.randomElement(using: &dice) {
      let device = try ledger.device(named: expected[index])
      let around = try ledger.devices(filter, .around(device), limit: 9).rows.map(\.name)
      #expect(around.contains(expected[index]), "\(said), around")
      #expect(expected.joined(separator: " ").contains(around.joined(separator: " ")), "\(said)")
    }
    var whole: [String] = []
    try ledger.everyDevice(filter) { rows in
      whole += rows.map(\.name)
      return true
    }
    #expect(whole == expected, "\(said), whole")
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `any filter in any order finds what a plain look finds`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    try make { ledger, naive, all in
      for _ in 0..<120 {
        let count = Int.random(in: 0...3, using: &dice)
        let words = (0..<count).map { _ in word(all, ledger.law, &dice) }
        var filter = try DeviceFilter(words.joined(separator: " "), law: ledger.law)
        if Bool.random(using: &dice) {
          let column = DeviceColumn.allCases.filter(\.isSortable).randomElement(using: &dice)
          filter.order = column.flatMap { DeviceOrder($0, isReversed: .random(using: &dice)) }
        }
        try check(filter, ledger, naive, all, &dice)
      }
    }
  }

  /// A word that some device meets, more often than not.
  private func word(
    _ all: [DeviceSummary], _ law: Law, _ dice: inout SeededGenerator
  ) -> String {
    guard let device = all.randomElement(using: &dice) else { return "" }
    let sign = Int.random(in: 0..<4, using: &dice) == 0 ? "-" : ""
    func part(_ text: String) -> String {
      let start = Int.random(in: 0...max(text.count - 1, 0), using: &dice)
      return String(text.dropFirst(start).prefix(Int.random(in: 1...9, using: &dice)))
        .trimmingCharacters(in: .whitespaces)
    }
    func quoted(_ text: String) -> String { "\"\(text)\"" }
    let column = DeviceColumn.shown.randomElement(using: &dice) ?? .tag
    let name = sign + column.rawValue + ":"
    if Int.random(in: 0..<12, using: &dice) == 0 { return name + "*" }
    switch column {
    case .state: return name + device.state.rawValue + ",received"
    case .kind: return name + device.kind.rawValue
    case .age:
      let days = Int.random(in: 0...90, using: &dice)
      return sign + "age" + ([">", "<", "=", ">=", "<="].randomElement(using: &dice) ?? ">")
        + "\(days)"
    case .alert: return name + (Bool.random(using: &dice) ? "oui" : "non")
    case .lot: return name + device.lot.suffix(Bool.random(using: &dice) ? 4 : 20)
    case .place:
      return name + quoted(String(device.place.prefix(4)) + (device.place.isEmpty ? "A" : ""))
    case .grade: return name + "b"
    case .category: return name + "A,PREMIUM"
    case .kit: return name + (device.kit.isEmpty ? "1" : device.kit)
    case .donor: return name + quoted(part(device.donor) + (device.donor.isEmpty ? "v" : ""))
    case .maker, .model, .serial, .donorTag, .imei, .tag, .request, .delivery:
      let whole = device.text(column, law: law, language: .french, now: Self.now, Daylight([]))
      // Now and then what the device holds in pieces only: the index alone would find it.
      let isTorn = Int.random(in: 0..<5, using: &dice) == 0
      let text = isTorn ? "\(whole.suffix(3))\(whole.prefix(3))" : part(whole)
      let sought = text.contains { !$0.isWhitespace } ? text : "dell"
      return Bool.random(using: &dice) ? name + quoted(sought) : sign + quoted(sought)
    }
  }
}
