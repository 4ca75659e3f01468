import Foundation
import TestFixtures
import Testing

/// The technician's ten commonest tasks at 80×24, by real keys: what each costs is what it costs the
/// robot, and stands in the README.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct TechnicianTests {
  /// Two devices, each with a disk, at bench `B1`, brought as far as a task wants them.
  private func workshop(_ verbs: [[String]] = []) throws -> Tmux {
    let terminal = try Tmux.prepared(rows: 2, received: 2)
    let devices = Tmux.serials(1...2)
    try terminal.filiere(["do", "queue_wipe"] + devices)
    for device in devices {
      try terminal.filiere(
        "medium", "add", device, "--set", "kind=hdd", "--set", "serial=D-\(device)")
    }
    for words in verbs { try terminal.filiere(words + devices) }
    try log(devices.map { WipeLogText(serial: "D-\($0)").text }, in: terminal)
    return terminal
  }

  private func log(_ texts: [String], in terminal: Tmux) throws {
    try texts.joined()
      .write(toFile: terminal.folder + "/nwipe.log", atomically: true, encoding: .utf8)
    let state = terminal.folder + "/filiere"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    let habits = """
      {"bench":"B1","installation":{"system":"Debian","version":"13","licence":"libre"}}
      """
    try habits.write(toFile: state + "/preferences.json", atomically: true, encoding: .utf8)
  }

  private func fileLog(in terminal: Tmux) throws {
    try terminal.filiere("import", "wipe-log", terminal.folder + "/nwipe.log")
  }

  private static let atBench = ["do", "start_wipe", "--set", "bench=B1"]

  private func play(_ story: Story, in terminal: Tmux) throws {
    try terminal.play(story, inBlock: "technician")
  }

  @Test func `the next device, and its wipe started`() throws {
    try play(.nextDevice, in: workshop())
    let terminal = try workshop()
    try play(.startWipe, in: terminal)
    #expect(try terminal.count(of: "wiping") == 1)
  }

  @Test func `the log of a batch filed, and the next device validated`() throws {
    let terminal = try workshop([
      Self.atBench, ["fact", "confirm_media", "--set", "how=inspection"],
    ])
    try play(.fileBatch, in: terminal)
    terminal.press("F10")
    #expect(terminal.wait(for: "pret>"))
    try play(.validate, in: terminal)
    #expect(try terminal.count(of: "wiped") == 1)
  }

  @Test func `a wipe that failed`() throws {
    let terminal = try workshop([Self.atBench])
    try log(
      Tmux.serials(1...2).map {
        WipeLogText(serial: "D-\($0)", status: "-FAILED-", errors: 3).text
      },
      in: terminal)
    try fileLog(in: terminal)
    try play(.declareFailure, in: terminal)
    #expect(try terminal.count(of: "wipe_failed") == 1)
  }

  @Test func `evidence of the queue, and a folder of audits`() throws {
    let terminal = try Tmux.prepared(rows: 2, received: 2)
    try log([WipeLogText(serial: "D-SN-1").text], in: terminal)
    try fileLog(in: terminal)
    try terminal.filiere("medium", "add", "SN-1", "--set", "kind=hdd", "--set", "serial=D-SN-1")
    try play(.settle, in: terminal)
    #expect(try terminal.filiere("queue", "--json").contains("\"id\"") == false)
    terminal.press("F10")
    #expect(terminal.wait(for: "pret>"))
    let audits = terminal.folder + "/audits"
    try FileManager.default.createDirectory(atPath: audits, withIntermediateDirectories: true)
    for serial in Tmux.serials(1...2) {
      try AuditText(maker: "Éclair", serial: serial, disks: [.init("D-\(serial)")]).lshw
        .write(toFile: "\(audits)/\(serial).json", atomically: true, encoding: .utf8)
    }
    try play(.importAudits, in: terminal)
  }

  @Test(arguments: [Story.sheetAllGood, .sheetOneFailure, .install])
  func `a test sheet`(story: Story) throws {
    let terminal = try workshop()
    try fileLog(in: terminal)
    for words in [["complete_wipe", "--set", "how=inspection"], ["start_refurbishment"]] {
      try terminal.filiere(["do"] + words + Tmux.serials(1...2))
    }
    try play(story, in: terminal)
    #expect(try terminal.count(of: "in_check") == 1)
  }
}
