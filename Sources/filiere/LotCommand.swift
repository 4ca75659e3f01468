import ArgumentParser
import LedgerValues
import Operations

/// What donors hand over, lot by lot.
struct LotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lot", abstract: said("Les lots de collecte", "Collection lots"),
    subcommands: [
      List.self, Show.self, Open.self, Plan.self, Announce.self, Collect.self, Count.self,
      Close.self, Note.self,
    ],
    defaultSubcommand: List.self)

  /// The fields that other programs rely on.
  static func fields(_ lot: LotSummary) -> [(String, JSON)] {
    [
      ("lot", .text(lot.code)), ("state", .text(lot.state.rawValue)),
      ("donor", .text(lot.donor)), ("opened", .text(lot.opened.iso)),
      ("announced", .integer(lot.announced)), ("received", .integer(lot.received)),
      ("withdrawn", .integer(lot.withdrawn)), ("unannounced", .integer(lot.unannounced)),
    ]
  }

  static func table(_ lots: [LotSummary], law: Law) -> TextTable {
    var table = TextTable(
      [
        said("lot", "lot"), said("état", "state"), said("ouvert", "opened"),
        said("attendus", "awaited"), said("reçus", "received"),
        said("non remis", "not handed in"), said("imprévus", "extra"), said("donneur", "donor"),
      ], right: [3, 4, 5, 6])
    for lot in lots {
      table.add([
        lot.code, law.label(lot.state, of: .lot, in: spoken), lot.opened.day,
        String(lot.announced), String(lot.received), String(lot.withdrawn),
        String(lot.unannounced), lot.donor,
      ])
    }
    return table
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Liste les lots", "Lists the lots"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("Combien au plus", "How many at most")) var limit: Int = 1000
    @Flag(
      name: .customLong("planned"),
      help: help("Les enlèvements prévus, par date", "The planned pickups, by date"))
    var isAgenda = false

    func run() throws {
      let house = try options.open()
      if isAgenda {
        LotCommand.agenda(try house.lotPlans(), house.law, output)
        return
      }
      let lots = try house.lots(limit: max(1, limit))
      if output.isJSON {
        Console.write([JSON.array(lots.map { .object(fields($0)) }).text])
      } else {
        Console.write(table(lots, law: house.law).lines)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: said("Un lot et ses lignes", "A lot and its rows"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument var code: String

    func run() throws {
      let house = try options.open()
      let lot = try house.lot(code)
      let rows = try house.rows(ofLot: lot.code)
      let articles = try house.articles(ofLot: lot.code)
      if output.isJSON {
        let devices = rows.map { JSON.object(DeviceCommand.fields($0)) }
        let goods = articles.map {
          JSON.object([
            ("article", .text($0.code)), ("label", .text($0.label)),
            ("quantity", .integer($0.quantity)),
          ])
        }
        Console.write([
          JSON.object(
            fields(lot) + [("devices", .array(devices)), ("articles", .array(goods))]
          ).text
        ])
      } else {
        Console.write(table([lot], law: house.law).lines + [""])
        Console.write(DeviceCommand.table(rows, law: house.law).lines)
        guard !articles.isEmpty else { return }
        Console.write(["", said("Articles venus avec le lot", "Articles that came with it")])
        Console.write(articles.map { "\($0.code) × \($0.quantity)  \($0.label)" })
      }
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: said("Ouvre un lot sans liste", "Opens a lot without a list"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Son code, sinon le suivant", "Its code, else the next")) var code = ""
    @Option(help: help("Nom du donneur", "Name of the donor")) var donor = ""
    @Flag(name: .customLong("planned"), help: help("Seulement prévu", "Only planned"))
    var isPlanned = false

    func run() throws {
      let code = try options.open().openLot(code: code, donor: donor, isPlanned: isPlanned)
      Console.write([output.isJSON ? JSON.object([("lot", .text(code))]).text : code])
    }
  }

  struct Collect: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "collect",
      abstract: said("Un lot est collecté", "A lot is collected"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument var codes: [String]

    func run() throws {
      try Do.report(MoveDossiers("collect_lot", codes: codes).run(in: options.open()), output)
    }
  }

  struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "count",
      abstract: said("Commence la réception d'un lot", "Starts counting a lot"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument var codes: [String]

    func run() throws {
      try Do.report(MoveDossiers("count_lot", codes: codes).run(in: options.open()), output)
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: said("Clôt un lot compté", "Closes a lot that is counted"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument var codes: [String]

    func run() throws {
      try Do.report(MoveDossiers("close_lot", codes: codes).run(in: options.open()), output)
    }
  }
}
