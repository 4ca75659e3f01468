import Foundation
import TestFixtures
import Testing

/// `import … --watch` beside benches that drop their logs in any way. Nothing here waits for a time:
/// only for what the program says.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct WatchTests {
  private struct Bench {
    let program: Program
    let folder: String

    init() throws {
      program = try Program()
      folder = program.folder + "/logs"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      #expect(try program.run("init", "--operator", "AD").status == 0)
    }

    func drop(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }

    func watch(_ more: String...) throws -> WatchingProgram {
      let watching = try WatchingProgram(
        program, ["import", "wipe-log", "--watch", folder] + more)
      #expect(watching.next()?["event"] as? String == "watching")
      return watching
    }

    /// Runs of disks in the ledger, each once.
    var queued: [String] {
      get throws {
        try program.run("queue", "--json").rows.compactMap { $0["serial"] as? String }.sorted()
      }
    }
  }

  private func log(_ serial: String) -> String { WipeLogText(serial: serial).text }

  @Test func `files are taken in by copy and by rename, and known when it begins again`() throws {
    let bench = try Bench()
    try bench.drop("before.log", log("S-1000"))
    let watching = try bench.watch()
    watching.heard("queued", of: "before.log")
    try bench.drop("copied.log", log("S-2000"))
    watching.heard("queued", of: "copied.log")
    let apart = try bench.program.file("apart", log("S-3000"))
    try FileManager.default.moveItem(atPath: apart, toPath: bench.folder + "/moved.log")
    watching.heard("queued", of: "moved.log")
    let (summary, status) = watching.end(SIGINT)
    #expect(status == 0 && summary["event"] as? String == "end")
    #expect(summary["queued"] as? Int == 3)
    #expect(try bench.queued == ["S-1000", "S-2000", "S-3000"])
    let again = try bench.watch()
    let lines = ["before", "copied", "moved"].flatMap {
      again.heard("already_known", of: "\($0).log")
    }
    #expect(lines.count == 3 && again.end().summary["known_files"] as? Int == 3)
    #expect(try bench.queued.count == 3)
  }

  @Test func `a log that grows is filed when its run has ended`() throws {
    let bench = try Bench()
    let lines = log("S-1000").split(separator: "\n", omittingEmptySubsequences: false)
    let path = bench.folder + "/nwipe.log"
    try bench.drop("nwipe.log", "")
    let watching = try bench.watch()
    watching.heard("refused", of: "nwipe.log")
    for (number, line) in lines.enumerated() {
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.seekToEnd()
      try file.write(contentsOf: Data((line + "\n").utf8))
      try file.close()
      if number == 8 { watching.heard("unfinished", of: "nwipe.log") }
    }
    watching.heard("queued", of: "nwipe.log")
    #expect(watching.end().summary["unfinished"] as? [String] == [])
    #expect(try bench.queued == ["S-1000"])
  }

  @Test func `a log that was cut off is filed as it stands, and again when it is whole`() throws {
    let bench = try Bench()
    let whole = log("S-1000")
    try bench.drop("nwipe.log", String(whole.prefix(whole.count / 2)))
    let watching = try bench.watch("--patience", "0")
    watching.heard("queued", of: "nwipe.log")
    try bench.drop("nwipe.log", whole)
    watching.heard("queued", of: "nwipe.log")
    _ = watching.end()
    let verdicts = try bench.program.run("queue", "--json").rows.compactMap { row in
      (row["body"] as? [String: Any])?["verdict"] as? String
    }
    #expect(verdicts == ["not_wiped", "erased"])
  }

  @Test func `what cannot be read is said, and tried again when it changes`() throws {
    let bench = try Bench()
    let watching = try bench.watch()
    try bench.drop("a.log", "bonjour\n")
    let refused = watching.heard("refused", of: "a.log")
    let reason = try #require(refused.last?["reason"] as? String)
    #expect(reason.contains("no known evidence"))
    try bench.drop("a.log", log("S-1000"))
    watching.heard("queued", of: "a.log")
    #expect(watching.end().summary["rejected"] as? Int == 1)
  }

  @Test func `a hundred at once, two watchers and a kill lose and double nothing`() throws {
    let bench = try Bench()
    let first = try bench.watch()
    let second = try bench.watch()
    for number in 100..<200 { try bench.drop("\(number).log", log("S-\(number)0")) }
    for _ in 0..<20 { _ = first.next() }
    first.kill()
    for _ in 0..<20 { _ = second.next() }
    second.kill()
    let last = try bench.watch()
    for _ in 0..<100 { #expect(last.next()?["event"] as? String == "file") }
    _ = last.end()
    #expect(try bench.queued == (100..<200).map { "S-\($0)0" })
    #expect(try bench.program.run("verify").status == 0)
  }

  @Test func `audits are watched too`() throws {
    let bench = try Bench()
    let lot = try #require(
      try bench.program.run("lot", "open", "--json").object["lot"] as? String)
    let watching = try WatchingProgram(
      bench.program,
      ["import", "audit", "--watch", bench.folder, "--lot", lot, "--register"])
    try bench.drop("a.json", AuditText(serial: "A1").lshw)
    let heard = watching.heard("filed", of: "a.json")
    let devices = heard.last?["devices"] as? [[String: Any]]
    #expect(devices?.first?["serial"] as? String == "A1")
    #expect(watching.end().status == 0)
  }

  @Test func `a folder that is not there, and half a question, are said`() throws {
    let bench = try Bench()
    let absent = bench.folder + "/absent"
    #expect(try bench.program.run("import", "wipe-log", "--watch", absent).status == 66)
    #expect(try bench.program.run("import", "wipe-log").status == 64)
    #expect(try bench.program.run("import", "wipe-log", "x", "--watch", absent).status == 64)
  }
}
