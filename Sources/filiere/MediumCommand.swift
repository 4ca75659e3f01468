import ArgumentParser
import LedgerValues
import Operations

/// What is written down by hand about storage media.
struct MediumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "medium",
    abstract: said(
      "Déclare, efface, valide, retire, range ou détruit un support",
      "Adds, sanitises, validates, removes, stores or destroys a medium"),
    discussion: said(
      """
      add ÉTIQUETTE et fit ÉTIQUETTE (acheté) déclarent un support dans un appareil ; fit SUPPORT \
      --into ÉTIQUETTE remonte un support rangé ; list ÉTIQUETTE les montre. Ailleurs SUPPORT est \
      un n° de série ou #numéro : sanitise, validate, fail, identify, remove, store, condemn, \
      destroy, lose, find.
      """,
      """
      add TAG and fit TAG (bought) record a medium in a device; fit MEDIUM --into TAG puts a \
      stored one back; list TAG shows them. Elsewhere MEDIUM is a serial or #number: sanitise, \
      validate, fail, identify, remove, store, condemn, destroy, lose, find.
      """))

  @OptionGroup var options: WriteOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var given: NeedOptions
  @Argument(help: help("add, sanitise, validate…", "add, sanitise, validate…")) var action: String
  @Argument(help: help("Supports ou appareils", "Media or devices")) var targets: [String]
  @Option(help: help("L'appareil qui reçoit le support", "The device that takes the medium"))
  var into: String?

  func run() throws {
    if action == "list" { return try list() }
    let house = try options.open()
    let verb = Verb("\(action)_medium")
    guard house.law.verb(verb)?.subject == .medium else {
      throw HouseError(.usage, .noSuchAction(action))
    }
    let needs = try given.values()
    let happened = try given.happened()
    var result = Do.Result()
    for target in targets {
      do {
        let found = try self.target(target, in: house)
        let request = RecordMedium(verb, found, needs: needs, happened: happened)
        result.moved.append("#\(try request.run(in: house))")
      } catch {
        guard error.kind == .refused else { throw error }
        result.refused.append((target, error.sentence))
      }
    }
    try Do.report(result, output)
  }

  private func target(
    _ code: String, in house: House
  ) throws(HouseError) -> RecordMedium.Target {
    if action == "add" || action == "fit" && into == nil {
      return .new(try house.device(named: code))
    }
    let medium = try house.medium(named: code)
    guard let into else { return .known(medium.id) }
    return .known(medium.id, into: try house.device(named: into))
  }

  private func list() throws {
    let house = try options.house.open(for: .reading)
    for target in targets {
      guard let device = try house.device(house.device(named: target)) else { continue }
      if output.isJSON {
        Console.write([JSON.array(device.media.map { .object(Self.fields($0)) }).text])
      } else {
        Console.write(DevicePageText(device, law: house.law).media)
      }
    }
  }

  static func fields(_ medium: Medium) -> [(String, JSON)] {
    [
      ("id", .text("#\(medium.id)")), ("serial", .text(medium.serial)),
      ("kind", .text(medium.kind.rawValue)), ("maker", .text(medium.maker)),
      ("model", .text(medium.model)), ("capacity_bytes", .integer(medium.capacityBytes)),
      ("status", .text(medium.status.rawValue)), ("safe", .flag(medium.isSafe)),
    ]
  }
}
