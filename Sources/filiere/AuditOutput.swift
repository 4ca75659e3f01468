import ArgumentParser
import LedgerValues
import Operations

/// What came of taking in audits, as a person and as a program read it.
struct AuditOutput {
  let report: AuditReport
  let law: Law

  /// Writes it; a run of which nothing could be taken in ends with the status of bad input.
  func write(_ output: OutputOptions) throws {
    if output.isJSON {
      Console.write([json.text])
    } else {
      show()
    }
    for queued in report.queued { Console.say(.queuedAudit(queued)) }
    for rejected in report.rejected { Console.say(.rejectedAudit(rejected)) }
    // As a single bad file would: something was given, and none of it is an audit to take in.
    if report.files > 0, report.rejected.count == report.files { throw ExitCode(65) }
  }

  private var json: JSON {
    let rejected = report.rejected.map { row in
      JSON.object([("file", .text(row.file)), ("reason", .text(row.reason(spoken)))])
    }
    return .object([
      ("files", .integer(report.files)),
      ("devices", .array(report.devices.map(Self.json))),
      ("queued", .integer(report.queued.count)),
      ("already_known", .integer(report.alreadyKnown)), ("rejected", .array(rejected)),
    ])
  }

  static func json(_ line: AuditReport.Line) -> JSON {
    .object([
      ("file", .text(line.file)), ("tag", .text(line.tag)), ("kind", .text(line.kind.rawValue)),
      ("maker", .text(line.maker)), ("model", .text(line.model)),
      ("serial", .text(line.serial)), ("registered", .flag(line.isNew)),
    ])
  }

  private func show() {
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
