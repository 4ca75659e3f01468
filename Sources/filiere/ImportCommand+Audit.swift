import ArgumentParser
import LedgerValues
import Operations

extension ImportCommand {
  struct Audit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "audit",
      abstract: said(
        "Audits matériels : dmidecode, lshw -json, Workbench",
        "Hardware audits: dmidecode, lshw -json, Workbench"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: help(
        "Des fichiers ou des dossiers, ou - pour l'entrée standard",
        "Files or folders, or - for stdin"))
    var paths: [String]
    @Option(help: help("L'appareil dont ils parlent", "The device that they tell of"))
    var device: String?
    @Option(help: help("Code du lot", "Code of the lot")) var lot = ""
    @Flag(
      name: .customLong("register"),
      help: help(
        "Enregistre dans ce lot les machines inconnues", "Enters unknown machines in that lot"))
    var registers = false
    @Option(help: help("Où elles sont alors", "Where they are then"))
    var place = ImportAudit.reception

    func validate() throws {
      if registers, lot.isEmpty { throw ValidationError(Sentence.registerWhere(spoken)) }
    }

    func run() throws {
      let house = try options.open()
      var job = ImportAudit(files: Surroundings.files(paths).map(Self.file))
      if let device { job.device = try house.device(named: device) }
      job.lot = lot
      job.registers = registers
      job.place = place
      let report = try job.run(in: house)
      if output.isJSON {
        Console.write([json(report).text])
      } else {
        show(report, house.law)
      }
      for queued in report.queued { Console.say(.queuedAudit(queued)) }
      for rejected in report.rejected { Console.say(.rejectedAudit(rejected)) }
      // As a single bad file would: something was given, and none of it is an audit to take in.
      if report.files > 0, report.rejected.count == report.files { throw ExitCode(65) }
    }

    private static func file(_ path: String) -> ImportAudit.File {
      do {
        return ImportAudit.File(name: path, contents: .success(try Surroundings.read(path)))
      } catch {
        return ImportAudit.File(name: path, contents: .failure(error))
      }
    }

    private func json(_ report: AuditReport) -> JSON {
      let devices = report.devices.map { line in
        JSON.object([
          ("file", .text(line.file)), ("tag", .text(line.tag)), ("kind", .text(line.kind.rawValue)),
          ("maker", .text(line.maker)), ("model", .text(line.model)),
          ("serial", .text(line.serial)), ("registered", .flag(line.isNew)),
        ])
      }
      let rejected = report.rejected.map { row in
        JSON.object([("file", .text(row.file)), ("reason", .text(row.reason(spoken)))])
      }
      return .object([
        ("files", .integer(report.files)), ("devices", .array(devices)),
        ("queued", .integer(report.queued.count)),
        ("already_known", .integer(report.alreadyKnown)), ("rejected", .array(rejected)),
      ])
    }

    private func show(_ report: AuditReport, _ law: Law) {
      var table = TextTable([
        said("appareil", "device"), said("genre", "kind"), said("marque", "maker"),
        said("modèle", "model"), said("n° de série", "serial"), said("fichier", "file"),
      ])
      for line in report.devices {
        table.add([
          line.tag, law.label(line.kind, in: spoken), line.maker, line.model, line.serial,
          line.file,
        ])
      }
      if !report.devices.isEmpty { Console.write(table.lines) }
      Console.say(.audited(report))
    }
  }
}
