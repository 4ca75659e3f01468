import Foundation
import LedgerValues
import Operations

/// A house with a device of one erased disk, one of two of which one is not, and one without any.
struct CertifiedHouse {
  let house: TemporaryHouse

  /// - Parameter others: events of other devices around those that matter, so that proofs are long.
  init(others: Int = 0) throws {
    house = try TemporaryHouse()
    let fillers = (0..<others).map { "Z\($0)" }
    try house.announce(["A1", "B2", "C3"] + fillers)
    if !fillers.isEmpty { try house.perform("receive", fillers, as: "WA", ["place": "A-01"]) }
    try house.receive("A1", disk: "DA")
    try house.receive("B2", disk: "DB1")
    try RecordMedium(
      "add_medium", .new(house.open("TE").device(named: "B2")),
      needs: ["kind": "ssd", "serial": "DB2", "maker": "Éclair", "model": "S-1"]
    ).run(in: house.open("TE"))
    try house.perform("receive", ["C3"], as: "WA", ["place": "A-01"])
    try house.perform("attest_no_storage", ["C3"], as: "TE", ["attestation": "ouvert et vide"])
    try sanitise("DA")
    try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"])
    try sanitise("DB1")
  }

  func sanitise(_ disk: String, technique: String = "overwrite") throws {
    let technician = try house.open("TE")
    try RecordMedium(
      "sanitise_medium", .known(technician.medium(named: disk).id),
      needs: [
        "technique": technique, "result": "success", "verification": "last", "method": "DoD 5220",
        "tool": "nwipe", "version": "0.36", "errors": "0",
      ]
    ).run(in: technician)
  }

  func scope(_ code: String) throws -> Certificate.Scope {
    try house.open("AD").certificateScope(of: code)
  }

  func issue(_ code: String) throws -> IssueCertificate.Issued {
    try IssueCertificate(scope(code)).run(in: house.open("AD"))
  }

  /// The checkpoint of now, as a donor gets it.
  func checkpoint() throws -> [UInt8] { Array(try house.open("AD").keepCheckpoint().text.utf8) }

  /// Checks without any ledger, or asking one.
  @discardableResult
  func check(
    _ certificate: [UInt8], against checkpoint: [UInt8], key: String? = nil, asking: Bool = false
  ) throws -> CheckCertificate.Report {
    try CheckCertificate(certificate: certificate, checkpoint: checkpoint, key: key)
      .run(asking: asking ? house.open("AD") : nil)
  }

  /// Says that an event did not occur.
  func annul(_ event: Int64) throws {
    try Correct(event, .didNotOccur, reason: "erreur").run(in: house.open("CO"))
  }
}
