internal import GRDB
public import LedgerValues

extension Law {
  /// The law that this program carries, of no ledger.
  public static func carried() throws -> Law {
    try Schema.pristine().read { try Law(reading: $0) }
  }

  /// Reads the law in force from its tables.
  init(reading db: Database) throws {
    self.init(
      states: try BareRow.all(
        db,
        """
        SELECT s.subject, s.name, s.fr, s.en, s.custody, s.safe, s.final
          FROM state s JOIN subject j ON j.name = s.subject
         WHERE s.until = 0 ORDER BY j.ordinal, s.ordinal
        """
      ) { row in
        StateEntry(
          subject: Subject(row[0]), state: State(row[1]), label: Sentence(fr: row[2], en: row[3]),
          isCustody: row[4], isSafe: row[5], isFinal: row[6])
      },
      verbs: try Self.verbs(db),
      moves: try BareRow.all(
        db,
        """
        SELECT v.subject, m.verb, m.source, m.target FROM move m
          JOIN verb v ON v.name = m.verb
          JOIN state t ON t.subject = v.subject AND t.name = m.target
          LEFT JOIN state s ON s.subject = v.subject AND s.name = m.source
         WHERE m.until = 0 ORDER BY v.ordinal, s.ordinal, t.ordinal
        """
      ) { row in
        Move(
          subject: Subject(row[0]), verb: Verb(row[1]), source: row[2], target: State(row[3]))
      },
      kinds: try BareRow.all(
        db, "SELECT name, fr, en, letters, weee FROM kind ORDER BY ordinal"
      ) { row in
        KindEntry(
          kind: Kind(row[0]), label: Sentence(fr: row[1], en: row[2]), tagLetters: row[3],
          weeeCategory: row[4])
      },
      mediumKinds: try BareRow.all(
        db, "SELECT name, fr, en FROM medium_kind ORDER BY ordinal"
      ) { row in
        MediumKindEntry(kind: MediumKind(row[0]), label: Sentence(fr: row[1], en: row[2]))
      },
      roles: try Self.roles(db),
      techniques: try BareRow.all(
        db,
        """
        SELECT t.medium_kind, t.name, t.level, t.enough FROM technique t
          JOIN medium_kind k ON k.name = t.medium_kind ORDER BY k.ordinal, t.level, t.name
        """
      ) { row in
        TechniqueEntry(
          medium: MediumKind(row[0]), name: row[1], level: row[2], isEnough: row[3])
      },
      settingNumbers: Dictionary(
        try BareRow.all(db, "SELECT name, id FROM setting_key") { ($0[0], $0[1]) },
        uniquingKeysWith: { first, _ in first }))
  }

  private static func roles(_ db: Database) throws -> [RoleEntry] {
    var verbs: [String: Set<Verb>] = [:]
    try BareRow.each(db, "SELECT role, verb FROM may WHERE until = 0") { row in
      verbs[row[0], default: []].insert(Verb(row[1]))
    }
    return try BareRow.all(db, "SELECT name, fr, en FROM role ORDER BY ordinal") { row in
      let name: String = row[0]
      return RoleEntry(
        role: Role(name), label: Sentence(fr: row[1], en: row[2]), verbs: verbs[name] ?? [])
    }
  }

  private static func verbs(_ db: Database) throws -> [VerbEntry] {
    let needs = try needs(db)
    return try BareRow.all(
      db, "SELECT name, subject, fr, en, class FROM verb WHERE until = 0 ORDER BY ordinal"
    ) { row in
      let name: String = row[0]
      let kind: String = row[4]
      return VerbEntry(
        verb: Verb(name), subject: Subject(row[1]), label: Sentence(fr: row[2], en: row[3]),
        isMove: kind == "move", isAutomatic: kind == "auto", needs: needs[name] ?? [])
    }
  }

  /// What each verb needs, in the order of its form.
  private static func needs(_ db: Database) throws -> [String: [Need]] {
    var choices: [String: [Need.Choice]] = [:]
    try BareRow.each(
      db, "SELECT verb || ' ' || need, name, fr, en FROM choice ORDER BY ordinal"
    ) { row in
      choices[row[0], default: []].append(
        Need.Choice(name: row[1], label: Sentence(fr: row[2], en: row[3])))
    }
    let kinds = try choicesOf("kind", db)
    let media = try choicesOf("medium_kind", db)
    var needs: [String: [Need]] = [:]
    try BareRow.each(
      db,
      """
      SELECT verb, name, fr, en, type, refers, required FROM need
       WHERE until = 0 ORDER BY verb, ordinal
      """
    ) { row in
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
    return needs
  }

  private static func choicesOf(_ table: String, _ db: Database) throws -> [Need.Choice] {
    try BareRow.all(db, "SELECT name, fr, en FROM \(table) ORDER BY ordinal") { row in
      Need.Choice(name: row[0], label: Sentence(fr: row[1], en: row[2]))
    }
  }
}
