import Foundation
import LedgerValues
import LotLedger
import Operations
import Testing

/// What the Tableau counts from its projections is what counting device by device gives.
struct TableauTests {
  private static let now = Timestamp(milliseconds: 1_763_459_160_000)

  private func make(_ body: (Ledger) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "filiere-tableau-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.sqlite"
    _ = try DemoLedger(devices: 600, seed: 5).make(at: path, founder: "AD", now: Self.now)
    try body(try Ledger.open(at: path) { Self.now })
  }

  @Test func `states and ages are those of the devices`() throws {
    try make { ledger in
      let tableau = try ledger.tableau()
      #expect(tableau.waitingDays == 30)
      let devices = try ledger.devices(DeviceFilter(), limit: 10_000).rows
      for line in tableau.lines {
        let own = devices.filter { $0.state == line.state }
        #expect(own.count == line.count)
        #expect(line.week + line.month + line.older == line.count)
        let old = try ledger.devices(
          DeviceFilter(states: [line.state], olderThan: 30), limit: 10_000)
        #expect(old.rows.count == line.older, "\(line.state)")
      }
      #expect(tableau.lines.reduce(0) { $0 + $1.count } == devices.count)
      #expect(tableau.lines.contains { $0.older > 0 })
    }
  }

  @Test func `a device counts as older only beyond the days asked for`() throws {
    try make { ledger in
      for days in [1, 7, 45] {
        let rows = try ledger.devices(DeviceFilter(olderThan: days), limit: 10_000).rows
        let limit = Self.now.milliseconds - Int64(days) * 86_400_000
        #expect(rows.allSatisfy { $0.entered.milliseconds < limit })
      }
    }
  }

  @Test func `today's deeds and the flow are those of the journal`() throws {
    try make { ledger in
      let tableau = try ledger.tableau()
      let events = try ledger.journal(limit: 100_000).entries.map(\.event)
      let midnight = Int64(1_763_420_400_000)
      let today = events.filter {
        $0.recorded.milliseconds >= midnight && $0.subject == .device && !$0.target.isEmpty
      }
      for deed in tableau.today {
        #expect(today.filter { $0.verb == deed.verb }.count == deed.count, "\(deed.verb)")
      }
      #expect(tableau.today.reduce(0) { $0 + $1.count } == today.count)
      #expect(tableau.alertCount == tableau.alerts.count)
    }
  }
}
