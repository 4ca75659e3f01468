import ArgumentParser
import LedgerValues
import Operations

/// Evidence that names nobody for certain, which a person settles.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: said("La file « à rapprocher »", "The queue to be settled"),
    subcommands: [List.self, Settle.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Ce qui attend une personne", "What waits for a person"))
    @OptionGroup var options: HouseOptions
    @OptionGroup var output: OutputOptions
    @Flag(name: .customLong("all"), help: help("Avec ce qui est réglé", "With what is settled"))
    var isWhole = false

    func run() throws {
      let house = try options.open(for: .reading)
      let entries = try house.queue(all: isWhole)
      if output.isJSON {
        let rows = entries.map { entry in
          JSON.object([
            ("id", .integer(entry.id)), ("kind", .text(entry.kind)),
            ("state", .text(entry.state.rawValue)), ("queued", .text(entry.queued.iso)),
            ("device", .text(entry.device)), ("serial", .text(entry.serial)),
            ("what", .text(Sentence.evidence(entry)(spoken))),
            ("body", .raw(entry.body)),
          ])
        }
        Console.write([JSON.array(rows).text])
        return
      }
      var table = TextTable(
        [
          said("n°", "no"), said("quoi", "what"), said("depuis", "since"),
          said("appareil", "device"), said("n° de série", "serial"), said("état", "state"),
        ], right: [0])
      for entry in entries {
        table.add([
          String(entry.id), Sentence.evidence(entry)(spoken), entry.queued.minute,
          entry.device, entry.serial, house.law.label(entry.state, of: .evidence, in: spoken),
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle",
      abstract: said(
        "Verse une preuve au support nommé, ou l'écarte",
        "Files evidence to the medium named, or sets it aside"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Le numéro dans la file", "The number in the queue")) var id: Int64
    @Option(help: help("N° de série ou #numéro du support", "Serial or #number of the medium"))
    var medium: String?
    @Flag(name: .customLong("set-aside"), help: help("L'écarte", "Sets it aside"))
    var isSetAside = false

    func run() throws {
      guard (medium == nil) == isSetAside else {
        throw ValidationError(Sentence.settleHow(spoken))
      }
      try SettleEvidence(id, filedTo: medium).run(in: options.open())
    }
  }
}
