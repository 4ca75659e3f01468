internal import Foundation
internal import GRDB
public import LedgerValues

extension Ledger {
  /// The public keys that events of this ledger adopted.
  public func keyRing() throws(LedgerError) -> KeyRing {
    try read { try Self.keyRing($0) }
  }

  static func keyRing(_ db: Database) throws -> KeyRing {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT seq, body ->> 'key' FROM event
           WHERE subject = 'ledger' AND id = 1 AND device = 0 AND verb = 'adopt_key' ORDER BY seq
          """))
    return KeyRing(
      rows.compactMap { row in
        NoteVerifier(encoded: row[1]).map { KeyRing.Key(verifier: $0, adopted: row[0]) }
      })
  }

  /// A checkpoint's text, signed by the key in force; nil where the ledger has none, or not its
  /// private half.
  func sign(_ checkpoint: Checkpoint, _ db: Database) throws -> SignedNote? {
    guard let key = try Self.keyRing(db).key(at: checkpoint.size)?.verifier else { return nil }
    let seed = try Data.fetchOne(
      db, sql: "SELECT digest FROM secret WHERE operator = 0 AND kind = 'key' AND salt = ?",
      arguments: [Data(key.publicKey)])
    return seed.flatMap { NoteSigner(name: key.name, seed: [UInt8]($0)) }?.sign(checkpoint.text)
  }
}

extension Act {
  /// The public keys as this act leaves them.
  public func keyRing() throws -> KeyRing { try Ledger.keyRing(db) }

  /// Makes the key that signs this ledger's checkpoints from now on. The one before signs no more:
  /// its private half is erased, its public half stays in the events.
  public func adoptKey() throws {
    var generator = SystemRandomNumberGenerator()
    try adoptKey(using: &generator)
  }

  /// The same from a given generator: a demo's key, which is worth nothing, is the same each time.
  public func adoptKey(using generator: inout some RandomNumberGenerator) throws {
    let seed = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    guard let verifier = NoteSigner(name: Ledger.origin(ledger), seed: seed)?.verifier else {
      throw LedgerError.storage(reason: "signing key")
    }
    try append("adopt_key", .ledger, 1, ["key": .text(verifier.encoded)])
    try db.execute(sql: "DELETE FROM secret WHERE operator = 0 AND kind = 'key'")
    try db.execute(
      sql: "INSERT INTO secret (operator, kind, salt, digest) VALUES (0, 'key', ?, ?)",
      arguments: [Data(verifier.publicKey), Data(seed)])
  }
}
