import Foundation
import TestFixtures
import Testing

/// `filiere audit` on a machine, with the programs that it calls played by scripts.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct AuditCommandTests {
  /// A program that finds tools which answer this, and fail where that is nil.
  private func program(dmidecode: String?, lshw: String?) throws -> (program: Program, lot: String)
  {
    let program = try Program()
    program.tools = program.folder + "/tools"
    try FileManager.default.createDirectory(
      atPath: program.tools, withIntermediateDirectories: true)
    for (name, answer) in [("dmidecode", dmidecode), ("lshw", lshw)] {
      let told = try program.file("\(name).txt", answer ?? "")
      let script = "#!/bin/sh\ntest \"$LC_ALL\" = C || exit 3\n"
      let path = try program.file(
        "tools/\(name)", script + (answer == nil ? "exit 1\n" : "exec cat '\(told)'\n"))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    #expect(try program.run("init", "--operator", "AD").status == 0)
    let lot = try program.run("lot", "open", "--json").object["lot"] as? String
    return (program, try #require(lot))
  }

  @Test func `both answers are one machine: who it is, and its disks`() throws {
    let (program, lot) = try program(
      dmidecode: AuditText(serial: "A1").dmidecode, lshw: AuditText(serial: "AUTRE").lshw)
    let arguments = ["audit", "--lot", lot, "--register", "--json"]
    #expect(try program.run(arguments + ["--dry-run"]).status == 0)
    #expect(try program.run("device", "list", "--json").rows.isEmpty)
    let run = try program.run(arguments)
    #expect(run.status == 0, "\(run.talk)")
    let devices = run.object["devices"] as? [[String: Any]]
    #expect(devices?.count == 1 && devices?.first?["serial"] as? String == "A1")
    let shown = try program.run("device", "show", "A1", "--json").object
    let media = shown["media"] as? [[String: Any]]
    #expect(media?.map { $0["serial"] as? String } == ["DD-1"])
    #expect(try program.run("device", "list", "--json").rows.count == 1)
  }

  @Test func `what disagrees is a warning, settled by a plain command and undone`() throws {
    let (program, lot) = try program(
      dmidecode: AuditText(serial: "B2").dmidecode, lshw: AuditText(serial: "B2").lshw)
    _ = try program.run(
      "device", "register", "--set", "lot=\(lot)", "--set", "place=A-01", "--set", "kind=laptop",
      "--set", "serial=A1")
    #expect(try program.run("audit", "--device", "A1").status == 0)
    func warnings() throws -> [String] {
      let shown = try program.run("device", "show", "A1", "--json").object["warnings"]
      return (shown as? [[String: Any]] ?? []).compactMap { $0["reason"] as? String }
    }
    #expect(try warnings() == ["serial_differs"])
    #expect(try program.run("device", "list").output.contains("! LYPC"))
    #expect(try program.run("device", "list", "alert:yes", "--json").rows.count == 1)
    let entry = try #require(try program.run("queue", "--json").rows.first)
    let candidates = entry["candidates"] as? [[String: Any]] ?? []
    #expect(candidates.map { $0["decision"] as? String } == ["keep", "take"])
    #expect(candidates.map { $0["text"] as? String } == ["A1", "B2"])
    #expect(try program.run("queue", "settle", "1", "--choose", "3").status == 1)
    #expect(try program.run("queue", "settle", "1", "--keep", "--take").status == 64)
    #expect(try program.run("queue", "settle", "1", "--choose", "1").status == 0)
    #expect(try warnings().isEmpty)
    #expect(try program.run("undo").status == 0)
    #expect(try warnings() == ["serial_differs"])
  }

  @Test func `one that fails is said, and where neither answers nothing is written`() throws {
    let (program, lot) = try program(dmidecode: AuditText().dmidecode, lshw: nil)
    let run = try program.run("audit", "--lot", lot, "--register")
    #expect(run.status == 0 && run.talk.contains("lshw"))
    let silent = try self.program(dmidecode: nil, lshw: nil)
    let refused = try silent.program.run("audit", "--lot", silent.lot, "--register")
    #expect(refused.status == 66 && !refused.talk.isEmpty)
    #expect(try silent.program.run("device", "list", "--json").rows.isEmpty)
  }
}
