import ArgumentParser
import LedgerValues
import Operations

/// Writes the tables of a month.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: said(
      "Écrit les tableaux d'un mois dans DOSSIER/2026-11/",
      "Writes the tables of a month to FOLDER/2026-11/"))

  @OptionGroup var house: HouseOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: help("Le mois : 2026-11", "The month: 2026-11"))
  var month: String

  @Option(
    name: .customLong("out"),
    help: help("Dossier où mettre celui du mois", "Folder to put that of the month in"))
  var folder = "."

  @Option(
    name: .customLong("profile"),
    help: help(
      "opendata ou tableur-fr (répétable ; sinon les deux)",
      "opendata or tableur-fr (repeatable; both unless said)"))
  var profiles: [String] = []

  func run() throws {
    let export = try ExportMonth(month, profiles: profiles, into: folder)
    let report = try export.run(in: try house.open(for: .reading))
    if output.isJSON {
      Console.write([Self.json(report).text])
    } else {
      Console.write(report.files.map { "\(report.folder)/\($0.name)" })
    }
    Console.say(.monthWritten(report))
  }

  private static func json(_ report: ExportMonth.Report) -> JSON {
    .object([
      ("month", .text(report.month.description)), ("folder", .text(report.folder)),
      ("through", .integer(report.through)), ("partial", .flag(report.isPartial)),
      ("opening", .integer(report.opening)), ("in", .integer(report.entered)),
      ("out", .integer(report.left)), ("closing", .integer(report.closing)),
      (
        "files",
        .array(
          report.files.map { file in
            .object([
              ("name", .text(file.name)), ("rows", .integer(file.rows)),
              ("sha256", .text(file.digest.hex)),
            ])
          })
      ),
    ])
  }
}

extension Sentence {
  static func monthWritten(_ report: ExportMonth.Report) -> Sentence {
    let sum = "\(report.opening) + \(report.entered) − \(report.left) = \(report.closing)"
    let french = report.isPartial ? " Le mois court encore : ces tableaux sont provisoires." : ""
    let english = report.isPartial ? " The month still runs: these tables are provisional." : ""
    return Sentence(
      fr: "\(report.month) : \(sum).\(french)", en: "\(report.month): \(sum).\(english)")
  }
}
