import Foundation
import Testing

/// What is done to a ledger in one shell, in order, and what came of it.
///
/// Rows go in through `.import`: one prepared statement for all of them, and a refusal is printed
/// with the name of the rule and the number of the row.
struct LawStory {
  private var script: String
  private var files: [String: String] = [:]
  private var rows: [LawDeed] = []
  private var deeds: [(file: String, rows: [LawDeed])] = []
  private var line = 0
  /// Lines of the script that hold a statement of `sql`.
  private var statements: [Int] = []
  private var queries = 0
  private var expectedAnswers: [(query: String, rows: [String])] = []
  private var expectedRefusals: [(statement: String, rule: String)] = []

  init(recursive: Bool = true, schema: Bool = true) {
    script = ""
    if schema { say(".read '\(LawShell.schema)'") }
    say("PRAGMA recursive_triggers = \(recursive ? "ON" : "OFF");")
    say(
      """
      CREATE TEMP VIEW deed AS SELECT 1 op, 1 verb, 1 subject, 1 id, 1 device, 1 source, 1 target, \
      1 body, 1 act, 1 delay, 1 trial;
      """)
    say(
      """
      CREATE TEMP TRIGGER deed_is_written INSTEAD OF INSERT ON deed BEGIN \
      INSERT INTO event SELECT n, CASE NEW.act WHEN '0' THEN n ELSE CAST(NEW.act AS INTEGER) END, \
      1700000000000 + n * 1000, 1700000000000 + n * 1000 - CAST(NEW.delay AS INTEGER), NEW.op, \
      NEW.verb, NEW.subject, CAST(NEW.id AS INTEGER), CAST(NEW.device AS INTEGER), \
      CASE WHEN NEW.source <> '?' THEN NEW.source \
      WHEN NEW.subject = 'device' THEN (SELECT state FROM device WHERE id = NEW.id) \
      WHEN NEW.subject = 'medium' THEN (SELECT status FROM medium WHERE id = NEW.id) \
      ELSE (SELECT state FROM dossier WHERE subject = NEW.subject AND id = NEW.id) END, \
      NEW.target, replace(NEW.body, '"@moved"', COALESCE(CASE NEW.subject \
      WHEN 'medium' THEN (SELECT moved FROM medium WHERE id = NEW.id) \
      ELSE (SELECT moved FROM device WHERE id = NEW.id) END, 0)) \
      FROM (SELECT COALESCE(max(seq), 0) + 1 AS n FROM event); \
      SELECT RAISE(ABORT, 'accepted') WHERE NEW.trial = '1'; END;
      """)
  }

  /// One line for the shell: a statement that must succeed, or a dot command.
  mutating func say(_ text: String) {
    flush()
    script += text + "\n"
    line += 1
  }

  /// A statement that the ledger must refuse by a rule, or accept when there is none.
  mutating func sql(_ text: String, refusedBy rule: String = "") {
    flush()
    statements.append(line + 1)
    expectedRefusals.append((text, rule))
    say(text)
  }

  /// Does, or tries when it is a trial.
  mutating func add(_ deed: LawDeed) { rows.append(deed) }
  mutating func add(_ deeds: [LawDeed]) { rows += deeds }

  /// Asks; the rows of the answer are `Outcome.answers` under the number returned.
  mutating func ask(_ query: String) -> Int {
    queries += 1
    say(".print \u{1d}\(queries)")
    say(query)
    return queries
  }

  /// Asks, and knows the answer.
  mutating func ask(_ query: String, gives rows: [String]) {
    expectedAnswers.append((query, rows))
    _ = ask(query)
  }

  /// Where a device stands.
  mutating func ask(_ device: Int, isIn state: String) {
    ask("SELECT state FROM device WHERE id = \(device);", gives: [state])
  }

  private mutating func flush() {
    if rows.isEmpty { return }
    let file = "deeds\(deeds.count)"
    files[file] = rows.map(\.row).joined()
    deeds.append((file, rows))
    rows = []
    script += ".import --ascii \(file) deed\n"
    line += 1
  }

  struct Outcome {
    /// For each deed in order: the rule that refused it, `accepted` for a trial that passed, or
    /// nothing when it was done.
    var deeds: [(deed: LawDeed, rule: String)] = []
    /// For each statement of `sql`: the message of its refusal, or nothing.
    var refusals: [String] = []
    var answers: [Int: [String]] = [:]
    /// Anything else the shell complained of.
    var complaints: [String] = []
  }

  /// Runs it all in one shell and holds the outcome against what was expected of each deed,
  /// statement and question. Not for stories that ask without an answer.
  mutating func tell(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let outcome = try run()
    #expect(outcome.complaints == [], sourceLocation: sourceLocation)
    var surprises: [String] = []
    for (deed, rule) in outcome.deeds where rule != (deed.isTrial ? "accepted" : deed.refusal) {
      surprises.append(
        "\(deed.op) \(deed.verb) \(deed.subject) #\(deed.id) \(deed.source) → \(deed.target): "
          + "\(rule.isEmpty ? "done" : rule), not \(deed.refusal)")
    }
    for (expected, rule) in zip(expectedRefusals, outcome.refusals) where rule != expected.rule {
      surprises.append("\(expected.statement): \(rule.isEmpty ? "done" : rule)")
    }
    for (place, expected) in expectedAnswers.enumerated() {
      let rows = outcome.answers[place + 1] ?? []
      if rows != expected.rows { surprises.append("\(expected.query) \(rows)") }
    }
    #expect(surprises.isEmpty, "\(surprises.prefix(20))", sourceLocation: sourceLocation)
  }

  /// Runs it all in one shell.
  mutating func run() throws -> Outcome {
    flush()
    let output = try LawShell.run(script, files: files)
    var outcome = Outcome()
    var rules: [String: [Int: String]] = [:]
    var messages: [Int: String] = [:]
    for error in output.errors {
      let parts = error.split(separator: ":", maxSplits: 2).map(String.init)
      if parts.count == 3, parts[0].hasPrefix("deeds"), let row = Int(parts[1]) {
        let message = parts[2].dropFirst(" INSERT failed: ".count)
        rules[parts[0], default: [:]][row] = String(message)
      } else if let found = error.wholeMatch(of: #/.*? near line (\d+): (.*?)( \(\d+\))?/#),
        let line = Int(found.1), statements.contains(line)
      {
        messages[line] = String(found.2)
      } else {
        outcome.complaints.append(error)
      }
    }
    for (file, rows) in deeds {
      for (place, deed) in rows.enumerated() {
        outcome.deeds.append((deed, rules[file]?[place + 1] ?? ""))
      }
    }
    outcome.refusals = statements.map { messages[$0] ?? "" }
    var current = 0
    for line in output.lines {
      if line.hasPrefix("\u{1d}") {
        current = Int(line.dropFirst()) ?? 0
        outcome.answers[current] = []
      } else {
        outcome.answers[current, default: []].append(line)
      }
    }
    return outcome
  }

  /// The first column of each table, as the schema declares it.
  static func columns(of tables: [String]) -> [String: String] {
    guard let text = try? String(contentsOf: URL(filePath: LawShell.schema), encoding: .utf8) else {
      return [:]
    }
    var columns: [String: String] = [:]
    for table in tables {
      let name = text.firstRange(of: "CREATE TABLE \(table) (").map { text[$0.upperBound...] }
      columns[table] = name?.split { !$0.isLetter && $0 != "_" }.first.map(String.init)
    }
    return columns
  }
}
