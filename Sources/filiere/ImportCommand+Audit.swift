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
    @OptionGroup var target: AuditTarget

    func validate() throws { try watching.validate(alone: paths.isEmpty) }

    func run() throws {
      let house = try options.open()
      let destination = try target.destination(in: house)
      if let folder = watching.folder {
        var job = ImportEvidence([], kinds: [.audit], read: WatchedFile.read)
        job.destination = destination
        return try Watch(folder: folder, job: job, options: watching, output: output).run(in: house)
      }
      var job = ImportAudit(files: Surroundings.files(paths).map(Self.file))
      job.destination = destination
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
