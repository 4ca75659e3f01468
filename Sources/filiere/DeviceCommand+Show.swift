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

    /// The sheet, the grade and what they rest on; null where nothing is known.
    private func evaluation(of device: DeviceDetails) -> [(String, JSON)] {
      let lines = device.sheet?.lines.map { line in
        JSON.object([
          ("test", .text(line.test.name)), ("answer", .text(line.answer.rawValue)),
          ("blocking", .flag(line.test.isBlocking)), ("note", .text(line.note)),
        ])
      }
      let hardware = device.hardware
      return [
        ("rule_set", .text(device.grading.ruleSet)),
        ("category_basis", device.grading.basis.map { .text($0.sentence(spoken)) } ?? .null),
        ("battery_percent", device.grading.battery.map { .integer($0) } ?? .null),
        ("cpu", .text(hardware.cpu)), ("cpu_mark", hardware.mark.map { .integer($0) } ?? .null),
        ("memory_bytes", .integer(hardware.memoryBytes)),
        ("system", .text(device.installation?.system ?? "")),
        ("system_version", .text(device.installation?.version ?? "")),
        ("licence", .text(device.installation?.licence ?? "")),
        (
          "test_sheet",
          device.sheet.map { sheet in
            .object([
              ("at", .text(sheet.happened.iso)), ("operator", .text(sheet.op)),
              ("blocked", .flag(sheet.isBlocked)), ("tests", .array(lines ?? [])),
            ])
          } ?? .null
        ),
      ]
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
      let alerts = device.alerts.map { alert in
        JSON.object([
          ("verb", .text(alert.verb.rawValue)), ("raised", .text(alert.raised.iso)),
          ("cause", .integer(alert.cause)), ("medium", .text(alert.medium)),
          ("delivery", .text(alert.delivery)),
        ])
      }
      let warnings = device.doubts.map { entry in
        JSON.object([
          ("id", .integer(entry.id)), ("kind", .text(entry.kind)),
          ("reason", .text(entry.reason)), ("serial", .text(entry.serial)),
          ("what", .text(Sentence.evidence(entry)(spoken))),
        ])
      }
      return .object(
        fields(device.summary) + evaluation(of: device) + [
          ("media", .array(media)),
          ("parts", .array(device.parts.map { PartCommand.fields($0) })), ("moves", .array(moves)),
          ("alerts", .array(alerts)),
          ("warnings", .array(warnings)),
        ])
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
