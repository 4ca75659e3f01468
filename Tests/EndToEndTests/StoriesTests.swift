import Foundation
import TestFixtures
import Testing

/// A day's work at 80×24, by the real program in a real terminal. What each story costs in keys and
/// scans stands in the README, and is what it costs the robot.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct StoriesTests {
  @Test func `a morning's reception of sixty devices, two missing and one unexpected`() throws {
    let terminal = try Tmux.prepared(rows: 60)
    try terminal.play(.reception)
    #expect(try terminal.count(of: "received") == 59)
    #expect(try terminal.count(of: "announced") == 2)
  }

  @Test func `a technician's afternoon of erasing, with one disk that fails`() throws {
    let terminal = try Tmux.prepared(rows: 8, received: 8)
    try terminal.filiere(["do", "queue_wipe"] + Tmux.serials(1...8))
    for serial in Tmux.serials(1...8) {
      try terminal.filiere(
        "medium", "add", serial, "--set", "kind=hdd", "--set", "serial=D-\(serial)")
    }
    let good = Tmux.serials(1...7).map { WipeLogText(serial: "D-\($0)").text }
    let bad = WipeLogText(serial: "D-SN-8", status: "-FAILED-", errors: 3).text
    try (good.joined() + bad)
      .write(toFile: terminal.folder + "/nwipe.log", atomically: true, encoding: .utf8)
    try terminal.play(.erasing)
    #expect(try terminal.count(of: "wiped") == 7)
    #expect(try terminal.count(of: "wipe_failed") == 1)
  }

  @Test func `five hundred marked devices are moved, but for those that may not`() throws {
    let terminal = try Tmux.prepared(rows: 500, received: 500)
    try terminal.filiere(["do", "hold", "--set", "reason=À trier"] + Tmux.serials(464...500))
    try terminal.play(.bulk)
    #expect(try terminal.count(of: "to_wipe") == 463)
    #expect(try terminal.count(of: "on_hold") == 37)
  }

  @Test func `two clerks on one device`() throws {
    let first = try Tmux.prepared(rows: 2, received: 1)
    try first.play(.twoClerks, beside: try Tmux())
    #expect(try first.count(of: "to_wipe") == 1)
  }

  @Test func `a wrong move is undone`() throws {
    let terminal = try Tmux.prepared(rows: 1, received: 1)
    try terminal.play(.wrongMove)
    #expect(try terminal.count(of: "received") == 1)
  }

  @Test func `every laptop stuck over thirty days is found, and the list is saved`() throws {
    let terminal = try Tmux.prepared(rows: 3, received: 3)
    let days = DateComponents(day: -45)
    let then = try #require(Calendar.current.date(byAdding: days, to: .now))
    let day = then.formatted(.iso8601.year().month().day())
    let lot = "LOT-\(Calendar.current.component(.year, from: .now))-0001"
    let old = (1...6).map { ("laptop", "VIEUX-\($0)") } + [("monitor", "ÉCRAN-1")]
    for (kind, serial) in old + [("monitor", "ÉCRAN-2")] {
      try terminal.filiere(
        "device", "register", "--at", day, "--set", "lot=\(lot)", "--set", "kind=\(kind)",
        "--set", "serial=\(serial)", "--set", "place=A-01")
    }
    try terminal.play(.stuck)
    let saved = try FileManager.default.contentsOfDirectory(atPath: terminal.folder)
      .filter { $0.hasPrefix("appareils-") }
    let file = terminal.folder + "/" + (try #require(saved.first))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.components(separatedBy: "VIEUX-").count - 1 == 6)
    #expect(!text.contains("ÉCRAN") && !text.contains("SN-"))
  }
}
