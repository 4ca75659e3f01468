import ArgumentParser
import LedgerValues
import Operations

extension DeliverCommand {
  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note",
      abstract: said("Le bon de livraison", "The delivery note"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var paper: PaperFileOptions
    @Argument(help: help("La livraison", "The delivery")) var code: String
    @Flag(name: .customLong("csv"), help: help("Pour un tableur", "For a spreadsheet"))
    var isCSV = false

    func run() throws {
      let house = try options.open()
      if output.isJSON {
        Console.write([fields(try house.delivery(code), house.law).text])
        return
      }
      let note = try house.deliveryNote(code)
      try paper.write(usual: "-") { try isCSV ? note.csv(spoken) : note.pdf(spoken) }
    }
  }

  struct Bolc: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bolc",
      abstract: said(
        "Les ordinateurs au format d'import d'Emmaüs Connect",
        "The computers as Emmaüs Connect imports them"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var paper: PaperFileOptions
    @Argument(help: help("La livraison", "The delivery")) var code: String

    func run() throws {
      let file = try options.open().bolc(code)
      if output.isJSON {
        let rows = file.rows.map { row in
          JSON.object(zip(file.columns, row).map { ($0, .text($1)) })
        }
        Console.write([JSON.array(rows).text])
      } else {
        try paper.write(usual: "-") { file.bytes }
      }
      if !file.others.isEmpty { Console.say(.notComputers(file.others)) }
    }
  }
}
