internal import GRDB
public import LedgerValues

extension Act {
  /// Says that the last move of a device did not occur, and with it the facts of the same act.
  ///
  /// - Parameter reason: demanded of a coordinator who corrects another's move.
  /// - Returns: the event annulled.
  /// - Throws: `Refusal` when the law bars it.
  @discardableResult
  public func undo(_ device: DeviceID, reason: String = "") throws -> Event {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT e.* FROM device d JOIN event e ON e.seq = d.moved WHERE d.id = ?",
        arguments: [device.rawValue])
    else { throw Refusal(rule: "not_the_last_move") }
    let event = Event(row: row)
    return try together {
      try annul(event, reason: reason)
      for fact in try facts(with: event, of: device) { try annul(fact, reason: reason) }
      return event
    }
  }

  /// Says that an event did not occur: a move takes its device back, a fact is taken out, evidence
  /// that was settled waits again.
  public func annul(_ event: Event, reason: String = "") throws {
    guard event.subject != .evidence else { return try reopen(event) }
    var body: Body = ["event": .integer(event.seq), "error": .text("did_not_occur")]
    if !reason.isEmpty { body["reason"] = .text(try keep(freeText: reason)) }
    let isMove = !event.target.isEmpty
    let source = isMove ? try state(of: event.subject, event.id) ?? "" : ""
    let target = isMove ? (event.source.isEmpty ? "voided" : event.source) : ""
    try append(
      "correct", event.subject, event.id, device: event.device, from: source, to: target, body)
  }

  /// Puts evidence back in the queue, where nothing was decided of it since.
  private func reopen(_ event: Event) throws {
    guard event.verb == "settle_evidence" else { throw Refusal(rule: "not_correctable") }
    let isLast =
      try Bool.fetchOne(
        db, sql: "SELECT moved = ? FROM dossier WHERE subject = 'evidence' AND id = ?",
        arguments: [event.seq, event.id]) ?? false
    guard isLast else { throw Refusal(rule: "not_the_last_move") }
    try append(
      "reopen_evidence", .evidence, event.id, from: "settled", to: "queued",
      ["event": .integer(event.seq)])
  }

  /// Says that an event held wrong data, and gives the right values.
  public func amend(_ event: Event, with values: Body, reason: String = "") throws {
    var body: Body = ["event": .integer(event.seq), "error": .text("incorrect_data")]
    if !reason.isEmpty { body["reason"] = .text(try keep(freeText: reason)) }
    for (name, value) in values.values { body[name] = value }
    try append("correct", event.subject, event.id, device: event.device, body)
  }

  public func event(_ seq: Int64) throws -> Event? {
    try Row.fetchOne(db, sql: "SELECT * FROM event WHERE seq = ?", arguments: [seq])
      .map { Event(row: $0) }
  }

  /// Facts of this device that one command wrote together with its move, last first.
  private func facts(with event: Event, of device: DeviceID) throws -> [Event] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT e.* FROM event e JOIN verb v ON v.name = e.verb
         WHERE e.device = ? AND e.device > 0 AND e.act = ? AND e.subject = 'device'
           AND e.target = '' AND v.class = 'fact' AND e.verb <> 'correct'
           AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
         ORDER BY e.seq DESC
        """, arguments: [device.rawValue, event.act]
    ).map { Event(row: $0) }
  }
}

extension Event {
  /// Reads a row of `event` in the order of its columns.
  init(row: Row) {
    self.init(
      seq: row[0], act: row[1], recorded: Timestamp(milliseconds: row[2]),
      happened: Timestamp(milliseconds: row[3]), op: row[4], verb: Verb(row[5]),
      subject: Subject(row[6]), id: row[7], device: row[8], source: row[9], target: row[10],
      body: row[11])
  }
}
