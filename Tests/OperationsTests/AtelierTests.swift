import Foundation
import LedgerValues
import LotLedger
import Operations
import Testing

/// The lists of the Atelier are what looking at every device gives.
struct AtelierTests {
  @Test func `counts, rows and order are those of the devices`() throws {
    let folder = NSTemporaryDirectory() + "filiere-atelier-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.sqlite"
    _ = try DemoLedger(devices: 1_500, seed: 9).make(at: path, founder: "AD")
    let ledger = try Ledger.open(at: path)
    let devices = try ledger.devices(DeviceFilter(), limit: 10_000).rows
    for list in AtelierList.allCases {
      let atelier = try ledger.atelier(list)
      #expect(atelier.counts[list] == atelier.rows.count, "\(list)")
      let keys = atelier.rows.map { ($0.bench, $0.since.milliseconds) }
      if list != .looseMedia, list != .alerts {
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }, "\(list)")
      }
      if list == .wiping { #expect(atelier.rows.allSatisfy { !$0.bench.isEmpty }) }
      guard let state = list.state, !list.isAtBench else { continue }
      let own = devices.filter { $0.state == state }
      #expect(Set(atelier.rows.map(\.device)) == Set(own), "\(list)")
    }
    try expectBenches(ledger, devices)
    let loose = try ledger.atelier(.looseMedia).rows
    var naive: Set<Int64> = []
    for device in devices {
      let media = try ledger.device(device.id)?.media ?? []
      naive.formUnion(media.filter { $0.status != "fitted" && !$0.isSafe }.map(\.id))
    }
    #expect(Set(loose.compactMap { $0.medium?.id }) == naive)
  }

  /// Everything at a bench waits in one list: what nothing but an inventory or a second person stands
  /// against is to be validated.
  private func expectBenches(_ ledger: Ledger, _ devices: [DeviceSummary]) throws {
    let rows = try ledger.atelier(.benches).rows
    let own = devices.filter { $0.state == "wiping" || $0.state == "wipe_failed" }
    #expect(Set(rows.map(\.device)) == Set(own))
    let lists: [AtelierList] = [.toValidate, .wiping, .wipeFailed]
    let apart = try lists.flatMap { list in
      try ledger.atelier(list).rows.map { row in
        #expect(row.step == list, "\(row.device.tag)")
        return row.device
      }
    }
    #expect(apart.count == own.count && Set(apart) == Set(own))
    for row in rows {
      let move = try ledger.device(row.device.id)?.moves.first { $0.verb == "complete_wipe" }
      let rule = move?.refusal?.rule
      if row.step == .toValidate {
        #expect(rule == nil || rule == .inventoryUnconfirmed || rule == .ownSanitisation)
      } else {
        #expect(rule != nil, "\(row.device.tag)")
      }
    }
  }

  @Test func `one's own bench comes first`() throws {
    let folder = NSTemporaryDirectory() + "filiere-atelier-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.sqlite"
    _ = try DemoLedger(devices: 1_500, seed: 9).make(at: path, founder: "AD")
    let ledger = try Ledger.open(at: path)
    let benches = try ledger.atelier(.benches).rows.map(\.bench)
    let last = try #require(benches.last)
    let mine = try ledger.atelier(.benches, bench: last).rows.map(\.bench)
    #expect(mine.first == last && mine.sorted() == benches.sorted())
  }
}
