import ArgumentParser
import LedgerValues
import Operations

extension DeviceCommand {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: said(
        "Un appareil, ses supports et ce que l'on peut en faire",
        "A device, its media and what may be done with it"))
    @OptionGroup var options: HouseOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Un identifiant quelconque", "Any identifier")) var tag: String

    func run() throws {
      let house = try options.open(for: .reading)
      let id = try house.device(named: tag)
      guard let device = try house.device(id) else {
        throw HouseError(.refused, .refusal(Refusal(rule: "no_such_subject")))
      }
      if output.isJSON {
        Console.write([json(device).text])
      } else {
        Console.write(DevicePageText(device, law: house.law).lines)
      }
    }

    private func json(_ device: DeviceDetails) -> JSON {
      let media = device.media.map { medium in
        JSON.object([
          ("serial", .text(medium.serial)), ("kind", .text(medium.kind.rawValue)),
          ("capacity_bytes", .integer(medium.capacityBytes)),
          ("status", .text(medium.status.rawValue)), ("safe", .flag(medium.isSafe)),
        ])
      }
      let moves = device.moves.map { move in
        JSON.object([
          ("verb", .text(move.verb.rawValue)), ("to", .text(move.target.rawValue)),
          ("allowed", .flag(move.isAllowed)),
          ("refusal", move.refusal.map { .text(Sentence.refusal($0)(spoken)) } ?? .null),
        ])
      }
      return .object(
        fields(device.summary) + [("media", .array(media)), ("moves", .array(moves))])
    }
  }

  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history",
      abstract: said("Tout ce qui est arrivé à un appareil", "All that happened to a device"))
    @OptionGroup var options: HouseOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Un identifiant quelconque", "Any identifier")) var tag: String

    func run() throws {
      let house = try options.open(for: .reading)
      let entries = try house.history(of: house.device(named: tag))
      if output.isJSON {
        Console.write([JSON.array(entries.map(json)).text])
        return
      }
      var table = TextTable(
        [
          said("n°", "no"), said("quand", "when"), said("quoi", "what"), said("vers", "to"),
          said("qui", "who"), said("détails", "details"),
        ], right: [0])
      for entry in entries {
        let event = entry.event
        let subject: Subject = event.subject == .medium ? .medium : .device
        table.add([
          String(event.seq), event.happened.minute,
          house.law.label(event.verb, in: spoken) + (entry.isAnnulled ? " †" : ""),
          event.target.isEmpty
            ? "" : house.law.label(State(event.target), of: subject, in: spoken),
          event.op, entry.texts.sorted { $0.key < $1.key }.map(\.value).joined(separator: " · "),
        ])
      }
      Console.write(table.lines)
    }

    private func json(_ entry: HistoryEntry) -> JSON {
      let event = entry.event
      return .object([
        ("seq", .integer(event.seq)), ("at", .text(event.happened.iso)),
        ("verb", .text(event.verb.rawValue)), ("from", .text(event.source)),
        ("to", .text(event.target)), ("operator", .text(event.op)), ("body", .raw(event.body)),
      ])
    }
  }
}
