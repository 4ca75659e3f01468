import ArgumentParser
import LedgerValues
import Operations

/// Parts: taken out of devices that are dismantled, or bought; fitted into others.
struct PartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "part",
    abstract: said("Les pièces, et le démontage", "Parts, and dismantling"),
    subcommands: [
      List.self, Show.self, Add.self, Fit.self, Remove.self, Locate.self, Scrap.self,
      Dismantle.self,
    ], defaultSubcommand: List.self)

  static func fields(_ part: PartSummary) -> JSON {
    .object([
      ("part", .text(part.code)), ("state", .text(part.state.rawValue)),
      ("what", .text(part.what)), ("label", .text(part.label)), ("place", .text(part.place)),
      ("device", .text(part.device)), ("origin", .text(part.origin)),
      ("invoice", .text(part.invoice)),
    ])
  }

  static func words(_ part: PartSummary, _ law: Law) -> String {
    let kind = law.label(ofChoice: part.what, need: "what", of: "take_part")(spoken)
    return part.label.isEmpty ? kind : "\(kind), \(part.label)"
  }

  static func table(_ parts: [PartSummary], _ law: Law) -> TextTable {
    var table = TextTable([
      said("pièce", "part"), said("état", "state"), said("quoi", "what"),
      said("où", "where"), said("d'où elle vient", "from"),
    ])
    for part in parts {
      table.add([
        part.code, law.label(part.state, of: .part, in: spoken), words(part, law),
        part.device.isEmpty ? part.place : part.device,
        part.origin.isEmpty ? part.invoice : part.origin,
      ])
    }
    return table
  }

  /// A kind of part and its name, as `memory:8 Go`.
  static func kind(_ text: String) -> PartKind {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0) }
    return PartKind(parts.first ?? "", label: parts.dropFirst().first ?? "")
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said(
        "Liste les pièces en stock ou montées", "Lists the parts in stock or fitted"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let house = try options.open()
      let parts = try house.parts()
      Console.write(
        output.isJSON
          ? [JSON.array(parts.map { fields($0) }).text] : table(parts, house.law).lines)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: said("Une pièce", "A part"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La pièce", "The part")) var code: String

    func run() throws {
      let house = try options.open()
      let part = try house.part(code)
      Console.write(output.isJSON ? [fields(part).text] : table([part], house.law).lines)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: said("Entre des pièces achetées", "Enters bought parts"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: help("Le genre : memory, battery, screen…", "The kind: memory, battery, screen…"))
    var what: String
    @Option(help: help("La facture", "The invoice")) var invoice: String
    @Option(help: help("Sa désignation", "Its name")) var label = ""
    @Option(help: help("L'emplacement", "The place")) var place = ""
    @Option(help: help("Combien", "How many")) var count = 1

    func run() throws {
      guard (1...1000).contains(count) else {
        throw ValidationError(Sentence.notACount(String(count))(spoken))
      }
      let kind = PartKind(what, label: label)
      let codes = try options.open().buyParts(kind, invoice: invoice, place: place, count: count)
      Console.write(output.isJSON ? [JSON.texts(codes).text] : codes)
    }
  }

  struct Fit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fit",
      abstract: said("Monte une pièce dans un appareil", "Fits a part into a device"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La pièce", "The part")) var part: String
    @Argument(help: help("L'appareil", "The device")) var tag: String

    func run() throws {
      let house = try options.open()
      try house.fit(part: part, into: tag)
      try PartCommand.tell(part, house, output)
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: said(
        "Retire une pièce de son appareil, elle revient en stock",
        "Takes a part out of its device, back into stock"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La pièce", "The part")) var part: String
    @Option(help: help("Où elle va", "Where it goes")) var place = ""

    func run() throws {
      let house = try options.open()
      try house.remove(part: part, to: place)
      try PartCommand.tell(part, house, output)
    }
  }

  struct Locate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "locate", abstract: said("Range une pièce", "Puts a part in its place"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("La pièce", "The part")) var part: String
    @Argument(help: help("L'emplacement", "The place")) var place: String

    func run() throws {
      let house = try options.open()
      try house.locate(part: part, at: place)
      try PartCommand.tell(part, house, output)
    }
  }

  struct Scrap: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scrap",
      abstract: said(
        "Met des pièces au rebut, avec le vrac du prochain enlèvement",
        "Scraps parts, into the bulk of the next removal"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: help(
        "Les pièces ; « - » ou rien : une par ligne sur l'entrée",
        "The parts; “-” or none: one a line on standard input"))
    var parts: [String] = []
    @Option(help: help("Le motif", "The reason")) var reason = ""

    func run() throws {
      let needs = reason.isEmpty ? [:] : ["reason": reason]
      let request = MoveDossiers("scrap_part", codes: try Do.codes(parts), needs: needs)
      try Do.report(request.run(in: options.open()), output)
    }
  }

  struct Dismantle: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dismantle",
      abstract: said(
        "Démonte un appareil : ses pièces entrent en stock, sa carcasse est pesée",
        "Dismantles a device: its parts go into stock, its carcass is weighed"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'appareil", "The device")) var tag: String
    @Option(help: help("La carcasse, en grammes", "The carcass, in grams")) var carcass: Int
    @Option(
      name: .customLong("part"), parsing: .singleValue,
      help: help(
        "Une pièce : genre[:désignation], par exemple memory:8 Go (répétable)",
        "A part: kind[:name], as in memory:8 GB (repeatable)"))
    var parts: [String] = []
    @Option(help: help("Où vont les pièces", "Where the parts go")) var place = ""

    func run() throws {
      guard carcass >= 0 else {
        throw ValidationError(Sentence.notACount(String(carcass))(spoken))
      }
      let request = DismantleDevice(
        tag, carcass: carcass, parts: parts.map { PartCommand.kind($0) }, place: place)
      let outcome = try request.run(in: options.open())
      if output.isJSON {
        let object = JSON.object([
          ("device", .text(outcome.device)), ("taken", .texts(outcome.taken)),
          ("returned", .texts(outcome.returned)),
        ])
        return Console.write([object.text])
      }
      Console.write(outcome.taken)
      if !outcome.returned.isEmpty { Console.say(.partsReturned(outcome.returned)) }
    }
  }

  /// The part as it is now; in a rehearsal it is what it was.
  private static func tell(_ code: String, _ house: House, _ output: OutputOptions) throws {
    guard !house.isRehearsal else { return Console.write([code]) }
    let part = try house.part(code)
    Console.write([output.isJSON ? fields(part).text : code])
  }
}
