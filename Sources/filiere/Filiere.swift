import ArgumentParser
import CursesTerminal
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
      ImportCommand.self,
      AuditCommand.self, Do.self, FactCommand.self, CorrectCommand.self, UndoCommand.self,
      MediumCommand.self, QueueCommand.self, OrganisationCommand.self, SettingCommand.self,
      JournalCommand.self, AtelierCommand.self, VerifyCommand.self, CheckpointCommand.self,
      CertificateCommand.self, KeysCommand.self, DemoCommand.self, ExportCommand.self,
      LabelCommand.self, ArticleCommand.self, KitCommand.self, RequestCommand.self,
      DeliverCommand.self, PartCommand.self, RemovalCommand.self, LocationCommand.self,
      StockTakeCommand.self, ProgrammeCommand.self,
    ],
    defaultSubcommand: OpenWorkbench.self)

  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if try isOpenedQuickly(arguments) { return }
      var command = try parseAsRoot(DeviceCommand.List.guarded(arguments))
      try command.run()
    } catch let error as HouseError {
      Console.say(error.sentence)
      exit(withError: ExitCode(error.status))
    } catch {
      exit(withError: error)
    }
  }
}

extension Filiere {
  /// Opens the workbench where nothing else can be meant: it is on the screen before the library
  /// would have looked at all the other commands; told nothing, before it would have looked at one.
  /// Whatever is not understood here is told by the whole.
  private static func isOpenedQuickly(_ arguments: [String]) throws -> Bool {
    if arguments.isEmpty, Terminal.isPresent {
      try OpenWorkbench.open(HouseChoice())
      return true
    }
    guard arguments.first?.hasPrefix("-") ?? true,
      let workbench = try? OpenWorkbench.parse(arguments)
    else { return false }
    try workbench.run()
    return true
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
