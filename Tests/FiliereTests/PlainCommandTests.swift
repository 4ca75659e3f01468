import Foundation
import Testing

/// What the screen does, a script can do (DESIGN §4).
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct PlainCommandTests {
  @Test func `every command of the screen has a way to do the same without it`() throws {
    let program = try Program()
    let rows = try program.run("keys", "--json").rows
    #expect(rows.count > 50)
    var tried: Set<String> = []
    for row in rows {
      guard let command = row["command"] as? String, tried.insert(command).inserted else {
        continue
      }
      let words = command.split(separator: " ").map(String.init).prefix { !$0.hasPrefix("-") }
      let run = try program.run(["help"] + words.filter { $0 != "help" })
      #expect(run.status == 0, "filiere \(command): \(run.talk)")
      // The help of a subcommand begins its usage with the words that call it.
      let called = (["filiere"] + words.filter { $0 != "help" }).joined(separator: " ")
      #expect(run.output.contains(called), "filiere \(command) is not a command")
    }
    #expect(tried.count > 10)
  }

  @Test func `what only moves about on the screen is named, and nothing else`() throws {
    let rows = try Program().run("keys", "--json").rows
    let verbs = ["do", "undo", "import", "add", "sanitise", "register", "receive", "settle", "set"]
    for row in rows where row["command"] is NSNull {
      let action = (row["action"] as? String ?? "").lowercased()
      let writes = verbs.contains { action.hasPrefix($0) }
      #expect(!writes, "\(action) writes, and has no plain command")
    }
  }
}
