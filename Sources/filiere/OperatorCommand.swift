import ArgumentParser
import LedgerValues
import Operations

/// Who may do what.
struct OperatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operator",
    abstract: said("Les opérateurs et leurs rôles", "Operators and their roles"),
    subcommands: [
      List.self, Add.self, Appoint.self, Dismiss.self, Retire.self, Reinstate.self, Pin.self,
      Unix.self, Badge.self,
    ],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: said("Liste les opérateurs", "Lists the operators"))
    @OptionGroup var options: HouseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let house = try options.open(for: .reading)
      let operators = try house.operators()
      if output.isJSON {
        let rows = operators.map { person in
          JSON.object([
            ("code", .text(person.code)), ("name", .text(person.name)),
            ("state", .text(person.state.rawValue)),
            ("roles", .texts(person.roles.map(\.rawValue))), ("proofs", .texts(person.proofs)),
          ])
        }
        Console.write([JSON.array(rows).text])
        return
      }
      var table = TextTable([
        said("code", "code"), said("nom", "name"), said("état", "state"), said("rôles", "roles"),
        said("preuves", "proofs"),
      ])
      for person in operators {
        let roles = person.roles.map { house.law.role($0)?.label(spoken) ?? $0.rawValue }
        table.add([
          person.code, person.name, house.law.label(person.state, of: .op, in: spoken),
          roles.joined(separator: ", "), person.proofs.joined(separator: ", "),
        ])
      }
      Console.write(table.lines)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: said("Inscrit un opérateur", "Enrols an operator"))
    @OptionGroup var options: WriteOptions
    @Argument(help: help("Son code", "Their code")) var code: String
    @Option(name: .customLong("role"), help: help("Un rôle (répétable)", "A role (repeatable)"))
    var roles: [String] = []
    @Option(help: help("Son nom", "Their name")) var name: String = ""
    @Flag(
      name: .customLong("pin-stdin"),
      help: help("Lit son code secret sur l'entrée standard", "Reads their PIN from standard input")
    )
    var readsPIN = false
    @Option(
      name: .customLong("unix"), help: help("Son compte Unix (répétable)", "Their Unix account"))
    var accounts: [String] = []

    func run() throws {
      let house = try options.open()
      for role in roles where house.law.role(Role(role)) == nil {
        throw ValidationError(
          Sentence.noSuchRole(role, among: house.law.roles.map(\.role.rawValue))(spoken))
      }
      var proofs = accounts.map { House.Proof.unixAccount($0) }
      if readsPIN { proofs.append(.pin(try OperatorCommand.readPIN())) }
      if proofs.isEmpty {
        let account = Surroundings.account
        proofs.append(.unixAccount(account))
        Console.say(.mappedToAccount(code, account))
      }
      try house.enrol(code, roles: roles.map { Role($0) }, name: name, proofs: proofs)
      Console.say(.enrolled(code))
    }
  }

  /// The first line of standard input.
  static func readPIN() throws -> String {
    guard let pin = try Surroundings.lines().first else {
      throw ValidationError(Sentence.noPIN(spoken))
    }
    return pin
  }
}
