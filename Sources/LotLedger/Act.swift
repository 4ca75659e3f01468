internal import Foundation
internal import GRDB
public import LedgerValues

/// One command being written: a transaction in which events are appended one after the other.
///
/// What one key press does is one act, and is undone as one.
public final class Act {
  let db: Database
  let ledger: LedgerID
  private let statement: EventStatement
  public let law: Law
  /// Code of the operator who is answerable.
  public let op: String
  /// When it is written down: never before the last event.
  public let recorded: Timestamp
  /// `seq` of the act's first event, 0 while none is written.
  public private(set) var number: Int64
  /// Free text typed again and again in one act is kept once.
  var digests: [String: String] = [:]
  /// The site's table of marks, once it was asked for.
  var cpuMarks: Data?

  init(db: Database, ledger: Ledger, op: String, continuing number: Int64, recorded: Timestamp) {
    self.db = db
    self.ledger = ledger.id
    self.law = ledger.law
    self.statement = ledger.statement
    self.op = op
    self.number = number
    self.recorded = recorded
  }

  /// Writes one event, and with it whatever the law makes follow from it.
  ///
  /// - Parameter happened: when it happened, if not now; never later than `recorded`.
  /// - Returns: the number of the event.
  /// - Throws: `Refusal` naming the rule and the culprit; this event is then not written, and the
  ///   act goes on.
  @discardableResult
  public func append(
    _ verb: Verb, _ subject: Subject, _ id: Int64, device: Int64 = 0, from source: String = "",
    to target: String = "", _ body: Body = [:], happened: Timestamp? = nil
  ) throws -> Int64 {
    let moment = min(happened ?? recorded, recorded)
    do {
      try statement.execute(
        [
          number, recorded.milliseconds, moment.milliseconds, op, verb.rawValue, subject.rawValue,
          id, device, source, target, body.json,
        ], in: db)
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER
    {
      throw try refusal(
        Rule(error.message ?? ""), verb: verb, subject: subject, id: id, device: device,
        target: target, body: body)
    }
    let seq = db.lastInsertedRowID
    if number == 0 { number = seq }
    return seq
  }

  /// Does all of `body` or, when it throws, none of it; the act goes on either way.
  public func together<Value>(_ body: () throws -> Value) throws -> Value {
    var value: Value?
    let before = number
    do {
      try db.inSavepoint {
        value = try body()
        return .commit
      }
    } catch {
      number = before
      throw error
    }
    guard let value else { throw LedgerError.storage(reason: "savepoint without a value") }
    return value
  }

  /// The rule that was raised, with what people must look at.
  private func refusal(
    _ rule: Rule, verb: Verb, subject: Subject, id: Int64, device: Int64, target: String, body: Body
  ) throws -> Refusal {
    var culprit = ""
    switch rule.rawValue {
    case "not_allowed": culprit = op
    case "tag_taken":
      if case .text(let tag)? = body["tag"] { culprit = tag }
    case "need_missing", "need_unknown":
      culprit = try missingNeed(verb, body)
    case "category_missing":
      culprit = try gaps(of: DeviceID(rawValue: device))
    case "state_changed", "no_such_move":
      culprit = try state(of: subject, id) ?? ""
    default:
      culprit =
        try wasteCulprit(rule, subject, id, body) ?? goodsCulprit(rule, subject, id, body)
        ?? stockCulprit(rule, id)
        ?? String.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT culprit FROM option WHERE device = ? AND verb = ? AND target = ? AND rule = ?
              """), arguments: [device, verb.rawValue, target, rule.rawValue]) ?? ""
    }
    return Refusal(rule: rule, culprit: culprit)
  }

  private func missingNeed(_ verb: Verb, _ body: Body) throws -> String {
    law.verb(verb)?.needs.first { $0.isRequired && body[$0.name] == nil }?.name ?? ""
  }

  /// The state a subject is in, or nil if there is none.
  public func state(of subject: Subject, _ id: Int64) throws -> String? {
    switch subject {
    case .device:
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT state FROM device WHERE id = ?"), arguments: [id])
    case .medium:
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT status FROM medium WHERE id = ?"), arguments: [id])
    default:
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT state FROM dossier WHERE subject = ? AND id = ?"),
        arguments: [subject.rawValue, id])
    }
  }

  /// The number the next subject of this kind gets.
  public func nextID(of subject: Subject) throws -> Int64 {
    switch subject {
    case .device:
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT COALESCE(max(id), 0) + 1 FROM device")) ?? 1
    case .medium:
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT COALESCE(max(id), 0) + 1 FROM medium")) ?? 1
    default:
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT COALESCE(max(id), 0) + 1 FROM dossier WHERE subject = ?"),
        arguments: [subject.rawValue]) ?? 1
    }
  }
}
