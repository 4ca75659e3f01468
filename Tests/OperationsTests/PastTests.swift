import Foundation
import LedgerValues
import LotLedger
import Operations
import TestFixtures
import Testing

/// The ledger as it stood answers every question as a ledger that ends there.
@Suite struct PastTests {
  /// The same file with what came after cut off and all projections made again.
  private func cut(_ path: String, after past: Past) throws -> Ledger {
    let copy = path + "-\(past.seq)"
    try? FileManager.default.removeItem(atPath: copy)
    try shell(path, ".backup '\(copy)'")
    let trigger = "event_is_never_erased"
    let text = try shell(copy, "SELECT sql FROM sqlite_schema WHERE name = '\(trigger)'")
    try shell(copy, "DROP TRIGGER \(trigger); DELETE FROM event WHERE seq > \(past.seq); \(text);")
    try shell(copy, "DELETE FROM follower; DELETE FROM tile")
    let ledger = try Ledger.open(at: copy, clock: { past.recorded })
    try ledger.rebuild()
    return ledger
  }

  @discardableResult
  private func shell(_ path: String, _ sql: String) throws -> String {
    let answer = try Judge.sqlite(path, sql)
    #expect(answer.status == 0)
    return answer.output
  }

  /// All that a screen can ask.
  private func picture(of ledger: Ledger) throws -> [String] {
    var lines = ["\(try ledger.tableau())"]
    lines += ["\(try ledger.settings())", "\(try ledger.operators())"]
    let texts = "|état:en_stock,effacé|lieu:A|latitude|dell 74|âge>20|-alerte:oui|x"
      .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let byAge = DeviceOrder(.age, isReversed: true)
    let orders = [nil, byAge, DeviceOrder(.tag, isReversed: false)]
    for text in texts {
      for order in orders {
        var filter = try DeviceFilter(text, law: ledger.law)
        filter.order = order
        try ledger.everyDevice(filter) { rows in
          lines += rows.map { "\(text) \($0)" }
          return true
        }
      }
    }
    for list in AtelierList.allCases {
      let atelier = try ledger.atelier(list)
      lines.append("\(list) \(atelier.counts[list] ?? 0) \(atelier.rows)")
    }
    for lot in try ledger.lots() {
      lines += ["\(lot)"] + (try ledger.rows(ofLot: lot.code).map { "\($0)" })
    }
    var ids: [DeviceSummary] = []
    try ledger.everyDevice(try DeviceFilter("état:*", law: ledger.law)) { rows in
      ids += rows
      return true
    }
    for device in ids {
      lines.append("\(String(describing: try ledger.device(device.id, as: "AD")))")
      lines += try ledger.history(of: device.id).map(line)
      for code in [device.tag, device.serial] where !code.isEmpty {
        lines.append("\(code) \(try ledger.resolve(code))")
      }
    }
    return lines + (try ledger.journal(limit: 300).entries.map(line))
  }

  private func line(_ entry: HistoryEntry) -> String {
    let names = (entry.names.sorted { $0.key < $1.key }, entry.texts.sorted { $0.key < $1.key })
    return "\(entry.event) \(entry.deviceName) \(entry.subjectName) \(entry.isAnnulled) \(names)"
  }

  private func expectSame(_ ledger: Ledger, at seq: Int64) throws {
    let past = try ledger.past(of: .event(seq))
    let seen = try #require(try ledger.past(at: .event(seq)))
    let found = try picture(of: seen)
    let expected = try picture(of: try cut(ledger.path, after: past))
    #expect(found.count == expected.count)
    for (line, other) in zip(found, expected) where line != other {
      Issue.record("at \(seq):\n\(line)\nshould be\n\(other)")
      return
    }
  }

  @Test func `a demo's past is the demo that ends there`() throws {
    let folder = NSTemporaryDirectory() + "filiere-past-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.sqlite"
    let now = Timestamp(milliseconds: 1_763_459_160_000)
    _ = try DemoLedger(devices: 150, seed: 5).make(at: path, founder: "AD", now: now)
    let ledger = try Ledger.open(at: path, clock: { now })
    let last = try ledger.size()
    for step in 1...6 { try expectSame(ledger, at: max(3, last * Int64(step) / 6)) }
    try expectSame(ledger, at: 3)
  }

