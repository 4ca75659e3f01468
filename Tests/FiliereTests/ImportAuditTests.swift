import Foundation
import TestFixtures
import Testing

/// `import audit` as a script runs it.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct ImportAuditTests {
  private func program() throws -> Program {
    let program = try Program()
    #expect(try program.run("init", "--operator", "AD").status == 0)
    return program
  }

  private func folder(_ program: Program, _ files: [String: String]) throws -> String {
    let path = "\(program.folder)/audits"
    try FileManager.default.createDirectory(
      atPath: path + "/sous", withIntermediateDirectories: true)
    for (name, text) in files { _ = try program.file("audits/\(name)", text) }
    return path
  }

  @Test func `a folder of audits enters machines, and a second time nothing`() throws {
    let program = try program()
    let lot = try #require(
      try program.run("lot", "open", "--json").object["lot"] as? String)
    let path = try folder(
      program,
      [
        "a.json": AuditText(serial: "A1").lshw, "sous/b.txt": AuditText(serial: "B2").dmidecode,
        "c.txt": "bonjour", "d.txt": AuditText(serial: "None").dmidecode + "\n", ".e": "caché",
      ])
    let arguments = ["import", "audit", path, "--lot", lot, "--register", "--json"]
    let tried = try program.run(arguments + ["--dry-run"])
    #expect(tried.object["files"] as? Int == 4, "\(tried.talk)")
    let run = try program.run(arguments)
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.object["files"] as? Int == 4)
    #expect(run.object["queued"] as? Int == 0)
    let rejected = run.object["rejected"] as? [[String: Any]] ?? []
    #expect(rejected.map { $0["file"] as? String } == [path + "/c.txt"])
    let devices = run.object["devices"] as? [[String: Any]] ?? []
    #expect(devices.count == 3)
    let first = try #require(devices.first { $0["file"] as? String == path + "/a.json" })
    #expect(first["maker"] as? String == "Éclair" && first["model"] as? String == "E-15")
    #expect(first["kind"] as? String == "laptop" && first["serial"] as? String == "A1")
    let tag = try #require(first["tag"] as? String)
    let shown = try program.run("device", "show", tag, "--json").object
    let media = shown["media"] as? [[String: Any]] ?? []
    #expect(media.map { $0["serial"] as? String } == ["DD-1"])
    let again = try program.run(arguments).object
    #expect(again["already_known"] as? Int == 3)
    #expect((again["devices"] as? [Any])?.isEmpty == true)
    #expect(try program.run("verify").status == 0)
  }

  @Test func `what fits nobody waits in the queue until the device is named`() throws {
    let program = try program()
    let path = try program.file("audit.json", AuditText(serial: "None").lshw)
    let queued = try program.run("import", "audit", path, "--json")
    #expect(queued.object["queued"] as? Int == 1)
    #expect(queued.talk.contains("--device"))
    let waiting = try program.run("queue", "--json").rows
    #expect(waiting.map { $0["kind"] as? String } == ["audit"])
    #expect(waiting.map { $0["what"] as? String } == ["a hardware audit: no serial"])
    let lot = try #require(
      try program.run("lot", "open", "--json").object["lot"] as? String)
    let tag = try program.run(
      "device", "register", "--set", "lot=\(lot)", "--set", "place=A-01", "--set", "kind=laptop"
    ).output.trimmingCharacters(in: .newlines)
    let named = try program.run("import", "audit", path, "--device", tag, "--json")
    #expect((named.object["devices"] as? [Any])?.count == 1, "\(named.talk)")
    #expect(try program.run("queue", "--json").rows.isEmpty)
  }

  @Test func `nothing of a host or of an address is kept`() throws {
    let program = try program()
    let path = try program.file("audit.json", AuditText().lshw)
    _ = try program.run("import", "audit", path)
    let files = ["ledger.sqlite", "ledger.sqlite-wal"].map { "\(program.folder)/\($0)" }
    let bytes = files.compactMap { FileManager.default.contents(atPath: $0) }.reduce(Data(), +)
    #expect(bytes.range(of: Data("Tourne 500".utf8)) != nil)
    for secret in ["poste-de-claire", "00:11:22:33:44:55"] {
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
    }
  }

  @Test func `nothing but bad files is said by the status, and asking half is usage`() throws {
    let program = try program()
    let bad = try program.file("bad.txt", "bonjour")
    #expect(try program.run("import", "audit", bad, bad + ".absent").status == 65)
    #expect(try program.run("import", "audit", bad, "--register").status == 64)
  }
}
