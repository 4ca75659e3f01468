import Foundation
import LedgerValues
import Operations
import Testing

@Suite struct SigningKeyTests {
  private let house: TemporaryHouse
  private let shelf: String

  init() throws {
    house = try TemporaryHouse()
    shelf = house.folder + "/points"
  }

  private func open(_ op: String, for purpose: House.Purpose = .writing) throws -> House {
    try house.open(op, for: purpose, checkpoints: shelf)
  }

  @Test func `a ledger is made with a key, and its checkpoints are notes of that key`() throws {
    let admin = try open("AD")
    let key = try #require(try admin.keyRing().current).verifier
    let kept = try admin.keepCheckpoint()
    let note = try #require(kept.note)
    #expect(key.accepts(note))
    #expect(key.name == kept.checkpoint.origin)
    #expect(note.text == kept.checkpoint.text)
    let stored = try String(contentsOfFile: try #require(kept.paths.first), encoding: .utf8)
    #expect(stored == note.encoded)
  }

  @Test func `after a rotation the new key signs, and what the old one signed still holds`() throws
  {
    let admin = try open("AD")
    let before = try #require(try admin.keepCheckpoint().note)
    let old = try #require(try admin.keyRing().current).verifier
    let new = try #require(try admin.rotateKey())
    #expect(new != old)
    _ = try admin.openLot(code: "LOT-1")
    let after = try #require(try admin.keepCheckpoint().note)
    #expect(new.accepts(after) && !old.accepts(after))
    let ring = try admin.keyRing()
    #expect(ring.keys.map(\.verifier) == [old, new])
    #expect(ring.accepts(before) && ring.accepts(after))
    #expect(try admin.verify().findings.isEmpty)
  }

  @Test func `a checkpoint by a stranger's key, or by a key before its time, is found`() throws {
    let admin = try open("AD")
    let kept = try admin.keepCheckpoint()
    let path = try #require(kept.paths.first)
    for seed in [UInt8](1...2) {
      let stranger = try #require(
        NoteSigner(name: kept.checkpoint.origin, seed: Array(repeating: seed, count: 32)))
      try #require(stranger.sign(kept.checkpoint.text)).encoded
        .write(toFile: path, atomically: true, encoding: .utf8)
      let findings = try open("AD", for: .verifying).verify().findings
      #expect(findings.map(\.kind) == [.signature])
      #expect(findings.first?.detail == stranger.verifier.title)
    }
    let old = try #require(kept.note)
    try old.encoded.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try admin.verify().findings.isEmpty)
    let ring = try admin.keyRing()
    let late = KeyRing(
      ring.keys.map { KeyRing.Key(verifier: $0.verifier, adopted: kept.checkpoint.size + 1) })
    #expect(!late.accepts(old))
  }

  @Test func `a bare checkpoint kept before there were keys is accepted as it was`() throws {
    let admin = try open("AD")
    let kept = try admin.keepCheckpoint()
    try kept.checkpoint.text.write(
      toFile: try #require(kept.paths.first), atomically: true, encoding: .utf8)
    #expect(try admin.verify().findings.isEmpty)
    _ = try House.open(at: house.path, for: .reading, checkpoints: shelf)
  }

  @Test func `only an administrator makes a key, and a rehearsal makes none`() throws {
    for op in ["WA", "TE", "CH", "CO", "AU"] {
      let error = try #require(throws: HouseError.self) { try open(op).rotateKey() }
      #expect(error.refusal?.rule == "not_allowed")
    }
    let ring = try open("AD").keyRing()
    _ = try open("AD", for: .rehearsing).rotateKey()
    #expect(try open("AD").keyRing() == ring)
    #expect(try open("AD").keepCheckpoint().note != nil)
  }

  @Test func `nobody but the owner reads the ledger and its journal`() throws {
    _ = try open("AD").openLot(code: "LOT-1")
    for suffix in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: house.path + suffix)
      let mode = try #require(attributes[.posixPermissions] as? Int)
      #expect(mode & 0o077 == 0, "\(suffix) is \(String(mode, radix: 8))")
    }
  }

  @Test func `a newer checkpoint proves that it begins with an older one`() throws {
    let admin = try open("AD")
    let old = try admin.keepCheckpoint().checkpoint
    for number in 1...5 { _ = try admin.openLot(code: "LOT-\(number)") }
    let text = try admin.consistency(from: old.size)
    let read = try #require(CheckpointProof(text: text))
    #expect(read.text == text)
    let proof = try #require(read.proof)
    #expect(proof.proves(old.root, isStartOf: read.checkpoint.root))
    #expect(!proof.proves(.emptyTree, isStartOf: read.checkpoint.root))
    #expect(try admin.keyRing().accepts(try #require(read.note)))
  }
}
