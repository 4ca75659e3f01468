import Foundation
import LedgerValues
import LotLedger
import Operations
import Testing

struct DemoLedgerTests {
  private let folder = NSTemporaryDirectory() + "filiere-demo-\(UUID().uuidString)"
  private let now = Timestamp(milliseconds: 1_763_459_160_000)

  private func make(_ name: String, devices: Int, seed: UInt64) throws -> Ledger {
    let path = folder + "/" + name
    _ = try DemoLedger(devices: devices, seed: seed).make(at: path, founder: "AD", now: now)
    return try Ledger.open(at: path)
  }

  private func root(_ ledger: Ledger) throws -> String { try ledger.checkpoint().text }

  @Test func `the same seed makes the same ledger, event for event`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try root(try make("a", devices: 150, seed: 3))
    #expect(try root(try make("b", devices: 150, seed: 3)) == first)
    #expect(try root(try make("c", devices: 150, seed: 4)) != first)
  }

  @Test func `every state of a device is met, and verification finds nothing`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let ledger = try make("all", devices: 2_000, seed: 1)
    var met: Set<State> = []
    for state in ledger.law.states where state.subject == .device {
      let page = try ledger.devices(DeviceFilter(states: [state.state]), limit: 1)
      if !page.rows.isEmpty { met.insert(state.state) }
    }
    let declared = Set(ledger.law.states.filter { $0.subject == .device }.map(\.state))
    #expect(declared.subtracting(met).isEmpty)
    #expect(try ledger.verify().findings.isEmpty)
  }

  @Test func `computers have a category by the rule set in force, and each step of it`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let ledger = try make("graded", devices: 300, seed: 1)
    #expect(try ledger.ruleSets().count == 4)
    let stock = try ledger.devices(
      DeviceFilter(states: ["in_stock", "shipped", "delivered"]), limit: 300)
    let graded = try stock.rows.compactMap { try ledger.device($0.id) }
      .filter { $0.summary.kind == .laptop && !$0.category.isEmpty }
    #expect(graded.count > 5)
    for device in graded {
      #expect(device.grading.basis?.category == device.category)
      #expect(device.grading.ruleSet == "emmaus-connect-2023-09")
    }
    #expect(Set(graded.map(\.category)).count > 2)
  }

  @Test func `nothing is left behind where a ledger cannot be made`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try make("a", devices: 3, seed: 1)
    let error = #expect(throws: HouseError.self) { try make("a", devices: 3, seed: 1) }
    #expect(error?.kind == .cannotCreate)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).contains("a"))
  }
}
