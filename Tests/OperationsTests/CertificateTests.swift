import Foundation
import LedgerValues
import Operations
import Testing

@Suite struct CertificateTests {
  @Test func `an erased device gets a certificate that anyone checks by its checkpoint`() throws {
    let certified = try CertifiedHouse()
    let issued = try certified.issue("A1")
    let checkpoint = try certified.checkpoint()
    let report = try certified.check(issued.json, against: checkpoint)
    #expect(report.certificate == issued.certificate)
    #expect(report.comparison.isSigned && !report.comparison.isNamed)
    let device = try #require(report.certificate.statement.devices.first)
    #expect(device.serial == "A1" && device.maker == "Éclair" && device.kind == "laptop")
    #expect(device.received?.op == "WA" && device.inventory?.op == "TE")
    let medium = try #require(device.media.first)
    #expect(medium.outcome == .erased && medium.serial == "DA" && medium.level == "clear")
    #expect(medium.erasure?.tool == "nwipe" && medium.erasure?.version == "0.36")
    #expect(medium.erasure?.deed.op == "TE" && medium.validation?.op == "TE")
    #expect(try certified.issue("A1").json == issued.json, "the same ledger, the same bytes")
  }

  @Test func `the public key may be given, and another one is refused`() throws {
    let certified = try CertifiedHouse()
    let json = try certified.issue("A1").json
    let checkpoint = try certified.checkpoint()
    let key = try #require(try certified.house.open("AD").keyRing().current).verifier
    let report = try certified.check(json, against: checkpoint, key: key.encoded)
    #expect(report.comparison.isNamed && report.comparison.trusted == key.title)
    let stranger = try #require(NoteSigner(name: key.name, seed: Array(0..<32))).verifier
    let error = try #require(throws: HouseError.self) {
      try certified.check(json, against: checkpoint, key: stranger.encoded)
    }
    #expect(error.kind == .refused)
    let wrong = try #require(throws: HouseError.self) {
      try certified.check(json, against: checkpoint, key: "clé")
    }
    #expect(wrong.kind == .usage)
  }

  @Test func `a device of two disks of which one is not safe gets none, and is told which`() throws
  {
    let certified = try CertifiedHouse()
    let error = try #require(throws: HouseError.self) { try certified.issue("B2") }
    #expect(error.kind == .refused)
    #expect(error.sentence.french.contains("DB2") && error.sentence.english.contains("DB2"))
    #expect(error.sentence.english.contains("DB1 is validated by nobody"))
    // An overwrite is not enough for a SATA SSD, unless the site says so.
    try certified.sanitise("DB2")
    #expect(throws: HouseError.self) { try certified.issue("B2") }
    try certified.sanitise("DB2", technique: "sanitize_block")
    try certified.house.perform("complete_wipe", ["B2"], as: "TE", ["how": "inspection"])
    let issued = try certified.issue("B2")
    let media = try #require(issued.certificate.statement.devices.first).media
    #expect(media.map(\.level) == ["clear", "purge"])
    try certified.check(issued.json, against: certified.checkpoint())
  }

  @Test func `one medium has its own, wherever it is`() throws {
    let certified = try CertifiedHouse()
    let technician = try certified.house.open("TE")
    let disk = try technician.medium(named: "DB1")
    let early = try #require(throws: HouseError.self) {
      try IssueCertificate(.medium(disk.id)).run(in: technician)
    }
    #expect(early.sentence.english.contains("validated by nobody"))
    try RecordMedium("validate_medium", .known(disk.id)).run(in: certified.house.open("CH"))
    try RecordMedium("remove_medium", .known(disk.id), needs: ["place": "A-01"])
      .run(in: technician)
    let issued = try IssueCertificate(.medium(disk.id)).run(in: technician)
    let report = try certified.check(issued.json, against: certified.checkpoint())
    let medium = try #require(report.certificate.statement.devices.first?.media.first)
    #expect(medium.status == "removed" && medium.validation?.op == "CH")
    #expect(report.certificate.statement.code == "DB1")
  }

  @Test func `a device without storage is certified by who attested it`() throws {
    let certified = try CertifiedHouse()
    let issued = try certified.issue("C3")
    try certified.check(issued.json, against: certified.checkpoint())
    let device = try #require(issued.certificate.statement.devices.first)
    #expect(device.media.isEmpty && device.attestation?.op == "TE")
  }

  @Test func `a destroyed disk is certified with its method and its witness`() throws {
    let certified = try CertifiedHouse()
    let technician = try certified.house.open("TE")
    let disk = try technician.medium(named: "DB2")
    try RecordMedium(
      "destroy_medium", .known(disk.id),
      needs: ["method": "broyage", "witness": "CH", "certificate": "D-77"]
    ).run(in: technician)
    try certified.house.perform("complete_wipe", ["B2"], as: "TE", ["how": "inspection"])
    let issued = try certified.issue("B2")
    try certified.check(issued.json, against: certified.checkpoint())
    let media = try #require(issued.certificate.statement.devices.first).media
    let medium = try #require(media.first { $0.serial == "DB2" })
    #expect(medium.outcome == .destroyed && medium.level == "destroy")
    #expect(medium.destruction?.method == "broyage" && medium.destruction?.witness == "CH")
  }

  @Test func `a lot's tells which devices are without data, and which still wait`() throws {
    let certified = try CertifiedHouse()
    let reader = try certified.house.open("AD")
    let lot = try #require(try reader.lots(limit: 1).first)
    let issued = try IssueCertificate(.lot(lot.id)).run(in: reader)
    try certified.check(issued.json, against: certified.checkpoint())
    let statement = issued.certificate.statement
    #expect(statement.code == lot.code && !statement.isSafe)
    #expect(statement.devices.map(\.serial) == ["A1", "B2", "C3"])
    #expect(statement.devices.map(\.lacks.isEmpty) == [true, false, true])
    #expect(statement.lacks.map(\.reason) == [.notValidated, .notSanitised, .inventory])
  }

  @Test func `what is not received has none, and a ledger without a key says so`() throws {
    let certified = try CertifiedHouse()
    try certified.house.announce(["X9"])
    let error = try #require(throws: HouseError.self) { try certified.issue("X9") }
    #expect(error.sentence.english.contains("never received"))
  }

  @Test func `after a rotation the old certificate still holds, and the new key signs new ones`()
    throws
  {
    let certified = try CertifiedHouse()
    let admin = try certified.house.open("AD")
    let old = try certified.issue("A1")
    let then = try certified.checkpoint()
    let key = try #require(try admin.rotateKey())
    let new = try certified.issue("A1")
    #expect(new.certificate.key == key && old.certificate.key != key)
    try certified.check(old.json, against: then)
    try certified.check(new.json, against: certified.checkpoint(), key: key.encoded)
    // Who trusts the new key alone is led to the old one by the proof that the ledger grew.
    let grown = Array(try admin.consistency(from: old.certificate.checkpoint.size).utf8)
    let report = try certified.check(old.json, against: grown, key: key.encoded)
    #expect(report.comparison.held > report.comparison.own)
  }

  @Test func `a later checkpoint is not enough without its proof, an earlier one never`() throws {
    let certified = try CertifiedHouse()
    let early = try certified.checkpoint()
    try certified.house.announce(["Y1"])
    let issued = try certified.issue("A1")
    let then = try certified.checkpoint()
    try certified.house.announce(["Y2"])
    let late = try certified.checkpoint()
    for (held, word) in [(early, "older"), (late, "--from")] {
      let error = try #require(throws: HouseError.self) {
        try certified.check(issued.json, against: held)
      }
      #expect(error.kind == .refused && error.sentence.english.contains(word))
      #expect(error.sentence.english.contains("NOT CHECKED"))
    }
    try certified.check(issued.json, against: then)
    let admin = try certified.house.open("AD")
    let grown = Array(try admin.consistency(from: issued.certificate.checkpoint.size).utf8)
    try certified.check(issued.json, against: grown)
  }

  @Test func `the certificate of another ledger is not this one's`() throws {
    let certified = try CertifiedHouse()
    let other = try CertifiedHouse()
    let error = try #require(throws: HouseError.self) {
      try certified.check(certified.issue("A1").json, against: other.checkpoint())
    }
    #expect(error.sentence.english.contains("another ledger"))
  }
}
