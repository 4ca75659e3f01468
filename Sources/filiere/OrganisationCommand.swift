import ArgumentParser
import LedgerValues
import Operations

/// Donors, partners, recyclers, carriers.
struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: said("Donneurs, partenaires, recycleurs", "Donors, partners, recyclers"),
    subcommands: [List.self, Add.self, Amend.self], defaultSubcommand: List.self)

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
            ("state", .text(row.state.rawValue)), ("siret", .text(row.papers.siret)),
            ("rna", .text(row.papers.rna)), ("status", .text(row.papers.status)),
            ("convention", .text(row.papers.convention)),
          ])
        }
        Console.write([JSON.array(rows).text])
        return
      }
      var table = TextTable([
        said("code", "code"), said("nom", "name"), said("qualité", "as"),
        said("statut", "legal status"), said("n°", "no."),
      ])
      for row in organisations {
        let status = house.law.label(
          ofChoice: row.papers.status, need: "status", of: "amend_organisation")
        let number = row.papers.siret.isEmpty ? row.papers.rna : row.papers.siret
        table.add([row.code, row.name, row.capacity, status(spoken), number])
      }
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
    @OptionGroup var papers: PaperOptions

    func run() throws {
      Console.write([
        try options.open().openOrganisation(
          named: name, as: capacity, contact: contact, papers: papers.papers)
      ])
    }
  }

  /// What an organisation's papers say.
  struct PaperOptions: ParsableArguments {
    @Option(help: help("Son SIRET", "Its SIRET")) var siret = ""
    @Option(help: help("Son numéro RNA", "Its RNA number")) var rna = ""
    @Option(
      help: help(
        "Son statut : public, company, rup, ig_precarity, esus, parents…",
        "Its legal status: public, company, rup, ig_precarity, esus, parents…"))
    var status = ""
    @Option(help: help("Sa convention", "Its convention")) var convention = ""

    var papers: OrganisationSummary.Papers {
      var papers = OrganisationSummary.Papers()
      (papers.siret, papers.rna, papers.status) = (siret, rna, status)
      papers.convention = convention
      return papers
    }
  }

  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend",
      abstract: said(
        "Complète ou change les numéros, le statut, la convention",
        "Completes or changes numbers, legal status, convention"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Son code", "Its code")) var code: String
    @OptionGroup var papers: PaperOptions

    func run() throws {
      try options.open().amend(organisation: code, papers.papers)
      Console.write([code])
    }
  }
}
