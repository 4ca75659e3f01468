public import LedgerValues

/// The keys as a table of Markdown, for the README and for whoever asks the program for them.
public enum KeyTable {
  /// One row for each command, in the order of the table of commands.
  public static func markdown(in language: Language) -> String {
    let titles = [Sentence.key, .command, .what].map { $0(language) }
    var lines = ["| " + titles.joined(separator: " | ") + " |", "|---|---|---|"]
    for command in Commands.all {
      let keys = command.keys.map { "`\($0.name(in: language))`" }.joined(separator: " ")
      lines.append("| \(keys) | \(command.name(language)) | \(command.help(language)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
