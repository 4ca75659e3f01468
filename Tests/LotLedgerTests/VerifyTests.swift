import Foundation
import LedgerValues
import LotLedger
import TestFixtures
import Testing

/// Forgeries by someone who holds the file and drops its triggers: each is found and named.
@Suite struct VerifyTests {
  private func house(devices: Int = 60) throws -> TemporaryLedger {
    let house = try TemporaryLedger()
    try house.furnish()
    for number in 1...devices { try house.receive(serial: "SN\(number)") }
    return house
  }

  @Test func `an honest ledger has nothing to find`() throws {
    let house = try house()
    let report = try house.ledger.verify()
    #expect(report.findings == [])
    #expect(report.events == (try house.ledger.size()))
    #expect(report.root == (try house.ledger.checkpoint().root))
  }

  @Test func `an edited event is found under its tile`() throws {
    let house = try house(devices: 140)
    try house.forge(
      drop: ["event_is_never_edited"], "UPDATE event SET operator = 'TE' WHERE seq = 40")
    let findings = try house.ledger.verify().findings
    #expect(findings.contains { $0.kind == .tile && $0.first <= 40 && $0.last >= 40 })
  }

  @Test func `a projection changed by hand is found`() throws {
    let house = try house()
    try house.forge(
      drop: ["device_changes_by_an_event"], "UPDATE device SET state = 'in_stock' WHERE id = 7")
    let findings = try house.ledger.verify().findings
    #expect(findings.contains { $0.kind == .projection && $0.detail.contains("device") })
  }

  @Test func `a move that the law never knew is found and numbered`() throws {
    let house = try house()
    try house.forge(
      drop: ["event_is_never_edited"],
      "UPDATE event SET target = 'in_stock' WHERE seq = 30 AND target <> ''")
    let findings = try house.ledger.verify().findings
    #expect(findings.contains { $0.kind == .unlawful && $0.first == 30 })
  }

  @Test func `a cut tail contradicts a checkpoint kept elsewhere`() throws {
    let house = try house()
    let checkpoint = try house.ledger.checkpoint()
    #expect(try house.ledger.holds(checkpoint))
    try house.forge(
      drop: ["event_is_never_erased"], "DELETE FROM event WHERE seq > \(checkpoint.size - 3)")
    #expect(try !house.ledger.holds(checkpoint))
    let findings = try house.ledger.verify(against: [checkpoint]).findings
    #expect(findings.contains { $0.kind == .checkpoint })
  }

  @Test func `a text that is not what its event holds is found`() throws {
    let house = try house(devices: 3)
    _ = try house.perform("note", DeviceID(rawValue: 1), as: "TE", ["text": "un"])
    try house.forge(drop: ["free_text_is_bound"], "UPDATE free_text SET text = 'deux'")
    #expect(try house.ledger.verify().findings.contains { $0.kind == .side })
  }

  @Test func `a ledger without one of its triggers is not opened`() throws {
    let house = try house(devices: 1)
    try house.sqlite("DROP TRIGGER event_is_never_edited")
    #expect(throws: LedgerError.schema(path: house.path, object: "event_is_never_edited")) {
      _ = try Ledger.open(at: house.path)
    }
  }

  @Test func `projections dropped and made again from the events are equal`() throws {
    let house = try house(devices: 30)
    _ = try house.stocked(serial: "STOCK")
    let before = try house.dump()
    try house.ledger.rebuild()
    #expect(try house.dump() == before)
    #expect(try house.ledger.verify().findings == [])
  }
}

extension TemporaryLedger {
  /// Runs SQL as a person with the file and a shell would.
  @discardableResult
  func sqlite(_ sql: String) throws -> String { try Judge.sqlite(path, sql).output }

  /// Takes guards away, forges, and puts them back as they were.
  func forge(drop triggers: [String], _ sql: String) throws {
    for trigger in triggers {
      let text = try sqlite("SELECT sql FROM sqlite_schema WHERE name = '\(trigger)'")
      try sqlite("DROP TRIGGER \(trigger); \(sql); \(text);")
    }
  }

  /// Every row of every projection.
  func dump() throws -> String {
    let tables = [
      "projected", "device", "medium", "dossier", "label", "series", "appointment", "setting",
      "policy", "rule_set", "sheet_line", "kit_line", "annulled", "imported", "tally", "flow",
      "article_stock", "loading", "ceiling",
    ]
    return try sqlite(tables.map { "SELECT '\($0)', * FROM \($0)" }.joined(separator: ";"))
  }
}
