import ArgumentParser
import LedgerValues
import Operations

/// Checks everything.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: said(
      "Vérifie tout le registre, et contre ses points de contrôle",
      "Checks the whole ledger, and against its checkpoints"))
  @OptionGroup var options: HouseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = try options.open(for: .verifying).verify()
    if output.isJSON {
      let findings = report.findings.map { finding in
        JSON.object([
          ("kind", .text(finding.kind.rawValue)), ("first", .integer(finding.first)),
          ("last", .integer(finding.last)), ("detail", .text(finding.detail)),
        ])
      }
      let object = JSON.object([
        ("events", .integer(report.events)), ("root", .text(report.root.hex)),
        ("findings", .array(findings)),
      ])
      Console.write([object.text])
    } else {
      Console.write([
        Sentence.verified(report.events, report.root.hex, report.findings.count)(spoken)
      ])
      for finding in report.findings { Console.write([Sentence.finding(finding)(spoken)]) }
    }
    if !report.findings.isEmpty { throw ExitCode(1) }
  }
}
