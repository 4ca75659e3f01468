import ArgumentParser
import Foundation
import LedgerValues
import Operations

/// Where a paper goes: a file, or standard output.
struct PaperFileOptions: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: help("Fichier PDF à écrire (- : sortie)", "PDF file to write (- for output)"))
  var path: String?

  @Flag(
    name: .customLong("force"),
    help: help("Écrire par-dessus un fichier qui est là", "Write over a file that is there"))
  var isForced = false

  /// - Parameter usual: its name where none was given.
  func write(usual: String, _ draw: () throws -> [UInt8]) throws {
    let path = path ?? usual
    guard path != "-" else {
      Console.write(bytes: try draw())
      return
    }
    guard isForced || !FileManager.default.fileExists(atPath: path) else {
      throw HouseError(.cannotCreate, .paperIsThere(path))
    }
    try House.write(try draw(), to: path)
    Console.say(.written(path))
  }
}
