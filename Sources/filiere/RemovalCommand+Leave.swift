import ArgumentParser
import Foundation
import LedgerValues
import Operations

extension RemovalCommand {
  struct Weigh: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "weigh",
      abstract: said(
        "Pèse du vrac, ou tous les appareils d'un genre ensemble",
        "Weighs bulk, or all devices of a kind together"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String
    @Argument(
      help: help(
        "carcasses, parts, cables, shredded_media, batteries, ou un genre d'appareil",
        "carcasses, parts, cables, shredded_media, batteries, or a kind of device"))
    var what: String
    @Argument(help: help("La masse, en grammes", "The mass, in grams")) var grams: Int
    @Flag(
      name: .customLong("estimated"), help: help("Estimée, non pesée", "Estimated, not weighed"))
    var isEstimated = false
    @Option(help: help("Le code déchet, sinon l'habituel", "The waste code, else the usual"))
    var code = ""

    func run() throws {
      guard grams > 0 else { throw ValidationError(Sentence.notACount(String(grams))(spoken)) }
      let line = try options.open().weigh(
        removal: removal, what, mass: grams, isWeighed: !isEstimated,
        code: RemovalText.wasteCode(code))
      Console.write([
        output.isJSON ? JSON.object([("line", .integer(line))]).text : String(line)
      ])
    }
  }

  struct Unweigh: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unweigh",
      abstract: said("Ôte une ligne de vrac", "Takes a line of bulk off"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String
    @Argument(help: help("Le numéro de la ligne", "The number of the line")) var line: Int64

    func run() throws {
      try options.open().unweigh(removal: removal, line: line)
      Console.write([removal])
    }
  }

  struct Leave: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leave",
      abstract: said(
        "L'enlèvement part, avec tout ce qui y est chargé",
        "The removal leaves, with all that is loaded on it"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String
    @Option(help: help("Le n° du bordereau", "The number of the consignment note"))
    var slip = ""
    @OptionGroup var moment: MomentOptions

    func run() throws {
      let gone = try options.open().leave(
        removal: removal, slip: slip, happened: try moment.happened())
      Console.write(output.isJSON ? [JSON.texts(gone).text] : gone)
    }
  }

  struct Attest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attest",
      abstract: said(
        "Le recycleur l'atteste, et le recyclage de chaque appareil",
        "The recycler attests it, and the recycling of each device"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String
    @Argument(help: help("L'attestation", "The attestation")) var attestation: String
    @OptionGroup var moment: MomentOptions

    func run() throws {
      let recycled = try options.open().attest(
        removal: removal, attestation: attestation, happened: try moment.happened())
      Console.write(output.isJSON ? [JSON.texts(recycled).text] : recycled)
    }
  }

  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note",
      abstract: said("Le bon d'enlèvement, en PDF", "The removal note, as a PDF"))
    @OptionGroup var options: HouseOptions
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String
    @Option(help: help("Fichier PDF à écrire (- : sortie)", "PDF file to write (- for output)"))
    var output: String
    @Flag(help: help("Écrire à la place d'un fichier qui est là", "Replace a file that is there"))
    var force = false

    func run() throws {
      let pdf = try options.open(for: .reading).note(ofRemoval: removal, language: spoken)
      if output == "-" { return Console.write(bytes: pdf) }
      let path = Surroundings.place(output)
      guard force || !FileManager.default.fileExists(atPath: path) else {
        throw HouseError(.cannotCreate, .alreadyAFile(path))
      }
      try House.write(pdf, to: path)
      Console.say(.written(path))
    }
  }

  struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen",
      abstract: said(
        "Il n'est pas parti : ses appareils y attendent de nouveau",
        "It did not leave: its devices wait on it again"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String
    @Option(help: help("Le motif", "The reason")) var reason: String

    func run() throws {
      let back = try options.open().reopen(removal: removal, reason: reason)
      Console.write(output.isJSON ? [JSON.texts(back).text] : back)
    }
  }

  struct Void: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "void",
      abstract: said(
        "Annule un enlèvement qui ne part pas", "Voids a removal that never leaves"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("L'enlèvement", "The removal")) var removal: String

    func run() throws {
      try options.open().void(removal: removal)
      Console.write([removal])
    }
  }

  /// When it happened, if not now.
  struct MomentOptions: ParsableArguments {
    @Option(
      name: .customLong("at"),
      help: help(
        "Quand c'est arrivé, si ce n'est pas maintenant : 2026-11-21 ou « 2026-11-21 14:05 »",
        "When it happened, if not now: 2026-11-21 or “2026-11-21 14:05”"))
    var moment: String?

    func happened() throws -> Timestamp? {
      guard let moment else { return nil }
      guard let time = Timestamp(reading: moment) else {
        throw ValidationError(Sentence.unreadableDate(moment)(spoken))
      }
      return time
    }
  }
}