  @Test func `what was undone, merged, relabelled and settled since is as it was`() throws {
    let house = try TemporaryHouse()
    try house.announce(["P-1", "P-2", "P-3", "P-4"])
    for serial in ["P-1", "P-2", "P-3"] { try house.receive(serial, disk: "D-\(serial)") }
    try house.perform("relabel", ["P-1"], as: "WA", ["tag": "LYPC26-09001"])
    try house.perform("locate", ["P-2"], as: "WA", ["place": "B-02"])
    try house.perform("identify", ["P-3"], as: "WA", ["serial": "P-3-BIS", "model": "Latitude 74"])
    try RecordMedium(
      "sanitise_medium", .known(1),
      needs: ["technique": "overwrite", "result": "success", "verification": "last"]
    ).run(in: house.open("TE"))
    try house.perform("complete_wipe", ["P-1"], as: "TE", ["how": "inspection"])
    try house.open("AD").set("waiting_days", to: "5")
    try house.perform("merge", ["P-3-BIS"], as: "CO", ["survivor": "P-2"])
    let device = try house.open("TE").device(named: "P-1")
    if let preview = try house.open("TE").undoPreview(device) {
      _ = try house.open("TE").undo(preview)
    }
    let ledger = try Ledger.open(at: house.path)
    for seq in 3...(try ledger.size()) { try expectSame(ledger, at: seq) }
  }

  @Test func `the past of one device is that of the whole`() throws {
    let house = try TemporaryHouse()
    try house.announce(["P-1", "P-2"])
    try house.receive("P-1", disk: "D-1")
    let ledger = try Ledger.open(at: house.path)
    let seq = try ledger.size()
    let device = try ledger.device(named: "P-1")
    try house.perform("start_wipe", ["P-1"], as: "TE", ["bench": "B1"])
    let whole = try #require(try ledger.past(at: .event(seq)))
    let one = try #require(try ledger.past(at: .event(seq), only: [device]))
    #expect("\(try whole.device(device) as Any)" == "\(try one.device(device) as Any)")
    #expect("\(try whole.history(of: device))" == "\(try one.history(of: device))")
    #expect(try one.device(device)?.summary.state == "to_wipe")
    #expect(try ledger.device(device)?.summary.state == "wiping")
  }

  @Test func `what others write meanwhile does not change the past`() throws {
    let house = try TemporaryHouse()
    try house.announce(["P-1", "P-2"])
    let ledger = try Ledger.open(at: house.path)
    let past = try #require(try ledger.past(at: .event(try ledger.size())))
    let before = try picture(of: past)
    try house.receive("P-1", disk: "D-1")
    #expect(try picture(of: past) == before)
  }

  @Test func `nothing is written in the past, and no moment is made up`() throws {
    let house = try TemporaryHouse()
    try house.announce(["P-1"])
    let present = try house.open("WA")
    let mark = try house.mark()
    let past = try #require(try present.past(at: .event(present.size())))
    let error = #expect(throws: HouseError.self) { try past.set("waiting_days", to: "9") }
    #expect(error?.sentence == .inThePast)
    #expect(try house.mark() == mark)
    let days = [1999, 2999].map { CivilDate(year: $0, month: 1, dayOfMonth: 1) }
    for moment in [Moment.event(2), .event(10_000)] + days.map({ Moment.day($0) }) {
      #expect(throws: HouseError.self) { try present.past(at: moment) }
    }
  }

  @Test func `a work that is stopped gives no past`() throws {
    let house = try TemporaryHouse()
    try house.announce(["P-1"])
    let present = try house.open("WA")
    #expect(try present.past(at: .event(present.size())) { _, _ in false } == nil)
  }

  @Test(arguments: [
    ("48123", Moment.event(48_123)), ("#7", .event(7)),
    ("2026-10-01", .day(CivilDate(year: 2026, month: 10, dayOfMonth: 1))),
    ("2026-10-01 14:05", .instant(Timestamp(milliseconds: 1_790_856_359_999))),
  ])
  func `a moment is read as a person writes it`(text: String, moment: Moment) {
    #expect(Moment(reading: text) == moment)
  }

  @Test func `what is no moment is none`() {
    for text in ["", "hier", "-4", "2026-13-01", "2026-02-30", "0"] {
      #expect(Moment(reading: text) == nil)
    }
  }
}
