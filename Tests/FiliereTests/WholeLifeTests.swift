import Foundation
import TestFixtures
import Testing

/// A donor's list from the first line to the month's tables, by plain commands as a script has them.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct WholeLifeTests {
  private let program: Program
  private let serials = (1...40).map { "SN-\(1000 + $0)" }
  /// The last two are never opened: they go to recycling as they came.
  private var kept: ArraySlice<String> { serials.dropLast(2) }

  init() throws {
    program = try Program()
    try run("AD", "init", "--operator", "AD")
    for (code, role) in [
      ("WA", "warehouse"), ("TE", "technician"), ("CH", "checker"), ("CO", "coordinator"),
    ] {
      try run("AD", "operator", "add", code, "--role", role)
    }
  }

  /// One command that must succeed.
  @discardableResult
  private func run(
    _ op: String, _ arguments: String..., input: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Program.Run {
    let run = try program.run(arguments, input: input, operator: op)
    #expect(run.status == 0, "\(arguments): \(run.talk)", sourceLocation: sourceLocation)
    return run
  }

  /// One verb done to many, each of which must move.
  private func move(
    _ op: String, _ verb: String, _ devices: some Sequence<String>, _ set: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let devices = Array(devices)
    let needs = set.flatMap { ["--set", $0] }
    let run = try program.run(
      ["do", verb, "-", "--json"] + needs, input: devices.joined(separator: "\n"), operator: op)
    #expect(
      (run.object["moved"] as? [String])?.count == devices.count, "\(verb): \(run.output)",
      sourceLocation: sourceLocation)
  }

  private func receive() throws {
    let rows = serials.enumerated().map { "PC portable;Éclair;E-15;\($1);INV-\($0 + 1)" }
    let list = (["Type;Marque;Modèle;N° de série;N° inventaire"] + rows).joined(separator: "\n")
    let path = try program.file("liste.csv", list)
    let imported = try run("WA", "import", "manifest", path, "--donor", "Mairie", "--json")
    #expect(imported.object["announced"] as? Int == serials.count)
    try move("WA", "receive", serials, "place=A-01")
    try move("WA", "queue_wipe", kept)
  }

  /// Half by one log that nwipe appended to from machine to machine, half by hand.
  private func wipe() throws {
    for serial in kept {
      try run("TE", "medium", "add", serial, "--set", "kind=hdd", "--set", "serial=D-\(serial)")
    }
    try move("TE", "start_wipe", kept, "bench=1")
    let byLog = kept.prefix(20)
    let log = byLog.map { WipeLogText(serial: "D-\($0)").text }.joined()
    let path = try program.file("nwipe.log", log)
    let filed = try run("TE", "import", "wipe-log", path, "--json").object
    #expect(filed["filed"] as? Int == byLog.count)
    #expect(filed["queued"] as? Int == 0)
    let early = try program.run(
      "do", "complete_wipe", kept.last ?? "", "--set", "how=inspection", operator: "TE")
    #expect(early.status == 1, "the golden rule")
    for serial in kept.dropFirst(byLog.count) {
      try run(
        "TE", "medium", "sanitise", "D-\(serial)", "--set", "technique=overwrite", "--set",
        "result=success", "--set", "verification=full")
    }
    try move("TE", "complete_wipe", kept, "how=inspection")
  }

  private func passOn() throws {
    try move("TE", "start_refurbishment", kept)
    try move("TE", "submit", kept, "test=pass")
    try move("CH", "accept", kept, "grade=B")
    try move("CO", "reserve", kept, "request=DEM-1")
    try move("WA", "ship", kept, "delivery=BL-1")
    try move("CO", "acknowledge", kept, "receipt=R-1")
    let rest = serials.suffix(2)
    try move("TE", "attest_no_storage", rest, "attestation=ouvert et vide")
    try move("CO", "declare_waste", rest, "reason=carte mère morte")
    try move("CO", "remove_waste", rest, "removal=ENL-1")
    try move("CO", "confirm_recycling", rest, "attestation=A-77")
  }

  private func comeBack() throws {
    let back = kept.prefix(1)
    try move("WA", "return", back, "reason=panne", "place=A-01")
    try move("TE", "queue_wipe", back)
    let early = try program.run(
      ["do", "complete_wipe", "-", "--set", "how=inspection"],
      input: back.joined(), operator: "TE")
    #expect(early.status == 1, "its disk was elsewhere: it is not known to be empty any more")
    #expect(early.talk.contains("D-\(serials[0])") || early.output.contains("D-\(serials[0])"))
    try run(
      "TE", "medium", "sanitise", "D-\(serials[0])", "--set", "technique=overwrite", "--set",
      "result=success", "--set", "verification=full")
    try move("TE", "complete_wipe", back, "how=inspection")
  }

  @Test func `a donor's list goes its ways to the month's tables, which balance`() throws {
    try receive()
    try wipe()
    try passOn()
    try comeBack()
    let verified = try run("CO", "verify", "--json").object
    #expect((verified["findings"] as? [Any])?.isEmpty == true)

    let month = thisMonth
    let first = try export(month, into: "one")
    let tables = try #require(first["synthese.opendata.csv"])
    let lines = tables.split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    func count(_ what: String) -> Int {
      lines.filter { $0[0] == what }.reduce(0) { $0 + (Int($1[2]) ?? -1) }
    }
    #expect(count("opening") == 0)
    #expect(count("in") == serials.count + 1)
    #expect(count("out") == serials.count)
    #expect(count("closing") == 1)
    #expect(try export(month, into: "two") == first, "the same month, the same bytes")
  }

  /// The month it is in Lyon.
  private var thisMonth: String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Paris") ?? .gmt
    let parts = calendar.dateComponents([.year, .month], from: Date())
    let month = parts.month ?? 0
    return "\(parts.year ?? 0)-\(month < 10 ? "0" : "")\(month)"
  }

  /// The files of one export, by name.
  private func export(_ month: String, into folder: String) throws -> [String: String] {
    let path = program.folder + "/" + folder
    try run("CO", "export", month, "--out", path)
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(month)") {
      files[name] = try String(contentsOfFile: "\(path)/\(month)/\(name)", encoding: .utf8)
    }
    return files
  }
}
