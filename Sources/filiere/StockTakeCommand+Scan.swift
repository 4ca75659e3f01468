import ArgumentParser
import LedgerValues
import Operations

extension StockTakeCommand {
  struct Scan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scan",
      abstract: said(
        "Voit ce qui est scanné ; un emplacement scanné dit où est la suite",
        "Sees what is scanned; a place that is scanned says where the rest is"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'inventaire", "The stock-take")) var take: String
    @Argument(
      help: help(
        "Étiquettes, kits, emplacements ; « - » ou rien : un par ligne sur l'entrée",
        "Tags, kits, places; “-” or none: one a line on standard input"))
    var codes: [String] = []
    @Option(help: help("Où l'on scanne", "Where the scanning is done")) var place = ""

    func run() throws {
      let house = try options.open()
      let answers = try SeeStock(take, codes: Do.codes(codes), place: place).run(in: house)
      if output.isJSON {
        Console.write([JSON.array(answers.map { fields($0, house.law) }).text])
      } else {
        Console.write(
          answers.map { "\($0.code)  \(Sentence.scanned($0.verdict, house.law)(spoken))" })
      }
      let isRefused = answers.contains {
        if case .refused = $0.verdict { true } else { false }
      }
      if isRefused { throw ExitCode(1) }
    }

    private func fields(_ answer: SeeStock.Answer, _ law: Law) -> JSON {
      var (found, state, recorded, back) = ("", "", "", "")
      switch answer.verdict {
      case .seen: found = "seen"
      case .already: found = "already"
      case .unknown: found = "unknown"
      case .place: found = "place"
      case .refused: found = "refused"
      case .misplaced(let place): (found, recorded) = ("misplaced", place)
      case .unexpected(let known, let verb):
        (found, state, back) = ("unexpected", known.rawValue, verb?.rawValue ?? "")
      }
      return .object([
        ("code", .text(answer.code)), ("place", .text(answer.place)), ("found", .text(found)),
        ("recorded", .text(recorded)), ("state", .text(state)), ("verb", .text(back)),
        ("said", .text(Sentence.scanned(answer.verdict, law)(spoken))),
      ])
    }
  }

  struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "count", abstract: said("Compte un article", "Counts an article"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("L'inventaire", "The stock-take")) var take: String
    @Argument(help: help("L'article", "The article")) var article: String
    @Argument(help: help("Combien il y en a", "How many there are")) var quantity: Int
    @Option(help: help("Où l'on compte", "Where it is counted")) var place = ""

    func run() throws {
      guard quantity >= 0 else {
        throw ValidationError(Sentence.notACount(String(quantity))(spoken))
      }
      try options.open().count(
        article: article, inStockTake: take, at: place, quantity: quantity)
      Console.write([article])
    }
  }

  struct Resolve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resolve",
      abstract: said(
        "Règle ce qui a été trouvé ; sans code, range tout ce qui est mal rangé",
        "Settles what was found; without a code, puts all that is misplaced in its place"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: NeedOptions
    @Argument(help: help("L'inventaire", "The stock-take")) var take: String
    @Argument(help: help("Étiquettes et codes inconnus", "Tags and unknown codes"))
    var codes: [String] = []
    @Flag(
      name: .customLong("missing"),
      help: help("Marque aussi tous les manquants", "Marks all that is missing too"))
    var marksMissing = false
    @Option(
      help: help("Ce qu'est devenu un code inconnu", "What became of an unknown code"))
    var reason = ""

    func run() throws {
      let house = try options.open()
      var resolve = ResolveStock(take, codes: codes.isEmpty ? [] : try Do.codes(codes))
      resolve.marksMissing = marksMissing
      resolve.needs = try given.values()
      resolve.reason = reason
      let outcome = try resolve.run(in: house)
      if output.isJSON {
        let done = outcome.done.map {
          JSON.object([("code", .text($0.code)), ("verb", .text($0.verb.rawValue))])
        }
        let refused = outcome.refused.map {
          JSON.object([("code", .text($0.code)), ("reason", .text($0.reason(spoken)))])
        }
        Console.write([
          JSON.object([
            ("done", .array(done)), ("already", .texts(outcome.already)),
            ("refused", .array(refused)),
          ]).text
        ])
      } else {
        Console.write(
          outcome.done.map { "\($0.code)  \(house.law.label($0.verb, in: spoken))" })
        if !outcome.already.isEmpty { Console.say(.nothingToSettle(outcome.already)) }
        for refused in outcome.refused { Console.say(.refusedOne(refused.code, refused.reason)) }
        if !options.isRehearsal {
          for finding in try house.stockTake(take).left {
            Console.say(.refusedOne(finding.tag, .advice(finding, house.law)))
          }
        }
      }
      if !outcome.refused.isEmpty { throw ExitCode(1) }
    }
  }
}
