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
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Un identifiant quelconque", "Any identifier")) var tag: String

    func run() throws {
      let house = try options.open(only: [tag])
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
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Un identifiant quelconque", "Any identifier")) var tag: String

    func run() throws {
      let house = try options.open(only: [tag])
      let list = EventList(try house.history(of: house.device(named: tag)), law: house.law)
      Console.write(output.isJSON ? [list.json.text] : list.lines)
    }
  }
}
