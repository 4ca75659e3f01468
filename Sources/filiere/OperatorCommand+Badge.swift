import ArgumentParser
import Foundation
import LedgerValues
import Operations

extension OperatorCommand {
  /// Makes and prints a badge.
  struct Badge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "badge",
      abstract: said(
        "Fait et imprime un badge ; celui d'avant ne vaut plus rien",
        "Makes and prints a badge; the one before is worth nothing any more"))
    @OptionGroup var options: WriteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var paper: PaperOptions
    @Argument(help: help("Son code", "Their code")) var code: String

    func validate() throws { try paper.check() }

    func run() throws {
      let house = try options.open()
      let secret = House.newBadgeSecret()
      if options.isRehearsal { return try house.keep(.badge(secret), of: code) }
      // Drawn before the one before is revoked: whatever fails here leaves that as it was.
      try paper.put(.badge(secret), in: house, output, isSecret: true)
      do {
        try house.keep(.badge(secret), of: code)
      } catch {
        for path in [paper.pdf, paper.zpl].compactMap({ $0 }) where path != "-" {
          try? FileManager.default.removeItem(atPath: Surroundings.place(path))
        }
        throw error
      }
      Console.say(.badgeMade(code))
    }
  }
}
