import ArgumentParser
import LedgerValues
import Operations

/// What is written down by hand about storage media, and what is known of them.
struct MediumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "medium",
    abstract: said(
      "Déclare, efface, valide, retire, range ou détruit un support, et le montre",
      "Adds, sanitises, validates, removes, stores or destroys a medium, and shows it"),
    discussion: said(
      """
      add ÉTIQUETTE et fit ÉTIQUETTE (acheté, avec sa facture) déclarent un support dans un \
      appareil ; fit SUPPORT --into ÉTIQUETTE remonte un support rangé. list ÉTIQUETTE montre ceux \
      d'un appareil, list --loose ceux qui sont hors de tout appareil, list tous ; show SUPPORT dit \
      ce que l'on peut en faire et ce qui s'y oppose. SUPPORT est un n° de série, l'étiquette donnée \
      au retrait ou #numéro : sanitise, validate, fail, identify, remove, store, condemn, destroy, \
      lose, find.
      """,
      """
      add TAG and fit TAG (bought, with its invoice) record a medium in a device; fit MEDIUM --into \
      TAG puts a stored one back. list TAG shows those of a device, list --loose those out of any \
      device, list all; show MEDIUM says what may be done with it and what stands against it. \
      MEDIUM is a serial, the label given at its removal, or #number: sanitise, validate, fail, \
      identify, remove, store, condemn, destroy, lose, find.
      """))

  @OptionGroup var options: WriteOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var given: NeedOptions
  @Argument(help: help("add, sanitise, list, show…", "add, sanitise, list, show…"))
  var action: String
  @Argument(help: help("Supports ou appareils", "Media or devices")) var targets: [String] = []
  @Option(help: help("L'appareil qui reçoit le support", "The device that takes the medium"))
  var into: String?
  @Flag(
    name: .customLong("loose"),
    help: help("list : hors de tout appareil", "list: out of any device"))
  var isLoose = false
  @Flag(name: .customLong("csv"), help: help("list : en CSV", "list: as CSV")) var isCSV = false

  func run() throws {
    if action == "list" { return try list() }
    guard !targets.isEmpty else { throw ValidationError(Sentence.noMedia(spoken)) }
    if action == "show" { return try show() }
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
        result.refused.append((target, try sentence(of: error, about: target, in: house)))
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

  /// Why not; where its evidence is not enough, with what would be.
  private func sentence(
    of error: HouseError, about code: String, in house: House
  ) throws -> Sentence {
    guard let rule = error.refusal?.rule, rule == .nothingSanitised || rule == .mediumUnsafe,
      let advice = house.law.advice(for: try house.medium(named: code))
    else { return error.sentence }
    return .advised(error.sentence, advice)
  }

  private func show() throws {
    let house = try options.house.open(for: .reading)
    for target in targets {
      guard let details = try house.mediumDetails(house.mediumID(named: target)) else { continue }
      let history = try house.history(ofMedium: details.medium.id, limit: 1_000)
      let text = MediumPageText(details, history: history.entries.reversed(), law: house.law)
      Console.write(output.isJSON ? [text.json.text] : text.lines)
    }
  }

  private func list() throws {
    let house = try options.house.open(for: .reading)
    if !targets.isEmpty, !isCSV {
      for target in targets {
        guard let device = try house.device(house.device(named: target)) else { continue }
        if output.isJSON {
          Console.write([JSON.array(device.media.map { .object(Self.fields($0)) }).text])
        } else {
          Console.write(DevicePageText(device, law: house.law).media)
        }
      }
      return
    }
    try MediumList(try rows(in: house), law: house.law).write(
      isJSON: output.isJSON, isCSV: isCSV, in: house)
  }

  /// The media of the devices that are named, else all.
  private func rows(in house: House) throws -> [MediumRow] {
    guard targets.isEmpty else {
      return try targets.flatMap { target in
        let device = try house.device(house.device(named: target))
        return try (device?.media ?? []).compactMap { try house.mediumDetails($0.id)?.row }
      }
    }
    var rows: [MediumRow] = []
    while true {
      let page = try house.media(
        isLoose: isLoose, after: rows.last?.id ?? 0, limit: isLoose ? 100_000 : Self.page)
      rows += page
      guard !isLoose, page.count == Self.page else { return rows }
    }
  }

  /// How many media one reading takes.
  private static let page = 2_000

  static func fields(_ medium: Medium) -> [(String, JSON)] {
    [
      ("id", .text("#\(medium.id)")), ("serial", .text(medium.serial)),
      ("kind", .text(medium.kind.rawValue)), ("maker", .text(medium.maker)),
      ("model", .text(medium.model)), ("capacity_bytes", .integer(medium.capacityBytes)),
      ("status", .text(medium.status.rawValue)), ("safe", .flag(medium.isSafe)),
      ("sanitised", .flag(medium.isSanitised)),
    ]
  }
}
