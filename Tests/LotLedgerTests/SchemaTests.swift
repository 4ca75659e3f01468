import Foundation
import LedgerValues
import LotLedger
import TestFixtures
import Testing

/// Opening proves the file against the carried text, without building a second ledger.
@Suite struct SchemaTests {
  @Test func `a ledger as it was made is opened`() throws {
    let house = try TemporaryLedger()
    _ = try Ledger.open(at: house.path)
  }

  @Test(
    arguments: [
      ("DROP TRIGGER event_is_never_edited", "event_is_never_edited"),
      ("CREATE TRIGGER sly AFTER INSERT ON event BEGIN SELECT 1; END", "sly"),
      ("CREATE TABLE search_notes (text TEXT)", "search_notes"),
      ("DROP INDEX device_by_lot", "device_by_lot"),
      ("DROP VIEW option; CREATE VIEW option AS SELECT 1 AS device", "option"),
    ])
  func `an object too many or too few is named`(sql: String, name: String) throws {
    let house = try TemporaryLedger()
    #expect(try Judge.sqlite(house.path, sql).status == 0)
    #expect(throws: LedgerError.schema(path: house.path, object: name)) {
      try Ledger.open(at: house.path)
    }
  }
}
