internal import Crypto
internal import CryptoExtras
internal import Foundation
internal import GRDB
public import LedgerValues

extension Ledger {
  /// Everyone who is or was an operator.
  public func operators() throws(LedgerError) -> [OperatorSummary] {
    try read { db in try Self.operators(db, "TRUE") }
  }

  /// The operator of this code.
  public func oneOperator(_ code: String) throws(LedgerError) -> OperatorSummary? {
    try read { db in try Self.operators(db, "o.code = ?", [code]).first }
  }

  private static func operators(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [OperatorSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT o.id, o.code, COALESCE(p.name, ''), o.state,
               (SELECT group_concat(role, ' ') FROM (
                  SELECT a.role FROM appointment a JOIN role r ON r.name = a.role
                   WHERE a.operator = o.id AND a.active ORDER BY r.ordinal)),
               (SELECT group_concat(kind, ' ') FROM (
                  SELECT DISTINCT kind FROM secret WHERE operator = o.id ORDER BY kind))
          FROM operator o
          LEFT JOIN person p ON p.subject = 'operator' AND p.id = o.id
         WHERE \(condition) ORDER BY o.id
        """, arguments: arguments
    ).map { row in
      OperatorSummary(
        id: row[0], code: row[1], name: row[2], state: State(row[3]),
        roles: words(row[4]).map { Role($0) }, proofs: words(row[5]))
    }
  }

  private static func words(_ text: String?) -> [String] {
    (text ?? "").split(separator: " ").map(String.init)
  }

  /// How a person shows to be the operator named.
  public enum Proof: Sendable, Hashable {
    case pin(String)
    case badge(String)
    /// The name of the Unix account that runs the program.
    case unixAccount(String)
  }

  /// Whether one of the proofs is the operator's. An operator without any proof on file is nobody's.
  public func isProved(_ op: String, by proofs: [Proof]) throws(LedgerError) -> Bool {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT s.kind, s.salt, s.digest FROM secret s JOIN operator o ON o.id = s.operator
           WHERE o.code = ? AND o.state = 'active'
          """, arguments: [op])
      for row in rows {
        for proof in proofs where proof.kind == row[0] as String {
          let digest = try proof.digest(salt: [UInt8](row[1] as Data))
          if digest == [UInt8](row[2] as Data) { return true }
        }
      }
      return false
    }
  }

  /// Code of the active operator whose badge this is.
  public func operatorOfBadge(_ secret: String) throws(LedgerError) -> String? {
    for op in try operators() where op.state == "active" && op.proofs.contains("badge") {
      if try isProved(op.code, by: [.badge(secret)]) { return op.code }
    }
    return nil
  }

  /// Code of the first active operator whom this Unix account may be.
  public func operatorOfUnixAccount(_ account: String) throws(LedgerError) -> String? {
    try read { db in
      let proof = Proof.unixAccount(account)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT o.code, s.salt, s.digest FROM secret s JOIN operator o ON o.id = s.operator
           WHERE s.kind = ? AND o.state = 'active' ORDER BY o.id
          """, arguments: [proof.kind])
      while let row = try rows.next() {
        let digest = try proof.digest(salt: [UInt8](row[1] as Data))
        if digest == [UInt8](row[2] as Data) { return row[0] }
      }
      return nil
    }
  }
}

extension Ledger.Proof {
  var kind: String {
    switch self {
    case .pin: "pin"
    case .badge: "badge"
    case .unixAccount: "unix"
    }
  }

  /// scrypt (RFC 7914) of the secret, N = 2¹⁴, r = 8, p = 1; of an account's name, which is no secret,
  /// a salted SHA-256.
  func digest(salt: [UInt8]) throws -> [UInt8] {
    switch self {
    case .pin(let text), .badge(let text):
      let key = try KDF.Scrypt.deriveKey(
        from: Data(text.utf8), salt: salt, outputByteCount: 32, rounds: 16_384, blockSize: 8,
        parallelism: 1)
      return key.withUnsafeBytes { [UInt8]($0) }
    case .unixAccount(let name):
      return Digest(hashing: salt + Array(name.utf8)).bytes
    }
  }
}

extension Act {
  /// Lets an operator prove who is typing in one more way. A new PIN or badge replaces the old one.
  public func keep(_ proof: Ledger.Proof, of operatorID: Int64) throws {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    switch proof {
    case .pin, .badge:
      try db.execute(
        sql: "DELETE FROM secret WHERE operator = ? AND kind = ?",
        arguments: [operatorID, proof.kind])
    case .unixAccount: break
    }
    try db.execute(
      sql: "INSERT INTO secret (operator, kind, salt, digest) VALUES (?, ?, ?, ?)",
      arguments: [operatorID, proof.kind, Data(salt), Data(try proof.digest(salt: salt))])
  }

  /// Keeps the name of an operator or organisation beside the events, where it can be erased.
  public func keep(name: String, contact: String = "", of subject: Subject, _ id: Int64) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO person (subject, id, name, contact) VALUES (?, ?, ?, ?)",
      arguments: [subject.rawValue, id, name, contact])
  }

  /// The organisation of this name or code, made when it is new.
  public func organisation(named name: String, as capacity: String) throws -> Int64 {
    if let id = try knownOrganisation(name) { return id }
    let number = try nextID(of: .organisation)
    let code =
      "ORG-" + String(repeating: "0", count: max(0, 4 - String(number).count)) + "\(number)"
    let id = try open(
      .organisation, code: code, by: "open_organisation", ["as": .text(capacity)])
    try keep(name: name, of: .organisation, id)
    return id
  }
}
