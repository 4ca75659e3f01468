import ArgumentParser
import LedgerValues
import Operations

/// Stock-takes: what should stand at a place, what does, and what does not agree.
struct StockTakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock-take",
    abstract: said("L'inventaire d'un emplacement", "The stock-take of a place"),
    subcommands: [
      List.self, Show.self, Open.self, Scan.self, Count.self, Resolve.self, Close.self,
      Abandon.self, Minutes.self,
    ], defaultSubcommand: List.self)

  static func fields(_ finding: StockTakeSummary.Finding) -> JSON {
    .object([
      ("tag", .text(finding.tag)), ("kind", .text(finding.kind?.rawValue ?? "")),
      ("state", .text(finding.state?.rawValue ?? "")), ("recorded", .text(finding.recorded)),
      ("seen", .text(finding.seen)), ("settled", .flag(finding.isSettled)),
    ])
  }

  /// The fields that other programs rely on.
  static func fields(_ take: StockTakeSummary) -> JSON {
    .object([
      ("stock_take", .text(take.code)), ("place", .text(take.place)),
      ("below", .flag(take.isDeep)), ("state", .text(take.state.rawValue)),
      ("opened", .text(take.opened.happened.iso)), ("by", .text(take.opened.op)),
      ("ended", .text(take.ended?.happened.iso ?? "")), ("ended_by", .text(take.ended?.op ?? "")),
      ("reason", .text(take.reason)), ("expected", .integer(take.expected)),
      ("seen", .integer(take.seen)), ("missing", .array(take.missing.map { fields($0) })),
      ("unexpected", .array(take.unexpected.map { fields($0) })),
      ("misplaced", .array(take.misplaced.map { fields($0) })),
      (
        "articles",
        .array(
          take.articles.map { line in
            .object([
              ("article", .text(line.article)), ("place", .text(line.place)),
              ("held", .integer(line.held)),
              ("counted", line.counted.map { .integer($0) } ?? .null),
            ])
          })
      ),
    ])
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: said("Liste les inventaires", "Lists the stock-takes"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let house = try options.open()
      let takes = try house.stockTakes()
      if output.isJSON {
        Console.write([JSON.array(takes.map { fields($0) }).text])
        return
      }
      var table = TextTable(
        [
          said("inventaire", "stock-take"), said("état", "state"), said("ouvert", "opened"),
          said("par", "by"), said("emplacement", "place"), said("attendus", "expected"),
          said("vus", "seen"), said("manquants", "missing"), said("inattendus", "unexpected"),
          said("mal rangés", "misplaced"),
        ], right: [5, 6, 7, 8, 9])
      for take in takes {
        table.add([
          take.code, house.law.label(take.state, of: .stockTake, in: spoken),
          take.opened.happened.day, take.opened.op, take.place, String(take.expected),
          String(take.seen), String(take.missing.count), String(take.unexpected.count),
          String(take.misplaced.count),
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: said("Ce qu'un inventaire a trouvé", "What a stock-take found"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'inventaire", "The stock-take")) var code: String

    func run() throws {
      let house = try options.open()
      let take = try house.stockTake(code)
      Console.write(
        output.isJSON ? [fields(take).text] : StockTakeText(take, house.law).lines)
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: said("Ouvre l'inventaire d'un emplacement", "Opens the stock-take of a place"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'emplacement", "The place")) var place: String
    @Flag(
      name: .customLong("only"),
      help: help("Sans les emplacements qu'il contient", "Without the places in it"))
    var isAlone = false

    func run() throws {
      let code = try options.open().openStockTake(of: place, isDeep: !isAlone)
      Console.write([output.isJSON ? JSON.object([("stock_take", .text(code))]).text : code])
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: said(
        "Clôt : les manquants sont marqués, les mal rangés rangés où ils sont",
        "Closes: what is missing is marked, what is misplaced is put where it is"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("L'inventaire", "The stock-take")) var code: String
    @Option(
      name: .customLong("as-is"),
      help: help(
        "Pourquoi l'inexpliqué reste tel quel", "Why what is unexplained stays as it is"))
    var reason = ""

    func run() throws {
      let house = try options.open()
      try house.close(stockTake: code, reason: reason)
      Console.write([code])
      if !options.isRehearsal { Console.say(.stockTakeNow(try house.stockTake(code))) }
    }
  }

  struct Abandon: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "abandon",
      abstract: said("Abandonne un inventaire", "Gives up a stock-take"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("L'inventaire", "The stock-take")) var code: String
    @Option(help: help("Le motif", "The reason")) var reason = ""

    func run() throws {
      try options.open().abandon(stockTake: code, reason: reason)
      Console.write([code])
    }
  }

  struct Minutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minutes",
      abstract: said(
        "Le procès-verbal, à signer (PDF, ou JSON)", "The minutes, to be signed (PDF, or JSON)"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var paper: PaperFileOptions
    @Argument(help: help("L'inventaire", "The stock-take")) var code: String

    func run() throws {
      let house = try options.open()
      if output.isJSON {
        Console.write([fields(try house.stockTake(code)).text])
        return
      }
      try paper.write(usual: "\(code).pdf") { try house.minutes(ofStockTake: code, spoken) }
    }
  }
}
