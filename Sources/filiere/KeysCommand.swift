import ArgumentParser
import Workbench

/// The keys of the workbench, as its help and the README have them.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: said("Les touches de l'établi", "The keys of the workbench"))
  @OptionGroup var options: HouseOptions

  func run() throws {
    Console.write(KeyTable.markdown(in: spoken))
  }
}
