internal import Foundation
internal import GRDB
public import LedgerValues

extension Act {
  /// Builds the body of a verb's event from needs as a person gives them.
  ///
  /// References are given by code; free text goes beside the event and leaves its salted digest.
  /// - Parameter isPartial: values that replace others, where none is demanded.
  /// - Throws: `LedgerError.need`, `.unknownNeed`, `.unknownCode`, `.ambiguous`.
  public func body(
    of verb: Verb, from given: [String: String], isPartial: Bool = false
  ) throws -> Body {
    guard let entry = law.verb(verb) else { throw LedgerError.unknownVerb(verb.rawValue) }
    for name in given.keys.sorted() where !entry.needs.contains(where: { $0.name == name }) {
      throw LedgerError.unknownNeed(name: name, verb: verb)
    }
    var body = Body()
    for need in entry.needs {
      let text = (given[need.name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
      if text.isEmpty {
        if need.isRequired, !isPartial { throw LedgerError.need(need, verb: verb, given: "") }
        continue
      }
      body[need.name] = try value(of: need, verb: verb, text)
    }
    return body
  }

  private func value(of need: Law.Need, verb: Verb, _ text: String) throws -> BodyValue {
    switch need.value {
    case .text:
      return .text(text)
    case .freeText:
      return .text(try keep(freeText: text))
    case .integer:
      guard let integer = Int64(text), integer >= 0 else {
        throw LedgerError.need(need, verb: verb, given: text)
      }
      return .integer(integer)
    case .choice(let choices):
      let folded = text.lowercased()
      let match = choices.first {
        $0.name.lowercased() == folded || $0.label.french.lowercased() == folded
          || $0.label.english.lowercased() == folded
      }
      guard let match else { throw LedgerError.need(need, verb: verb, given: text) }
      return .text(match.name)
    case .structure:
      guard (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil else {
        throw LedgerError.need(need, verb: verb, given: text)
      }
      return .json(text)
    case .reference(let subject):
      return .integer(try reference(to: subject, text))
    }
  }

  private func reference(to subject: Subject, _ text: String) throws -> Int64 {
    switch subject {
    case .device:
      return try device(named: text).rawValue
    case .medium:
      return try medium(named: text)
    default: return try number(of: subject, code: text)
    }
  }

  /// Number of the lot, kit, request, place… with this code.
  public func id(of subject: Subject, code: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM dossier WHERE subject = ? AND code = ?"),
      arguments: [subject.rawValue, code])
  }

  /// The same, of what must be there.
  ///
  /// - Throws: `LedgerError.unknownCode` where nothing has this code.
  public func number(of subject: Subject, code: String) throws -> Int64 {
    guard let id = try id(of: subject, code: code) else {
      throw LedgerError.unknownCode(code, subject: subject)
    }
    return id
  }

  /// The one device that a code stands for.
  public func device(named code: String) throws -> DeviceID {
    let found = try Codes.devices(db, answeringTo: code)
    guard let first = found.first else { throw LedgerError.unknownCode(code, subject: .device) }
    guard found.count == 1 else {
      let names = try found.prefix(9).compactMap { try DeviceSummary.fetch(db, $0)?.name }
      throw LedgerError.ambiguous(code, candidates: names)
    }
    return first
  }

  /// The one medium that a serial, the label given at its removal, or `#number` stands for.
  public func medium(named code: String) throws -> Int64 {
    let found = try Ledger.media(db, answeringTo: code)
    guard let first = found.first else { throw LedgerError.unknownCode(code, subject: .medium) }
    guard found.count == 1 else {
      throw LedgerError.ambiguous(code, candidates: found.map { "#\($0.id)" })
    }
    return first.id
  }

  /// Opens a lot, place, request… with this code, unless there is one.
  ///
  /// - Returns: its number.
  public func open(
    _ subject: Subject, code: String, by verb: Verb, _ extra: Body = [:], to target: State? = nil
  ) throws -> Int64 {
    if let id = try id(of: subject, code: code) { return id }
    guard
      let target = target
        ?? law.moves.first(where: { $0.verb == verb && $0.source.isEmpty })?.target
    else { throw LedgerError.unknownVerb(verb.rawValue) }
    var body: Body = ["code": .text(code)]
    for (name, value) in extra.values { body[name] = value }
    let id = try nextID(of: subject)
    try append(verb, subject, id, to: target.rawValue, body)
    return id
  }

  /// Keeps what a person typed beside the events.
  ///
  /// - Returns: SHA-256 in hexadecimal of a random salt of 16 bytes and the text in UTF-8: what the
  ///   event holds, so that the text can be erased and, while it stands, checked.
  public func keep(freeText text: String) throws -> String {
    var generator = SystemRandomNumberGenerator()
    return try keep(freeText: text, using: &generator)
  }

  /// The same with a salt from a given generator: a demo's text must be the same each time.
  public func keep(
    freeText text: String, using generator: inout some RandomNumberGenerator
  ) throws -> String {
    if let digest = digests[text] { return digest }
    let salt = Data((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
    let digest = Digest(hashing: [UInt8](salt) + Array(text.utf8)).hex
    try db.execute(
      sql: "INSERT INTO free_text (digest, salt, text) VALUES (?, ?, ?)",
      arguments: [digest, salt, text])
    digests[text] = digest
    return digest
  }

  /// Keeps a file's bytes by their SHA-256 and opens its dossier.
  ///
  /// - Parameter kept: what is kept of it, when that is less than was received.
  /// - Returns: the number of the file, and whether it was there already.
  public func keep(
    file bytes: [UInt8], kept: [UInt8]? = nil, format: String
  ) throws -> (id: Int64, isKnown: Bool) {
    let digest = Digest(hashing: bytes).hex
    if let id = try id(of: .file, code: digest) { return (id, true) }
    let stored = kept ?? bytes
    let keptDigest = Digest(hashing: stored).hex
    let id = try open(
      .file, code: digest, by: "take_file",
      ["format": .text(format), "kept": .text(keptDigest), "length": .integer(Int64(bytes.count))])
    try db.execute(
      sql: "INSERT OR IGNORE INTO attachment (digest, kept, bytes) VALUES (?, ?, ?)",
      arguments: [digest, keptDigest, Data(stored)])
    return (id, false)
  }
}
