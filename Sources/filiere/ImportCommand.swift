import ArgumentParser
import LedgerValues
import Operations

/// What comes in as a file.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: said("Verse un fichier au registre", "Takes a file in"),
    subcommands: [ManifestFile.self, WipeLog.self, Audit.self, CPUMarkTable.self])

  struct ManifestFile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "manifest",
      abstract: said("La liste d'un donneur (CSV)", "A donor's list (CSV)"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le fichier, ou - pour l'entrée standard", "The file, or - for stdin"))
    var file: String
    @Option(help: help("Nom du donneur", "Name of the donor")) var donor = ""
    @Option(help: help("Code du lot, sinon le suivant", "Code of the lot, else the next"))
    var lot = ""
    @Option(
      name: .customLong("map"), parsing: .singleValue,
      help: help("colonne=champ (répétable)", "column=field (repeatable)"))
    var columns: [String] = []
    @Option(
      help: help("Où écrire les lignes rejetées", "Where rejected lines are written"))
    var rejects: String?

    func run() throws {
      let house = try options.open()
      var job = ImportManifest(bytes: try Surroundings.read(file))
      job.donor = donor
      job.lot = lot
      job.columns = try pairs(columns)
      job.rejectsPath = rejects ?? (file == "-" ? nil : ImportManifest.rejectsPath(beside: file))
      job.language = spoken
      let report = try job.run(in: house)
      if output.isJSON { Console.write([json(report).text]) }
      show(report, house.law)
    }

    private func json(_ report: ManifestReport) -> JSON {
      let known = report.known.map { row in
        JSON.object([
          ("line", .integer(row.line)), ("tag", .text(row.tag)),
          ("state", .text(row.state.rawValue)), ("lot", .text(row.lot)),
        ])
      }
      let rejected = report.rejected.map { row in
        JSON.object([
          ("line", .integer(row.line)), ("reason", .text(row.reason(spoken))),
          ("text", .text(row.text)),
        ])
      }
      return .object([
        ("lot", .text(report.lot)), ("announced", .integer(report.announced)),
        ("already_known", .integer(report.alreadyKnown)),
        ("repeated", .integer(report.repeated)), ("known", .array(known)),
        ("rejected", .array(rejected)),
      ])
    }

    private func show(_ report: ManifestReport, _ law: Law) {
      if !output.isJSON {
        var table = TextTable([said("lot", "lot"), report.lot], right: [1])
        table.add([said("annoncés", "announced"), String(report.announced)])
        table.add([said("déjà versés", "already known"), String(report.alreadyKnown)])
        table.add([said("répétés", "repeated"), String(report.repeated)])
        table.add([said("déjà au registre", "known elsewhere"), String(report.known.count)])
        table.add([said("rejetés", "rejected"), String(report.rejected.count)])
        Console.write(table.lines)
      }
      for row in report.known { Console.say(.knownRow(row, law: law)) }
      for row in report.rejected { Console.say(.rejectedRow(row)) }
      if !report.rejectsPath.isEmpty { Console.say(.rejectsWritten(report.rejectsPath)) }
    }
  }
}
