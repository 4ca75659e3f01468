import ArgumentParser
import Workbench

/// The keys of the workbench, as its help and the README have them.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: said("Les touches de l'établi", "The keys of the workbench"))
  @OptionGroup var options: HouseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard output.isJSON else { return Console.write(KeyTable.markdown(in: spoken)) }
    let rows = KeyTable.rows(in: spoken).map { row in
      JSON.object([
        ("action", .text(row.action)), ("keys", .array(row.keys.map { .text($0) })),
        ("name", .text(row.name)), ("help", .text(row.help)),
        ("command", row.shell.map { .text($0) } ?? .null),
      ])
    }
    Console.write([JSON.array(rows).text])
  }
}
