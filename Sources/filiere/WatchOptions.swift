import ArgumentParser
import LedgerValues

/// How a folder is watched.
struct WatchOptions: ParsableArguments {
  @Option(
    name: .customLong("watch"),
    help: help(
      "Surveille ce dossier et verse ce qui y arrive, jusqu'à Ctrl-C",
      "Watches this folder and takes in what comes there, until Ctrl-C"))
  var folder: String?

  @Option(
    name: .customLong("patience"),
    help: help(
      "Un journal sans fin est versé tel quel s'il n'a pas bougé de tant de secondes",
      "A log without an end is filed as it stands when it has not changed for so many seconds"))
  var patience = 900

  /// - Parameter alone: whether no file was given beside the folder.
  func validate(alone: Bool) throws {
    guard (folder != nil) == alone else { throw ValidationError(Sentence.watchWhat(spoken)) }
    guard (0...86_400).contains(patience) else {
      throw ValidationError(Sentence.watchPatience(spoken))
    }
  }
}
