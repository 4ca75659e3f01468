internal import GRDB
public import LedgerValues

extension Ledger {
  /// What a verb would come to on these devices, for an operator, as the ledger stands: which may,
  /// which are there already, which rule stands against each of the others.
  ///
  /// Reads the same judgement as the law itself, a page of devices at a time.
  /// - Parameter needs: what is given with the verb; a fact told with it answers its own rules.
  public func check(_ request: MoveRequest, as op: String) throws(LedgerError) -> MoveCheck {
    guard let entry = law.verb(request.verb), entry.subject == .device, !entry.isAutomatic else {
      throw LedgerError.unknownVerb(request.verb.rawValue)
    }
    return try read { db in
      var check = MoveCheck(through: try Self.lastSeq(db))
      let isAllowed = try op.isEmpty || law.may(Self.roles(db, of: op), request.verb)
      let judge = Judge(request: request, law: law, op: op, isAllowed: isAllowed)
      var met: Set<DeviceID> = []
      let devices = request.devices.filter { met.insert($0).inserted }
      for start in stride(from: 0, to: devices.count, by: Self.checkPage) {
        let page = devices[start..<min(start + Self.checkPage, devices.count)]
        try judge.judge(page, db, &check)
      }
      return check
    }
  }

  private static let checkPage = 500
}

/// Sorts the devices of one request by what the law says of them.
private struct Judge {
  let request: MoveRequest
  let op: String
  let isAllowed: Bool
  let isMove: Bool
  /// The states that the verb leads to.
  let targets: Set<String>
  /// Rules that what is given with the verb answers.
  let answered: Set<Rule>
  let law: Law

  init(request: MoveRequest, law: Law, op: String, isAllowed: Bool) {
    self.request = request
    self.law = law
    self.op = op
    self.isAllowed = isAllowed
    isMove = law.verb(request.verb)?.isMove ?? false
    let moves = law.moves.filter { $0.verb == request.verb && $0.subject == .device }
    targets = Set(moves.map(\.target.rawValue))
    let companion = Companion.of(request.verb)
    let isGiven = companion?.needs.keys.contains { request.needs[$0] != nil } ?? false
    answered = isGiven ? companion?.answers ?? [] : []
  }

  func judge(_ page: ArraySlice<DeviceID>, _ db: Database, _ check: inout MoveCheck) throws {
    let ids = page.map(\.rawValue).json
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT d.id, d.state, CASE d.tag WHEN '' THEN l.code || '#' || d.line ELSE d.tag END
            FROM json_each(?) j CROSS JOIN device d ON d.id = j.value
            LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
          """), arguments: [ids])
    let refusals = isMove ? try refusals(ids, db) : [:]
    var known: [Int64: (state: String, name: String)] = [:]
    for row in rows { known[row[0]] = (row[1], row[2]) }
    for device in page {
      guard let (state, name) = known[device.rawValue] else {
        add(Refusal(rule: "no_such_subject"), device, "", &check)
        continue
      }
      if isMove, refusals[device.rawValue] == nil, !law.isAlsoFact(request.verb, in: State(state)) {
        if targets.contains(state) {
          check.already.append(name)
        } else {
          add(Refusal(rule: .noSuchMove, culprit: state), device, name, &check)
        }
        continue
      }
      if let refusal = personal(refusals[device.rawValue] ?? nil) {
        add(refusal, device, name, &check)
      } else {
        check.legal.append(device)
      }
    }
  }

  /// What stands against the move of each device from where it stands; nothing for the legal ones,
  /// no row for those that have no such move.
  private func refusals(_ ids: String, _ db: Database) throws -> [Int64: Refusal?] {
    var refusals: [Int64: Refusal?] = [:]
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT o.device, o.rule, o.culprit
            FROM json_each(?) j CROSS JOIN option o ON o.device = j.value AND o.verb = ?
           WHERE o.rule <> 'not_the_state_before'
          """), arguments: [ids, request.verb.rawValue])
    for row in rows {
      let rule: String = row[1]
      refusals.updateValue(
        rule.isEmpty ? nil : Refusal(rule: Rule(rule), culprit: row[2]), forKey: row[0])
    }
    return refusals
  }

  /// What stands against it for this very person, with what is given.
  private func personal(_ refusal: Refusal?) -> Refusal? {
    guard isAllowed else { return Refusal(rule: .notAllowed, culprit: op) }
    guard let refusal, !answered.contains(refusal.rule) else { return nil }
    return refusal.stands(against: op) ? refusal : nil
  }

  private func add(
    _ refusal: Refusal, _ device: DeviceID, _ name: String, _ check: inout MoveCheck
  ) {
    check.refused.append(.init(device: device, name: name, refusal: refusal))
  }
}
