import ArgumentParser
import LedgerValues
import Operations

extension DeliverCommand {
  struct Load: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "load",
      abstract: said(
        "Charge : chaque code dit la ligne de la demande qu'il sert, ou pourquoi il ne part pas",
        "Loads: each code tells the line of the request it serves, or why it cannot go"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La livraison", "The delivery")) var delivery: String
    @Argument(
      help: help(
        "Étiquettes, kits, articles (code ou code:N) ; « - » ou rien : un par ligne sur l'entrée",
        "Tags, kits, articles (code or code:N); “-” or none: one a line on standard input"))
    var codes: [String] = []
    @Option(help: help("D'où viennent les articles", "Where articles are taken from"))
    var place = ""
    @Option(help: help("Prix ou valeur de chacun, en euros", "Price or value of each, in euros"))
    var price: String?
    @Option(name: .customLong("as"), help: help("Compté comme : multifunction", "Counted as"))
    var counted: String?
    @Option(
      help: help(
        "Pourquoi passer le plafond légal (coordinateur)",
        "Why to go over the legal ceiling (coordinator)"))
    var override: String?
    @Flag(
      name: .customLong("over"),
      help: help("Charger aussi ce qui est en trop", "Load also what is more than asked for"))
    var takesMore = false

    func run() throws {
      var load = LoadDelivery(delivery, codes: try Do.codes(codes))
      (load.place, load.takesMore) = (place, takesMore)
      if let price {
        guard let cents = Money.cents(reading: price) else {
          throw ValidationError(Sentence.notMoney(price)(spoken))
        }
        load.needs["price"] = String(cents)
      }
      load.needs["as"] = counted
      load.needs["override"] = override
      let house = try options.open()
      let outcome = try load.run(in: house)
      if output.isJSON {
        Console.write([json(outcome, house.law).text])
      } else {
        Console.write(outcome.loaded.map(text))
        if !outcome.already.isEmpty { Console.say(.loadedAlready(outcome.already)) }
        for refused in outcome.refused { Console.say(.refusedOne(refused.code, refused.reason)) }
        if outcome.refused.contains(where: \.isOver) { Console.say(.loadAllTheSame) }
        if !outcome.short.isEmpty {
          let wanted = outcome.short.map {
            "\($0.missing) × \(Sentence.wanted($0.wanted, house.law)(spoken))"
          }
          Console.say(.stillShort(wanted.joined(separator: " ; ")))
        }
      }
      if !outcome.refused.isEmpty { throw ExitCode(1) }
    }

    private func text(_ loaded: LoadDelivery.Outcome.Loaded) -> String {
      var words = [loaded.quantity > 1 ? "\(loaded.quantity) × \(loaded.code)" : loaded.code]
      if let line = loaded.line { words.append("\(said("ligne", "line")) \(line)") }
      if loaded.isOver { words.append(said("en trop", "more than asked")) }
      return words.joined(separator: "  ")
    }

    private func json(_ outcome: LoadDelivery.Outcome, _ law: Law) -> JSON {
      let loaded = outcome.loaded.map {
        JSON.object([
          ("code", .text($0.code)), ("line", $0.line.map { .integer($0) } ?? .null),
          ("quantity", .integer($0.quantity)), ("over", .flag($0.isOver)),
        ])
      }
      let short = outcome.short.map {
        JSON.object([
          ("line", .integer($0.number)), ("wanted", .text(Sentence.wanted($0.wanted, law)(spoken))),
          ("missing", .integer($0.missing)),
        ])
      }
      return .object([
        ("delivery", .text(delivery)), ("loaded", .array(loaded)),
        ("already", .texts(outcome.already)), ("refused", refused(outcome.refused)),
        ("short", .array(short)),
      ])
    }
  }

  struct Unload: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unload", abstract: said("Décharge", "Unloads"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La livraison", "The delivery")) var delivery: String
    @Argument(
      help: help(
        "Étiquettes, kits, articles (code ou code:N) ; « - » ou rien : un par ligne sur l'entrée",
        "Tags, kits, articles (code or code:N); “-” or none: one a line on standard input"))
    var codes: [String] = []

    func run() throws {
      let outcome = try UnloadDelivery(delivery, codes: Do.codes(codes)).run(in: options.open())
      try Do.report(
        Do.Result(
          moved: outcome.unloaded, refused: outcome.refused.map { ($0.code, $0.reason) }), output)
    }
  }
}
