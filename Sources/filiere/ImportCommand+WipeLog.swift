import ArgumentParser
import LedgerValues
import Operations

extension ImportCommand {
  struct WipeLog: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "wipe-log",
      abstract: said(
        "Ce qu'un effaceur a écrit : nwipe (journal ou PDF), usody-sanitize, Workbench, Blancco, "
          + "nvme, hdparm",
        "What an eraser wrote: nwipe (log or PDF), usody-sanitize, Workbench, Blancco, nvme, hdparm"
      ))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le fichier, ou - pour l'entrée standard", "The file, or - for stdin"))
    var file: String?
    @OptionGroup var watching: WatchOptions
    @Option(
      name: .customLong("medium"), parsing: .singleValue,
      help: help(
        "Le support que le journal ne dit pas : n° de série ou #n ; /dev/sda=… s'il y en a plusieurs",
        "The medium the log does not tell: serial or #n; /dev/sda=… where there are several"))
    var media: [String] = []
    @Option(help: help("L'appareil qui porte le disque", "The device that carries the disk"))
    var device: String?

    func validate() throws {
      try watching.validate(alone: file == nil && media.isEmpty)
    }

    func run() throws {
      let house = try options.open()
      guard let file else {
        var job = ImportEvidence([], kinds: [.wipe], read: WatchedFile.read)
        if let device { job.destination.device = try house.device(named: device) }
        return try Watch(
          folder: watching.folder ?? "", job: job, options: watching, output: output
        ).run(in: house)
      }
      var job = ImportWipeLog(bytes: try Surroundings.read(file))
      job.named = media.map(Self.name)
      if let device { job.device = try house.device(named: device) }
      let report = try job.run(in: house)
      if output.isJSON {
        Console.write([json(report).text])
      } else {
        show(report)
      }
    }

    /// Reads `/dev/sda=5XW0A1`, or a medium alone.
    private static func name(_ text: String) -> ImportWipeLog.Name {
      guard text.hasPrefix("/dev/"), let sign = text.firstIndex(of: "=") else {
        return ImportWipeLog.Name(disk: "", medium: text)
      }
      return ImportWipeLog.Name(
        disk: String(text[..<sign]), medium: String(text[text.index(after: sign)...]))
    }

    static func json(_ line: WipeLogReport.Line) -> JSON {
      .object([
        ("device", .text(line.device)), ("serial", .text(line.serial)),
        ("method", .text(line.method)), ("verdict", .text(line.verdict.rawValue)),
        ("reason", .text(line.reason(spoken))),
        ("enough", line.advice.map { .text($0(spoken)) } ?? .null),
      ])
    }

    private func json(_ report: WipeLogReport) -> JSON {
      let media = report.media.map(Self.json)
      return .object([
        ("sessions", .integer(report.sessions)), ("media", .array(media)),
        ("filed", .integer(report.filed)), ("queued", .integer(report.queued)),
      ])
    }

    private func show(_ report: WipeLogReport) {
      var table = TextTable([
        said("disque", "disk"), said("n° de série", "serial"), said("méthode", "method"),
        said("verdict", "verdict"), said("sort", "fate"), said("raison", "reason"),
      ])
      for line in report.media {
        table.add([
          line.device, line.serial, line.method, Sentence.verdict(line.verdict)(spoken),
          Sentence.fate(line.fate)(spoken), line.reason(spoken),
        ])
      }
      Console.write(table.lines)
      for line in report.media {
        guard let advice = line.advice else { continue }
        Console.say(.notEnough(line.serial.isEmpty ? line.device : line.serial, advice))
      }
      if report.queued > 0 { Console.say(.queued(report.queued)) }
    }
  }
}
