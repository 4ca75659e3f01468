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
    var paths: [String] = []
    @OptionGroup var watching: WatchOptions
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
      try watching.validate(alone: paths.isEmpty)
      if registers, lot.isEmpty { throw ValidationError(Sentence.registerWhere(spoken)) }
    }

    func run() throws {
      let house = try options.open()
      if let folder = watching.folder {
        var job = ImportEvidence([], kinds: [.audit], read: WatchedFile.read)
        if let device { job.device = try house.device(named: device) }
        (job.lot, job.registers, job.place) = (lot, registers, place)
        return try Watch(folder: folder, job: job, options: watching, output: output).run(in: house)
      }
      var job = ImportAudit(files: Surroundings.files(paths).map(Self.file))
      if let device { job.device = try house.device(named: device) }
      job.lot = lot
      job.registers = registers
      job.place = place
      try AuditOutput(report: job.run(in: house), law: house.law).write(output)
    }

    private static func file(_ path: String) -> ImportAudit.File {
      do {
        return ImportAudit.File(name: path, contents: .success(try Surroundings.read(path)))
      } catch {
        return ImportAudit.File(name: path, contents: .failure(error))
      }
    }
  }
}
