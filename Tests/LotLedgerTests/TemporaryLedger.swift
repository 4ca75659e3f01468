import Foundation
import LedgerValues
import LotLedger

/// A ledger in a folder of its own that goes away with it, under a clock that ticks by itself.
final class TemporaryLedger {
  let folder: String
  let ledger: Ledger

  init(founder: String = "AD") throws {
    folder = NSTemporaryDirectory() + "filiere-test-\(UUID().uuidString)"
    let clock = Tick()
    ledger = try Ledger.create(at: folder + "/ledger.sqlite", founder: founder) { clock.next() }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { ledger.path }

  /// Operators of every role, a place `A1` and a lot `LOT-1` being announced.
  func furnish() throws {
    try ledger.write(as: "AD") { act in
      for role in ["warehouse", "technician", "checker", "coordinator", "auditor"] {
        let id = try act.nextID(of: .op)
        try act.append(
          "enrol", .op, id, to: "active", ["code": .text(role.prefix(2).uppercased())])
        try act.append("appoint", .op, id, ["role": .text(role)])
      }
      _ = try act.open(.location, code: "A1", by: "open_location")
      let donor = try act.organisation(named: "Mairie de Test", as: "donor")
      _ = try act.open(
        .lot, code: "LOT-1", by: "announce_lot", ["donor": .integer(donor)])
    }
  }

  /// Announces and receives a device.
  @discardableResult
  func receive(serial: String, kind: Kind = .laptop) throws -> DeviceID {
    try ledger.write(as: "WA") { act in
      let id = try act.nextID(of: .device)
      let lot = try act.id(of: .lot, code: "LOT-1") ?? 0
      try act.append(
        "announce", .device, id, device: id, to: "announced",
        [
          "lot": .integer(lot), "line": .integer(id), "kind": .text(kind.rawValue),
          "maker": .text("Éclair"), "model": .text("Modèle \(id)"), "serial": .text(serial),
        ])
      let device = DeviceID(rawValue: id)
      let tag = try act.nextTag(for: kind)
      _ = try act.perform("receive", on: device, needs: ["tag": tag, "place": "A1"])
      return device
    }
  }

  /// Does one verb, and says what came of it.
  func perform(
    _ verb: Verb, _ device: DeviceID, as op: String, _ needs: [String: String] = [:]
  ) throws -> Act.Step {
    try ledger.write(as: op) { act in try act.perform(verb, on: device, needs: needs) }
  }

  /// Records a hard disk in a device.
  @discardableResult
  func addDisk(_ device: DeviceID, serial: String) throws -> Int64 {
    try ledger.write(as: "TE") { act in
      let id = try act.nextID(of: .medium)
      try act.append(
        "add_medium", .medium, id, device: device.rawValue, to: "fitted",
        ["kind": .text("hdd"), "serial": .text(serial)])
      return id
    }
  }

  /// Files evidence of a verified overwrite.
  func sanitise(_ medium: Int64, in device: DeviceID) throws {
    try ledger.write(as: "TE") { act in
      _ = try act.append(
        "sanitise_medium", .medium, medium, device: device.rawValue,
        [
          "technique": .text("overwrite"), "result": .text("success"),
          "verification": .text("last"),
        ])
    }
  }

  func state(_ device: DeviceID) throws -> State? {
    try ledger.device(device)?.summary.state
  }
}

/// A clock that moves by one second at each look.
final class Tick: @unchecked Sendable {
  private let lock = NSLock()
  private var milliseconds: Int64 = 1_790_000_000_000

  func next() -> Timestamp {
    lock.withLock {
      milliseconds += 1000
      return Timestamp(milliseconds: milliseconds)
    }
  }
}
