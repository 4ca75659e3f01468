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

  func run() throws {
    guard Terminal.isPresent else { return try writeTableau() }
    try Self.open(reading.house.choice(), theme: theme, moment: reading.moment)
  }

  /// Opens the screen on the house that was chosen.
  ///
  /// - Parameters:
  ///   - theme: the theme asked for; nil for the one that is kept.
  ///   - moment: the moment to be looked at first; nil for the present.
  static func open(
    _ choice: HouseChoice, theme: Theme? = nil, moment: String? = nil
  ) throws {
    if !FileManager.default.fileExists(atPath: choice.path) {
      // The first start makes the user's own ledger; a path that was named is never guessed at.
      guard choice.ledger == nil else { throw HouseError(.noInput, .noSuchInput(choice.path)) }
      let house = try House.create(
        at: choice.path,
        founder: choice.op ?? Surroundings.op ?? Init.initials(of: Surroundings.account),
        account: Surroundings.account, pin: choice.pin ?? Surroundings.pin,
        checkpoints: Surroundings.checkpoints)
      try house.furnish()
    }
    try WorkbenchSession(
      theme: theme, language: choice.language.map { Language(locale: $0) }, moment: moment
    ).run(try choice.proved(for: .writing))
  }

  private func writeTableau() throws {
    let path = reading.house.path
    guard FileManager.default.fileExists(atPath: path) else {
      if reading.house.ledger != nil { throw HouseError(.noInput, .noSuchInput(path)) }
      Console.say(.noLedgerYet(path))
      Console.say(.howToOpen)
      return
    }
    let house = try reading.open()
    Console.write(
      TableauText(try house.tableau(), law: house.law, targets: try house.targets()).lines)
    Console.say(.howToOpen)
  }
}

extension Theme: ExpressibleByArgument {}
