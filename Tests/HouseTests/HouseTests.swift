import Testing

/// The walls of the house: who may import what, and what no source may hold.
@Suite struct HouseTests {
  static let walls: [String: Set<String>] = [
    "LedgerValues": ["Crypto"],
    "LotLedger": [
      "LedgerValues", "CSQLite", "GRDB", "GRDBSQLite", "Crypto", "CryptoExtras", "Foundation",
      "Dispatch", "Synchronization",
    ],
    "Intake": ["LedgerValues", "Foundation"],
    "Reports": ["CPress", "LedgerValues", "Foundation"],
    "Operations": [
      "Intake", "Reports", "LotLedger", "LedgerValues", "Foundation", "Synchronization",
    ],
    "ScreenGrid": [],
    "Workbench": ["ScreenGrid", "LedgerValues"],
    "CursesTerminal": ["CNcurses", "ScreenGrid", "Glibc", "Synchronization"],
    "filiere": [
      "CursesTerminal", "Workbench", "Operations", "LedgerValues", "ScreenGrid", "ArgumentParser",
      "Foundation", "Glibc", "Synchronization",
    ],
  ]

  @Test func `no arrow turns back and no wall has a hole`() {
    for file in SourceTree.swift(under: "Sources") {
      let allowed = Self.walls[file.target] ?? []
      for line in file.lines {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count,
          place == 0 || ["public", "internal", "private", "package"].contains(words[0])
        else { continue }
        let name = String(words[place + 1])
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test func `nothing that input can reach may trap`() {
    let traps = ["fatalError(", "preconditionFailure(", "try" + "!", "as" + "! "]
    for file in SourceTree.swift(under: "Sources") {
      for (number, line) in file.lines.enumerated() where !isComment(line) {
        for trap in traps where line.contains(trap) {
          Issue.record("\(file.path):\(number + 1) may trap: \(line)")
        }
      }
    }
  }

  @Test func `files are short and lines fit the page`() {
    for file in SourceTree.swift(under: "Sources") + SourceTree.swift(under: "Tests") {
      #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
      for (number, line) in file.lines.enumerated() {
        #expect(line.count <= 120, "\(file.path):\(number + 1) is \(line.count) columns wide")
        let control = line.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
        #expect(!control, "\(file.path):\(number + 1) holds a control character")
      }
    }
  }

  @Test func `nothing prints but the console`() {
    for file in SourceTree.swift(under: "Sources") where !file.path.contains("Console") {
      for (number, line) in file.lines.enumerated() where !isComment(line) {
        let prints = line.trimming().hasPrefix("print(") || line.contains(" print(")
        #expect(!prints, "\(file.path):\(number + 1) prints")
      }
    }
  }

  @Test func `no test sleeps and nothing is left unfinished`() {
    let unfinished = ["TO" + "DO", "FIX" + "ME"]
    for file in SourceTree.swift(under: "Sources") + SourceTree.swift(under: "Tests") {
      for word in unfinished where file.text.contains(word) && !file.text.contains("FIX" + "ME)") {
        Issue.record("\(file.path) holds \(word)")
      }
    }
    for file in SourceTree.swift(under: "Tests") where !file.path.contains("HouseTests") {
      for word in ["usleep(", "Thread.sleep", "Task.sleep"] where file.text.contains(word) {
        Issue.record("\(file.path) sleeps")
      }
    }
  }

  @Test func `the schema is the only place that declares states and moves`() throws {
    let schema = try #require(SourceTree.read("schema.sql"))
    #expect(schema.contains("INSERT INTO state"))
    for file in SourceTree.swift(under: "Sources") {
      #expect(!file.text.contains("INSERT INTO state"), "\(file.path)")
      #expect(!file.text.contains("INSERT INTO move"), "\(file.path)")
    }
  }

  private func isComment(_ line: Substring) -> Bool { line.trimming().hasPrefix("//") }
}

extension Substring {
  fileprivate func trimming() -> Substring { drop { $0 == " " } }
}
