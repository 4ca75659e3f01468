public import ArgumentParser
import CursesTerminal
import Foundation
import LedgerValues
import Operations
public import ScreenGrid

/// The program without a verb: the workbench; where there is no terminal, the Tableau as text.
struct OpenWorkbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench",
    abstract: said("Ouvre l'établi (sans autre verbe)", "Opens the workbench (with no other verb)"))

  @OptionGroup var reading: ReadOptions

  @Option(
    name: .customLong("theme"),
    help: help(
      "dark, light, high-contrast ou monochrome", "dark, light, high-contrast or monochrome"))
  var theme: Theme?

  private var options: HouseOptions { reading.house }

  func run() throws {
    guard Terminal.isPresent else { return try writeTableau() }
    if !FileManager.default.fileExists(atPath: options.path) {
      // The first start makes the user's own ledger; a path that was named is never guessed at.
      guard options.ledger == nil else { throw HouseError(.noInput, .noSuchInput(options.path)) }
      _ = try House.create(
        at: options.path,
        founder: options.op ?? Surroundings.op ?? Init.initials(of: Surroundings.account),
        account: Surroundings.account, pin: Surroundings.pin,
        checkpoints: Surroundings.checkpoints)
    }
    let proved = try options.proved(for: .writing)
    try WorkbenchSession(
      theme: theme,
      language: options.language.map { Language(locale: $0) },
      moment: reading.moment
    ).run(proved)
  }

  private func writeTableau() throws {
    guard FileManager.default.fileExists(atPath: options.path) else {
      if options.ledger != nil { throw HouseError(.noInput, .noSuchInput(options.path)) }
      Console.say(.noLedgerYet(options.path))
      Console.say(.howToOpen)
      return
    }
    let house = try reading.open()
    Console.write(TableauText(try house.tableau(), law: house.law).lines)
    Console.say(.howToOpen)
  }
}

extension Theme: ExpressibleByArgument {}
