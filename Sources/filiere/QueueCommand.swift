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
    @Flag(
      name: .customLong("candidates"),
      help: help(
        "Avec les candidats de chacune, et pourquoi", "With the candidates of each, and why"))
    var showsCandidates = false

    func run() throws {
      let house = try options.open(for: .reading)
      let entries = try house.queue(all: isWhole)
      if output.isJSON {
        let rows = try entries.map { entry in
          let candidates = try house.candidates(ofEvidence: entry.id)
          return JSON.object([
            ("id", .integer(entry.id)), ("kind", .text(entry.kind)),
            ("what", .text(Sentence.evidence(entry)(spoken))),
            ("candidates", .array(candidates.map(QueueCommand.json))),
            ("state", .text(entry.state.rawValue)), ("queued", .text(entry.queued.iso)),
            ("device", .text(entry.device)), ("serial", .text(entry.serial)),
            ("reason", .text(entry.reason)), ("body", .raw(entry.body)),
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
        guard showsCandidates else { continue }
        for candidate in try house.candidates(ofEvidence: entry.id) {
          table.add([
            "", "  \(candidate.id) · \(candidate.reason.label(spoken))", "", candidate.deviceName,
            candidate.text, "",
          ])
        }
      }
      Console.write(table.lines)
    }
  }

  /// What other programs rely on of one candidate.
  private static func json(_ candidate: QueueCandidate) -> JSON {
    let medium = candidate.medium
    return .object([
      ("choose", .integer(candidate.id)), ("why", .text(candidate.reason.rawValue)),
      ("says", .text(candidate.reason.label(spoken))), ("tag", .text(candidate.deviceName)),
      ("text", .text(candidate.text)), ("medium", medium.map { .integer($0.id) } ?? .null),
      ("serial", .text(medium?.serial ?? "")), ("decision", .text(decision(candidate))),
    ])
  }

  private static func decision(_ candidate: QueueCandidate) -> String {
    switch candidate.settlement {
    case .medium: "medium"
    case .device: "device"
    case .evidence: "evidence"
    case .take: "take"
    case .keep: "keep"
    case .setAside: "set_aside"
    }
  }

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle",
      abstract: said(
        "Règle une entrée : un candidat, un support, un appareil, qui a raison, ou rien",
        "Settles an entry: a candidate, a medium, a device, which is right, or nothing"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Le numéro dans la file", "The number in the queue")) var id: Int64
    @Option(help: help("N° de série ou #numéro du support", "Serial or #number of the medium"))
    var medium: String?
    @Option(help: help("L'appareil dont c'est l'audit", "The device that the audit is of"))
    var device: String?
    @Option(
      name: .customLong("choose"),
      help: help(
        "Le n° d'un candidat (queue --candidates)", "The no. of a candidate (queue --candidates)"))
    var candidate: Int64?
    @Flag(name: .customLong("take"), help: help("L'audit fait foi", "The audit is right"))
    var isTaken = false
    @Flag(name: .customLong("keep"), help: help("La liste fait foi", "The list is right"))
    var isKept = false
    @Flag(name: .customLong("set-aside"), help: help("L'écarte", "Sets it aside"))
    var isSetAside = false

    func run() throws {
      guard decisions.count + (candidate == nil ? 0 : 1) == 1 else {
        throw ValidationError(Sentence.settleHow(spoken))
      }
      let house = try options.open()
      if let candidate { return try choose(candidate, in: house) }
      for settlement in decisions { try SettleEvidence(id, settlement).run(in: house) }
    }

    /// What was said, but for the number of a candidate.
    private var decisions: [Settlement] {
      [
        medium.map { .medium($0) }, device.map { .device($0) }, isTaken ? .take : nil,
        isKept ? .keep : nil, isSetAside ? .setAside : nil,
      ].compactMap(\.self)
    }

    private func choose(_ number: Int64, in house: House) throws {
      let offered = try house.candidates(ofEvidence: id)
      guard let chosen = offered.first(where: { $0.id == number }) else {
        throw HouseError(.refused, .noSuchCandidate(number, offered.count))
      }
      try SettleEvidence(id, chosen.settlement).run(in: house)
    }
  }
}
