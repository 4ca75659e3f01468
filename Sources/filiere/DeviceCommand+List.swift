import ArgumentParser
import LedgerValues
import Operations

extension DeviceCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said(
        "Liste les appareils, du plus récent au plus ancien", "Lists devices, newest first"),
      discussion: said(
        """
        Les mots se cherchent partout ; colonne:valeur dans une colonne, - renverse, * veut dire \
        « quelque chose », une virgule « ou » : état:effacé marque:dell -note 'âge>30' lot:7
        Colonnes : \(DeviceColumn.allCases.map(\.word.french).joined(separator: ", "))
        """,
        """
        Words are looked for everywhere; column:value in one column, - turns round, * means \
        “something”, a comma “or”: state:wiped maker:dell -note 'age>30' lot:7
        Columns: \(DeviceColumn.allCases.map(\.word.english).joined(separator: ", "))
        """))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Option(name: .customLong("state"), help: help("Un état (répétable)", "A state (repeatable)"))
    var states: [String] = []
    @Option(name: .customLong("kind"), help: help("Un genre (répétable)", "A kind (repeatable)"))
    var kinds: [String] = []
    @Option(help: help("Un lot", "A lot")) var lot = ""
    @Option(
      parsing: .unconditional,
      help: help(
        "Trier par une colonne, à l'envers avec un - devant",
        "Sort by a column, reversed with a - before it"))
    var sort: String?
    @Option(
      help: help(
        "Les colonnes à montrer, avec des virgules", "The columns to show, with commas"))
    var columns: String?
    @Flag(name: .customLong("csv"), help: help("En CSV", "As CSV")) var isCSV = false
    @Option(
      help: help(
        "Combien au plus (50 en texte, tous en JSON et en CSV)",
        "How many at most (50 as text, all as JSON and CSV)"))
    var limit: Int?
    @Option(help: help("Ceux d'après celui-ci", "Those after this one")) var after: String?
    @Argument(
      help: help("Mots et colonne:valeur à chercher", "Words and column:value to look for"))
    var words: [String] = []

    /// How many devices one reading takes.
    private static let page = 500

    func run() throws {
      let house = try options.open()
      let filter = try filter(house.law)
      let chosen = try chosenColumns()
      if isCSV {
        let list = SaveDeviceList(
          filter, columns: chosen ?? DeviceColumn.shown, language: spoken)
        try list.run(in: house, most: max(limit ?? .max, 0), to: { Console.write(bytes: $0) })
        return
      }
      var anchor = PageAnchor<DeviceID>.start
      if let after { anchor = .after(try house.device(named: after)) }
      var left = limit ?? (output.isJSON ? .max : 50)
      if output.isJSON { Console.write("[") }
      var isFirst = true
      while left > 0 {
        let page = try house.devices(filter, anchor, limit: min(left, Self.page))
        try show(page.rows, chosen, isFirst: isFirst, house)
        left -= page.rows.count
        isFirst = false
        guard page.hasLater, let last = page.rows.last else { break }
        anchor = .after(last.id)
        if left <= 0, !output.isJSON { Console.say(.moreDevices(after: last.name)) }
      }
      if output.isJSON { Console.write("]\n") }
    }

    private func show(
      _ rows: [DeviceSummary], _ columns: [DeviceColumn]?, isFirst: Bool, _ house: House
    ) throws {
      if output.isJSON {
        let text = rows.map { JSON.object(fields($0)).text }.joined(separator: ",\n")
        Console.write(isFirst || rows.isEmpty ? text : ",\n" + text)
      } else if !rows.isEmpty {
        let lines =
          if let columns {
            try chosen(rows, columns, house).lines
          } else {
            DeviceCommand.table(rows, law: house.law).lines
          }
        Console.write(lines)
      } else if isFirst {
        Console.say(.noDevices)
      }
    }

    /// Before a word that begins with a `-`, so that it is taken for no option.
    private static let guardian = "\u{1}"

    /// Arguments in which words to look for, or a column, may begin with a `-`.
    static func guarded(_ arguments: [String]) -> [String] {
      guard arguments.first == "device" else { return arguments }
      let others = DeviceCommand.configuration.subcommands.compactMap {
        $0.configuration.commandName
      }
      if arguments.count > 1, arguments[1] != "list", others.contains(arguments[1]) {
        return arguments
      }
      return arguments.map { argument in
        // A `-` alone is standard input, from which a secret is read.
        let isWord =
          argument.hasPrefix("-") && !argument.hasPrefix("--") && !["-", "-h"].contains(argument)
        return isWord ? guardian + argument : argument
      }
    }

    private static func unguarded(_ word: String) -> String {
      word.hasPrefix(guardian) ? String(word.dropFirst()) : word
    }

    private func filter(_ law: Law) throws -> DeviceFilter {
      do {
        var filter = try DeviceFilter(arguments: words.map(Self.unguarded), law: law)
        for (column, values) in [(DeviceColumn.state, states), (.kind, kinds)] where !values.isEmpty
        {
          filter.terms += try DeviceFilter(anyOf: values, in: column, law: law).terms
        }
        if !lot.isEmpty { filter.terms += DeviceFilter(lot: lot).terms }
        filter.order = try order()
        return filter
      } catch let fault as FilterFault {
        throw ValidationError(fault.sentence(spoken))
      }
    }

    private func order() throws -> DeviceOrder? {
      guard let sort = sort.map(Self.unguarded) else { return nil }
      let isReversed = sort.hasPrefix("-")
      let name = isReversed ? String(sort.dropFirst()) : sort
      let column = try DeviceFilter.column(name)
      guard let order = DeviceOrder(column, isReversed: isReversed) else {
        throw FilterFault(sentence: .noSort(column))
      }
      return order
    }

    private func chosenColumns() throws -> [DeviceColumn]? {
      do {
        return try columns?.split(separator: ",").map { try DeviceFilter.column(String($0)) }
      } catch let fault as FilterFault {
        throw ValidationError(fault.sentence(spoken))
      }
    }

    private func chosen(
      _ devices: [DeviceSummary], _ columns: [DeviceColumn], _ house: House
    ) throws -> TextTable {
      let daylight = try house.daylight()
      var table = TextTable(columns.map { $0.label(spoken) })
      for device in devices {
        table.add(
          columns.map { device.text($0, law: house.law, language: spoken, now: .now, daylight) })
      }
      return table
    }
  }
}
