public import LedgerValues

/// The keys as a table of Markdown, for the README and for whoever asks the program for them.
public enum KeyTable {
  /// One row of the table of commands, as programs read it.
  public struct Row: Sendable {
    /// The name of the action, the same in every language.
    public let action: String
    public let keys: [String]
    public let name: String
    public let help: String
    /// The words after `filiere` that do the same; nil for what only moves about on the screen.
    public let shell: String?
  }

  /// Every command, in the order of the table of commands.
  public static func rows(in language: Language) -> [Row] {
    Commands.all.map { command in
      var shell: String?
      if case .command(let words) = command.action.shell { shell = words }
      return Row(
        action: command.action.rawValue, keys: command.keys.map { $0.name(in: language) },
        name: command.name(language), help: command.help(language), shell: shell)
    }
  }

  /// One row for each command, in the order of the table of commands.
  public static func markdown(in language: Language) -> String {
    let titles = [Sentence.key, .command, .what].map { $0(language) }
    var lines = ["| " + titles.joined(separator: " | ") + " |", "|---|---|---|"]
    for row in rows(in: language) {
      let keys = row.keys.map { "`\($0)`" }.joined(separator: " ")
      lines.append("| \(keys) | \(row.name) | \(row.help) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
