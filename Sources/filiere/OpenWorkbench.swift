import ArgumentParser
import LedgerValues
import Operations

/// The program without a verb: the workbench; where there is no terminal, the Tableau as text.
struct OpenWorkbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench",
    abstract: said("Ouvre l'établi (sans autre verbe)", "Opens the workbench (with no other verb)"))

  @OptionGroup var options: HouseOptions

  func run() throws {
    if Console.hasTerminal {
      try WorkbenchEntry.open(options)
    } else {
      try Self.printTableau(options)
    }
  }

  /// Where nobody can press a key: the Tableau, and how to open the workbench.
  static func printTableau(_ options: HouseOptions) throws {
    let house = try options.open(for: .reading)
    Console.write(TableauText(try house.tableau(), law: house.law).lines)
    Console.say(.howToOpen)
  }
}
