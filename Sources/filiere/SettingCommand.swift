import ArgumentParser
import LedgerValues
import Operations

/// What the site has decided.
struct SettingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setting", abstract: said("Les réglages du site", "The site's settings"),
    subcommands: [List.self, Set.self, Policy.self, Tests.self, RuleSet.self, Waste.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Liste les réglages", "Lists the settings"))
    @OptionGroup var options: HouseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let settings = try options.open(for: .reading).settings()
      if output.isJSON {
        let rows = settings.map { setting in
          JSON.object([("name", .text(setting.name)), ("value", .text(setting.value))])
        }
        Console.write([JSON.array(rows).text])
        return
      }
      var table = TextTable([said("réglage", "setting"), said("valeur", "value"), ""])
      for setting in settings { table.add([setting.name, setting.value, setting.label(spoken)]) }
      Console.write(table.lines)
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: said("Change un réglage", "Changes a setting"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Son nom", "Its name")) var name: String
    @Argument(help: help("Sa valeur", "Its value")) var value: String

    func run() throws {
      try options.open().set(name, to: value)
    }
  }
}
