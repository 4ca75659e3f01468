import ArgumentParser
import Foundation
import LedgerValues
import Operations

extension DeliverCommand {
  /// Where a document goes.
  struct PaperOutput: ParsableArguments {
    @Option(help: help("Fichier à écrire (- : sortie)", "File to write (- for output)"))
    var output = "-"
    @Flag(help: help("Remplacer le fichier s'il existe", "Replace the file if there is one"))
    var overwrite = false

    /// Never over a file that is there, unless told so.
    func write(_ bytes: [UInt8]) throws {
      if output == "-" {
        Console.write(bytes: bytes)
        return
      }
      if !overwrite, FileManager.default.fileExists(atPath: output) {
        throw HouseError(.cannotCreate, .fileIsThere(output))
      }
      try House.write(bytes, to: output)
      Console.say(.written(output))
    }
  }

  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note",
      abstract: said("Le bon de livraison", "The delivery note"))
    @OptionGroup var options: ReadOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var paper: PaperOutput
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
      try paper.write(isCSV ? note.csv(spoken) : note.pdf(spoken))
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
    @OptionGroup var paper: PaperOutput
    @Argument(help: help("La livraison", "The delivery")) var code: String

    func run() throws {
      let file = try options.open().bolc(code)
      if output.isJSON {
        let rows = file.rows.map { row in
          JSON.object(zip(file.columns, row).map { ($0, .text($1)) })
        }
        Console.write([JSON.array(rows).text])
      } else {
        try paper.write(file.bytes)
      }
      if !file.others.isEmpty { Console.say(.notComputers(file.others)) }
    }
  }
}
