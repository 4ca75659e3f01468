import ArgumentParser
import LedgerValues
import Operations

extension DeviceCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said(
        "Liste les appareils, du plus récent au plus ancien", "Lists devices, newest first"))
    @OptionGroup var options: HouseOptions
    @OptionGroup var output: OutputOptions
    @Option(name: .customLong("state"), help: help("Un état (répétable)", "A state (repeatable)"))
    var states: [String] = []
    @Option(name: .customLong("kind"), help: help("Un genre (répétable)", "A kind (repeatable)"))
    var kinds: [String] = []
    @Option(help: help("Un lot", "A lot")) var lot = ""
    @Option(
      help: help(
        "Combien au plus (50 en texte, tous en JSON)", "How many at most (50 as text, all as JSON)")
    )
    var limit: Int?
    @Option(help: help("Ceux d'après celui-ci", "Those after this one")) var after: String?
    @Argument(help: help("Mots à chercher", "Words to look for")) var words: [String] = []

    /// How many devices one reading takes.
    private static let page = 500

    func run() throws {
      let house = try options.open(for: .reading)
      let filter = try filter(house.law)
      var anchor = PageAnchor<DeviceID>.start
      if let after { anchor = .after(try house.device(named: after)) }
      var left = limit ?? (output.isJSON ? .max : 50)
      if output.isJSON { Console.write("[") }
      var isFirst = true
      while left > 0 {
        let page = try house.devices(filter, anchor, limit: min(left, Self.page))
        show(page.rows, isFirst: isFirst, house.law)
        left -= page.rows.count
        isFirst = false
        guard page.hasLater, let last = page.rows.last else { break }
        anchor = .after(last.id)
        if left <= 0, !output.isJSON { Console.say(.moreDevices(after: last.name)) }
      }
      if output.isJSON { Console.write("]\n") }
    }

    private func show(_ rows: [DeviceSummary], isFirst: Bool, _ law: Law) {
      if output.isJSON {
        let text = rows.map { JSON.object(fields($0)).text }.joined(separator: ",\n")
        Console.write(isFirst || rows.isEmpty ? text : ",\n" + text)
      } else if !rows.isEmpty {
        Console.write(table(rows, law: law).lines)
      } else if isFirst {
        Console.say(.noDevices)
      }
    }

    private func filter(_ law: Law) throws -> DeviceFilter {
      let states = try states.map { name in
        let entry = law.states.first {
          $0.subject == .device && ($0.state.rawValue == name || $0.label(spoken) == name)
        }
        guard let entry else { throw ValidationError(Sentence.noSuchState(name)(spoken)) }
        return entry.state
      }
      let kinds = try kinds.map { name in
        guard
          let entry = law.kinds.first(where: {
            $0.kind.rawValue == name || $0.label(spoken) == name
          })
        else { throw ValidationError(Sentence.noSuchKind(name)(spoken)) }
        return entry.kind
      }
      return DeviceFilter(words: words, states: states, kinds: kinds, lot: lot)
    }
  }
}
