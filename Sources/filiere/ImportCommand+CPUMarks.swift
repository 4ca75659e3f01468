import ArgumentParser
import LedgerValues
import Operations

extension ImportCommand {
  struct CPUMarkTable: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cpu-marks",
      abstract: said(
        "Les indices des processeurs (CSV : nom, indice)", "CPU marks (CSV: name, mark)"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("Le fichier, ou - pour l'entrée standard", "The file, or - for stdin"))
    var file: String

    func run() throws {
      let house = try options.open()
      let report = try ImportCPUMarks(bytes: Surroundings.read(file)).run(in: house)
      if output.isJSON {
        let rejected = report.rejected.map { row in
          JSON.object([("line", .integer(row.line)), ("reason", .text(row.reason(spoken)))])
        }
        Console.write([
          JSON.object([
            ("marks", .integer(report.marks)), ("already_known", .flag(report.isKnown)),
            ("rejected", .array(rejected)),
          ]).text
        ])
      }
      for row in report.rejected { Console.say(.rejectedMark(row)) }
      Console.say(.cpuMarks(report))
    }
  }
}
