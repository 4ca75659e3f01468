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
      guard let state = list.state else { continue }
      let own = devices.filter { $0.state == state }
      #expect(Set(atelier.rows.map(\.device)) == Set(own), "\(list)")
      let keys = atelier.rows.map { ($0.bench, $0.since.milliseconds) }
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }, "\(list)")
      if list == .wiping { #expect(atelier.rows.allSatisfy { !$0.bench.isEmpty }) }
    }
    let loose = try ledger.atelier(.looseMedia).rows
    var naive: Set<Int64> = []
    for device in devices {
      let media = try ledger.device(device.id)?.media ?? []
      naive.formUnion(media.filter { $0.status != "fitted" && !$0.isSafe }.map(\.id))
    }
    #expect(Set(loose.compactMap { $0.medium?.id }) == naive)
  }
}
