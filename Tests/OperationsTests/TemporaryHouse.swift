import Foundation
import LedgerValues
import Operations

/// A ledger in a folder of its own that goes away with it, and people of every role to open it.
final class TemporaryHouse {
  let folder: String
  let path: String
  /// Those who came in stay: opening proves the whole schema each time.
  private var opened: [String: House] = [:]

  init() throws {
    folder = NSTemporaryDirectory() + "filiere-house-\(UUID().uuidString)"
    path = folder + "/ledger.sqlite"
    let admin = try House.create(at: path, founder: "AD", account: "essai")
    for (code, role) in [
      ("WA", "warehouse"), ("TE", "technician"), ("CH", "checker"), ("CO", "coordinator"),
      ("AU", "auditor"),
    ] {
      try admin.enrol(code, roles: [Role(role)], proofs: [.unixAccount("essai")])
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The house, opened by one of them.
  func open(
    _ op: String, for purpose: House.Purpose = .writing, checkpoints: String? = nil
  ) throws -> House {
    let key = "\(op) \(purpose) \(checkpoints ?? "")"
    if let house = opened[key] { return house }
    let house = try House.open(
      at: path, for: purpose, as: op, proofs: [.unixAccount("essai")], checkpoints: checkpoints)
    opened[key] = house
    return house
  }

  /// Number of events and their root: what must not change when nothing is written.
  func mark() throws -> String { try open("AD").keepCheckpoint().checkpoint.text }

  /// Announces devices of these serials in a new lot.
  @discardableResult
  func announce(_ serials: [String]) throws -> ManifestReport {
    let rows = serials.map { "PC portable;Éclair;E-15;\($0)\n" }.joined()
    let text = "Type;Marque;Modèle;Numéro de série\n" + rows
    return try ImportManifest(bytes: Array(text.utf8)).run(in: open("WA"))
  }

  /// Does one verb, to devices by whatever identifier.
  @discardableResult
  func perform(
    _ verb: Verb, _ codes: [String], as op: String, _ needs: [String: String] = [:]
  ) throws -> MoveOutcome {
    let house = try open(op)
    let devices = try codes.map { try house.device(named: $0) }
    return try MoveDevices(MoveRequest(verb: verb, devices: devices, needs: needs)).run(in: house)
  }

  func state(_ code: String) throws -> State? {
    let house = try open("AD")
    return try house.device(house.device(named: code))?.summary.state
  }

  /// Receives, with one disk of this serial recorded, sent to be wiped.
  func receive(_ serial: String, disk: String, bytes: Int = 1_000_000) throws {
    try perform("receive", [serial], as: "WA", ["place": "A-01"])
    try perform("queue_wipe", [serial], as: "TE")
    let house = try open("TE")
    try RecordMedium(
      "add_medium", .new(house.device(named: serial)),
      needs: ["kind": "hdd", "serial": disk, "capacity": String(bytes)]
    ).run(in: house)
  }
}
