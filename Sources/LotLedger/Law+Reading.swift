internal import GRDB
internal import LedgerValues

extension Law {
  /// Reads the law in force from its tables.
  init(reading db: Database) throws {
    self.init(
      states: try Row.fetchAll(
        db,
        sql: """
          SELECT s.subject, s.name, s.fr, s.en, s.custody, s.safe, s.final
            FROM state s JOIN subject j ON j.name = s.subject
           WHERE s.until = 0 ORDER BY j.ordinal, s.ordinal
          """
      ).map { row in
        StateEntry(
          subject: Subject(row[0]), state: State(row[1]), label: Sentence(fr: row[2], en: row[3]),
          isCustody: row[4], isSafe: row[5], isFinal: row[6])
      },
      verbs: try Self.verbs(db),
      moves: try Row.fetchAll(
        db,
        sql: """
          SELECT v.subject, m.verb, m.source, m.target FROM move m
            JOIN verb v ON v.name = m.verb
            JOIN state t ON t.subject = v.subject AND t.name = m.target
            LEFT JOIN state s ON s.subject = v.subject AND s.name = m.source
           WHERE m.until = 0 ORDER BY v.ordinal, s.ordinal, t.ordinal
          """
      ).map { row in
        Move(
          subject: Subject(row[0]), verb: Verb(row[1]), source: row[2], target: State(row[3]))
      },
      kinds: try Row.fetchAll(
        db, sql: "SELECT name, fr, en, letters, weee FROM kind ORDER BY ordinal"
      ).map { row in
        KindEntry(
          kind: Kind(row[0]), label: Sentence(fr: row[1], en: row[2]), tagLetters: row[3],
          weeeCategory: row[4])
      },
      mediumKinds: try Row.fetchAll(
        db, sql: "SELECT name, fr, en FROM medium_kind ORDER BY ordinal"
      )
      .map { MediumKindEntry(kind: MediumKind($0[0]), label: Sentence(fr: $0[1], en: $0[2])) },
      roles: try Row.fetchAll(db, sql: "SELECT name, fr, en FROM role ORDER BY ordinal").map {
        row in
        let role: String = row[0]
        let verbs = try String.fetchAll(
          db, sql: "SELECT verb FROM may WHERE role = ? AND until = 0", arguments: [role])
        return RoleEntry(
          role: Role(role), label: Sentence(fr: row[1], en: row[2]),
          verbs: Set(verbs.map { Verb($0) }))
      })
  }

  private static func verbs(_ db: Database) throws -> [VerbEntry] {
    var choices: [String: [Need.Choice]] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT verb, need, name, fr, en FROM choice ORDER BY ordinal")
    {
      let key = "\(row[0] as String) \(row[1] as String)"
      choices[key, default: []].append(
        Need.Choice(name: row[2], label: Sentence(fr: row[3], en: row[4])))
    }
    let kinds = try choicesOf("kind", db)
    let media = try choicesOf("medium_kind", db)
    var needs: [String: [Need]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT verb, name, fr, en, type, refers, required FROM need
         WHERE until = 0 ORDER BY verb, ordinal
        """)
    {
      let verb: String = row[0]
      let name: String = row[1]
      let value: Need.Value =
        switch row[4] as String {
        case "free": .freeText
        case "integer": .integer
        case "ref": .reference(Subject(row[5]))
        case "choice": .choice(choices["\(verb) \(name)"] ?? [])
        case "kind": .choice(kinds)
        case "medium_kind": .choice(media)
        case "json": .structure
        default: .text
        }
      needs[verb, default: []].append(
        Need(name: name, label: Sentence(fr: row[2], en: row[3]), value: value, isRequired: row[6]))
    }
    return try Row.fetchAll(
      db, sql: "SELECT name, subject, fr, en, class FROM verb WHERE until = 0 ORDER BY ordinal"
    ).map { row in
      let name: String = row[0]
      let kind: String = row[4]
      return VerbEntry(
        verb: Verb(name), subject: Subject(row[1]), label: Sentence(fr: row[2], en: row[3]),
        isMove: kind == "move", isAutomatic: kind == "auto", needs: needs[name] ?? [])
    }
  }

  private static func choicesOf(_ table: String, _ db: Database) throws -> [Need.Choice] {
    try Row.fetchAll(db, sql: "SELECT name, fr, en FROM \(table) ORDER BY ordinal").map {
      Need.Choice(name: $0[0], label: Sentence(fr: $0[1], en: $0[2]))
    }
  }
}
