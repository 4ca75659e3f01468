import ArgumentParser
import LedgerValues
import Operations

/// Donors, partners, recyclers, carriers.
struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: said("Donneurs, partenaires, recycleurs", "Donors, partners, recyclers"),
    subcommands: [List.self, Add.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Liste les organismes", "Lists the organisations"))
    @OptionGroup var options: HouseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let house = try options.open(for: .reading)
      let organisations = try house.organisations()
      if output.isJSON {
        let rows = organisations.map { row in
          JSON.object([
            ("code", .text(row.code)), ("name", .text(row.name)), ("as", .text(row.capacity)),
            ("state", .text(row.state.rawValue)),
          ])
        }
        Console.write([JSON.array(rows).text])
        return
      }
      var table = TextTable([said("code", "code"), said("nom", "name"), said("qualité", "as")])
      for row in organisations { table.add([row.code, row.name, row.capacity]) }
      Console.write(table.lines)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: said("Enregistre un organisme", "Enters an organisation"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Son nom", "Its name")) var name: String
    @Option(
      name: .customLong("as"),
      help: help(
        "donor, partner, recycler ou carrier", "donor, partner, recycler or carrier"))
    var capacity = "donor"
    @Option(help: help("Qui y joindre, hors registre", "Whom to ask for there")) var contact = ""

    func run() throws {
      Console.write([
        try options.open().openOrganisation(named: name, as: capacity, contact: contact)
      ])
    }
  }
}
