import Foundation
import LedgerValues
import LotLedger
import Operations
import Testing

/// A list of lots counts the devices of those that are seen, and tells of them what it would of all.
struct LotListTests {
  @Test func `lots are counted alone as they are among all`() throws {
    let folder = NSTemporaryDirectory() + "filiere-lots-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.sqlite"
    _ = try DemoLedger(devices: 500, seed: 7).make(at: path, founder: "AD")
    let ledger = try Ledger.open(at: path)
    let all = try ledger.lots()
    #expect(all.count > 2)
    #expect(all.contains { $0.received > 0 })
    for lot in all {
      #expect(lot.isCounted)
      #expect(try ledger.lots([lot.id]) == [lot])
      let rows = try ledger.rows(ofLot: lot.code)
      #expect(lot.announced == rows.count { $0.state == "announced" })
    }
    #expect(try ledger.lots(all.map(\.id)) == all)
    let brief = try ledger.lots(isCounted: false)
    #expect(brief.map(\.code) == all.map(\.code))
    #expect(brief.map(\.donor) == all.map(\.donor))
    #expect(brief.allSatisfy { !$0.isCounted && $0.announced + $0.received == 0 })
    #expect(try ledger.lots([]).isEmpty)
  }
}
