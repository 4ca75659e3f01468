import ArgumentParser
import LedgerValues
import Operations

/// Zones, racks, shelves, pallets: where things stand.
struct LocationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "location",
    abstract: said("Les emplacements et ce qui s'y trouve", "Places and what stands there"),
    subcommands: [List.self, Add.self, Move.self, Fill.self, Close.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("L'arbre des emplacements", "The tree of places"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Flag(name: .customLong("all"), help: help("Aussi les fermés", "Closed ones too"))
    var isAll = false

    func run() throws {
      let house = try options.open()
      let places = try house.locations().filter { isAll || $0.state == "active" }
      if output.isJSON {
        Console.write([JSON.array(places.map { fields($0) }).text])
        return
      }
      var table = TextTable(
        [
          said("emplacement", "place"), said("sorte", "kind"), said("appareils", "devices"),
          said("articles", "articles"), said("désignation", "name"),
        ], right: [2, 3])
      for place in places {
        let kind = house.law.label(ofChoice: place.kind, need: "kind", of: "open_location")
        table.add([
          String(repeating: "  ", count: place.depth) + place.code, kind(spoken),
          String(place.allDevices), String(place.allArticles), place.label,
        ])
      }
      Console.write(table.lines)
    }

    private func fields(_ place: LocationSummary) -> JSON {
      .object([
        ("place", .text(place.code)), ("kind", .text(place.kind)), ("label", .text(place.label)),
        ("state", .text(place.state.rawValue)), ("in", .text(place.within)),
        ("depth", .integer(place.depth)), ("devices", .integer(place.devices)),
        ("articles", .integer(place.articles)), ("all_devices", .integer(place.allDevices)),
        ("all_articles", .integer(place.allArticles)),
      ])
    }
  }

  /// What is said of a place.
  struct PlaceOptions: ParsableArguments {
    @Argument(help: help("Son code", "Its code")) var code: String
    @Option(
      help: help(
        "zone, rack, shelf, pallet, bench ou box", "zone, rack, shelf, pallet, bench or box"))
    var kind = ""
    @Option(
      name: .customLong("in"), help: help("L'emplacement où il est", "The place it stands in"))
    var within = ""
    @Option(help: help("Sa désignation", "Its name")) var label = ""
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: said("Ouvre un emplacement, ou le rouvre", "Opens a place, or opens it again"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var place: PlaceOptions

    func run() throws {
      try options.open().openLocation(
        place.code, kind: place.kind, within: place.within, label: place.label)
      Console.write([place.code])
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: said(
        "Range un emplacement dans un autre, change sa sorte ou sa désignation",
        "Puts a place in another, changes its kind or its name"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var place: PlaceOptions

    func run() throws {
      try options.open().moveLocation(
        place.code, kind: place.kind, within: place.within, label: place.label)
      Console.write([place.code])
    }
  }

  struct Fill: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fill",
      abstract: said(
        "Range ce qui est scanné : appareils, et kits avec ce qu'ils contiennent",
        "Puts what is scanned in its place: devices, and kits with all in them"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'emplacement", "The place")) var place: String
    @Argument(
      help: help(
        "Étiquettes et kits ; « - » ou rien : un par ligne sur l'entrée",
        "Tags and kits; “-” or none: one a line on standard input"))
    var codes: [String] = []

    func run() throws {
      let house = try options.open()
      let outcome = try FillPlace(place, codes: Do.codes(codes)).run(in: house)
      if output.isJSON {
        let put = outcome.put.map {
          JSON.object([("code", .text($0.code)), ("place", .text($0.place))])
        }
        let refused = outcome.refused.map {
          JSON.object([("code", .text($0.code)), ("reason", .text($0.reason(spoken)))])
        }
        Console.write([
          JSON.object([
            ("put", .array(put)), ("already", .texts(outcome.already)),
            ("refused", .array(refused)),
          ]).text
        ])
      } else {
        Console.write(outcome.put.map { "\($0.code)  \($0.place)" })
        if !outcome.already.isEmpty { Console.say(.alreadyThere(outcome.already)) }
        for refused in outcome.refused { Console.say(.refusedOne(refused.code, refused.reason)) }
      }
      if !outcome.refused.isEmpty { throw ExitCode(1) }
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: said("Ferme un emplacement vide", "Closes a place that is empty"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Les emplacements", "The places")) var codes: [String]

    func run() throws {
      try Do.report(MoveDossiers("close_location", codes: codes).run(in: options.open()), output)
    }
  }
}
