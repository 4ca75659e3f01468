import ArgumentParser
import Operations

/// The program: each verb does one thing and leaves; none opens the workbench.
@main
struct Filiere: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filiere",
    abstract: said(
      "Suit des ordinateurs donnés, de la liste du donneur au bilan du mois",
      "Follows donated computers from the donor's list to the month's report"),
    subcommands: [
      OpenWorkbench.self, Init.self, OperatorCommand.self, LotCommand.self, DeviceCommand.self,
      ImportCommand.self, Do.self, FactCommand.self, CorrectCommand.self, UndoCommand.self,
      MediumCommand.self, QueueCommand.self, OrganisationCommand.self, SettingCommand.self,
      JournalCommand.self, AtelierCommand.self, VerifyCommand.self, CheckpointCommand.self,
      KeysCommand.self, DemoCommand.self, ExportCommand.self,
    ],
    defaultSubcommand: OpenWorkbench.self)

  static func main() {
    do {
      var command = try parseAsRoot(
        DeviceCommand.List.guarded(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let error as HouseError {
      Console.say(error.sentence)
      exit(withError: ExitCode(error.status))
    } catch {
      exit(withError: error)
    }
  }
}

extension HouseError {
  /// The exit status that tells a program what sort of trouble it is (sysexits.h).
  var status: Int32 {
    switch kind {
    case .refused, .notProved: 1
    case .usage: 64
    case .badInput: 65
    case .noInput: 66
    case .cannotCreate: 73
    case .storage: 74
    case .busy: 75
    }
  }
}
