import ArgumentParser
import LedgerValues
import Operations

extension SettingCommand {
  struct Tests: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tests",
      abstract: said(
        "La fiche de test d'un genre d'appareil", "The test sheet of a kind of device"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le genre ; sans lui, tous", "The kind; without it, all"))
    var kind: String?
    @Option(
      name: .customLong("add"), parsing: .singleValue,
      help: help(
        "Ajoute un test, nom=français/anglais (répétable)",
        "Adds a test, name=French/English (repeatable)"))
    var added: [String] = []
    @Option(
      name: .customLong("drop"), parsing: .singleValue,
      help: help("Retire un test (répétable)", "Takes a test off (repeatable)"))
    var dropped: [String] = []
    @Option(
      name: .customLong("block"), parsing: .singleValue,
      help: help("Rend un test bloquant (répétable)", "Makes a test block (repeatable)"))
    var blocking: [String] = []
    @Option(
      name: .customLong("no-block"), parsing: .singleValue,
      help: help("Rend un test non bloquant (répétable)", "Makes a test not block (repeatable)"))
    var lesser: [String] = []

    func run() throws {
      let changes = added + dropped + blocking + lesser
      let house =
        changes.isEmpty ? try options.house.open(for: .reading) : try options.open()
      var sheets = try house.sheetTests()
      let kinds = try kind.map { [try Self.kind($0, house.law)] } ?? house.law.kinds.map(\.kind)
      if !changes.isEmpty {
        guard let only = kinds.first, kinds.count == 1 else {
          throw ValidationError(Sentence.noSuchKind("")(spoken))
        }
        let tests = try changed(sheets[only] ?? [])
        try house.setTests(tests, of: only)
        sheets[only] = tests
      }
      show(kinds.map { ($0, sheets[$0] ?? []) }, house.law)
    }

    /// A kind by its name or its label in either language.
    static func kind(_ text: String, _ law: Law) throws -> Kind {
      let folded = text.lowercased()
      let found = law.kinds.first {
        [$0.kind.rawValue, $0.label.french.lowercased(), $0.label.english.lowercased()]
          .contains(folded)
      }
      guard let found else { throw HouseError(.usage, .noSuchKind(text)) }
      return found.kind
    }

    private func changed(_ tests: [SheetTest]) throws -> [SheetTest] {
      var tests = tests
      for text in added {
        let parts = text.split(separator: "=", maxSplits: 1).map { String($0) }
        let labels = parts.last?.split(separator: "/", maxSplits: 1).map { String($0) } ?? []
        guard parts.count == 2, labels.count == 2 else {
          throw HouseError(.usage, .notATest(text))
        }
        tests.append(
          SheetTest(
            name: parts[0], label: Sentence(fr: labels[0], en: labels[1]), isBlocking: false))
      }
      for name in dropped + blocking + lesser where !tests.contains(where: { $0.name == name }) {
        throw HouseError(.usage, .noSuchTest(name))
      }
      tests.removeAll { dropped.contains($0.name) }
      return tests.map { test in
        let isBlocking =
          blocking.contains(test.name) || test.isBlocking && !lesser.contains(test.name)
        return SheetTest(name: test.name, label: test.label, isBlocking: isBlocking)
      }
    }

    private func show(_ sheets: [(Kind, [SheetTest])], _ law: Law) {
      if output.isJSON {
        let rows = sheets.flatMap { kind, tests in
          tests.map { test in
            JSON.object([
              ("kind", .text(kind.rawValue)), ("test", .text(test.name)),
              ("label", .text(test.label(spoken))), ("blocking", .flag(test.isBlocking)),
            ])
          }
        }
        Console.write([JSON.array(rows).text])
        return
      }
      var table = TextTable([
        said("genre", "kind"), said("test", "test"), said("libellé", "label"), "",
      ])
      for (kind, tests) in sheets {
        for test in tests {
          table.add([
            law.label(kind, in: spoken), test.name, test.label(spoken),
            test.isBlocking ? said("bloquant", "blocking") : "",
          ])
        }
      }
      Console.write(table.lines)
    }
  }

  struct RuleSet: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rule-set",
      abstract: said(
        "Les barèmes de catégorie en vigueur ; en adopter un",
        "The category rule sets in force; to adopt one"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: help(
        "Son nom : un barème fourni (emmaus-connect-2023-09), ou celui que l'on donne à --file",
        "Its name: one supplied (emmaus-connect-2023-09), or that of the one of --file"))
    var name: String?
    @Option(help: help("Le barème, en JSON", "The rule set, as JSON")) var file: String?
    @Option(
      name: .customLong("kind"), parsing: .singleValue,
      help: help("Un genre qu'il couvre (répétable)", "A kind that it covers (repeatable)"))
    var kinds: [String] = []

    func run() throws {
      guard let name else {
        try show(options.house.open(for: .reading))
        return
      }
      let house = try options.open()
      let json = try file.map { String(decoding: try Surroundings.read($0), as: UTF8.self) }
      try house.adopt(
        ruleSet: name, json, for: kinds.map { try Tests.kind($0, house.law) })
      try show(house)
    }

    private func show(_ house: House) throws {
      let adopted = try house.ruleSets()
      if output.isJSON {
        let rows = adopted.map { row in
          JSON.object([
            ("kind", .text(row.kind.rawValue)), ("rule_set", .text(row.name)),
            ("since", .text(row.since.iso)), ("operator", .text(row.by)),
          ])
        }
        Console.write([JSON.array(rows).text])
        return
      }
      var table = TextTable([
        said("genre", "kind"), said("barème", "rule set"), said("depuis", "since"),
        said("qui", "who"),
      ])
      for row in adopted {
        table.add([house.law.label(row.kind, in: spoken), row.name, row.since.minute, row.by])
      }
      Console.write(table.lines)
    }
  }
}
