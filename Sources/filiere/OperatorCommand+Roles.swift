import ArgumentParser
import LedgerValues
import Operations

extension OperatorCommand {
  struct Appoint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "appoint",
      abstract: said("Donne un rôle", "Gives a role"))
    @OptionGroup var options: WriteOptions
    @Argument var code: String
    @Argument var role: String

    func run() throws {
      try options.open().appoint(code, Role(role))
    }
  }

  struct Dismiss: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dismiss",
      abstract: said("Retire un rôle", "Takes a role away"))
    @OptionGroup var options: WriteOptions
    @Argument var code: String
    @Argument var role: String

    func run() throws {
      try options.open().dismiss(code, Role(role))
    }
  }

  struct Retire: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "retire",
      abstract: said("Un opérateur s'en va", "An operator leaves"))
    @OptionGroup var options: WriteOptions
    @Argument var code: String

    func run() throws {
      try options.open().retire(code)
    }
  }

  struct Reinstate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reinstate",
      abstract: said("Un opérateur revient", "An operator comes back"))
    @OptionGroup var options: WriteOptions
    @Argument var code: String

    func run() throws {
      try options.open().retire(code, isBack: true)
    }
  }

  struct Pin: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pin",
      abstract: said("Change un code secret", "Changes a PIN"))
    @OptionGroup var options: WriteOptions
    @Argument var code: String

    func run() throws {
      let house = try options.open()
      let typed = Console.secret(.newPIN(code))
      try house.keep(.pin(try typed ?? OperatorCommand.readPIN()), of: code)
    }
  }

  struct Unix: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unix",
      abstract: said("Rattache un compte Unix", "Maps a Unix account"))
    @OptionGroup var options: WriteOptions
    @Argument var code: String
    @Argument var account: String

    func run() throws {
      try options.open().keep(.unixAccount(account), of: code)
    }
  }
}
