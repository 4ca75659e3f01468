import ArgumentParser
import LedgerValues
import Operations

/// What there is to know of devices.
struct DeviceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device", abstract: said("Les appareils", "Devices"),
    subcommands: [List.self, Show.self, History.self, Register.self],
    defaultSubcommand: List.self)

  /// The fields that other programs rely on.
  static func fields(_ device: DeviceSummary) -> [(String, JSON)] {
    [
      ("tag", .text(device.name)), ("state", .text(device.state.rawValue)),
      ("kind", .text(device.kind.rawValue)), ("maker", .text(device.maker)),
      ("model", .text(device.model)), ("serial", .text(device.serial)),
      ("donor_tag", .text(device.donorTag)), ("lot", .text(device.lot)),
      ("place", .text(device.place)), ("since", .text(device.entered.iso)),
      ("donor", .text(device.donor)), ("grade", .text(device.grade)),
      ("category", .text(device.category)), ("kit", .text(device.kit)),
    ]
  }

  static func table(_ devices: [DeviceSummary], law: Law) -> TextTable {
    var table = TextTable([
      said("étiquette", "tag"), said("état", "state"), said("depuis", "since"),
      said("genre", "kind"), said("marque", "maker"), said("modèle", "model"),
      said("n° de série", "serial"), said("lieu", "place"),
    ])
    for device in devices {
      table.add([
        (device.hasAlert ? "! " : "") + device.name, law.label(device.state, in: spoken),
        device.entered.day, law.label(device.kind, in: spoken), device.maker, device.model,
        device.serial, device.place,
      ])
    }
    return table
  }

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: said(
        "Enregistre un appareil qu'aucune liste n'annonce",
        "Enters a device that no list announced"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: NeedOptions

    func run() throws {
      let house = try options.open()
      let device = try house.register(needs: given.values(), happened: given.happened())
      guard let device else { return }
      Console.write([output.isJSON ? JSON.object(fields(device)).text : device.name])
    }
  }
}
