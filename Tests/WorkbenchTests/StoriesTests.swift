import LedgerValues
import ScreenGrid
import TestFixtures
import Testing

@testable import Workbench

/// A day's work, told whole on a ledger in memory; the same stories are played in a real terminal,
/// and cost the same.
@Suite struct StoriesTests {
  /// A lot of so many portables `SN-1`…, of which the first are received already.
  private func ledger(rows: Int, received: Int = 0) -> FakeLedger {
    var ledger = FakeLedger()
    ledger.lots = ["LOT-2026-0001": "Mairie de Test"]
    for number in 1...rows {
      ledger.devices.append(
        DeviceSummary(
          id: DeviceID(rawValue: Int64(number)), tag: "", state: State("announced"),
          kind: .laptop, maker: "Éclair", model: "E-\(number % 7)", serial: "SN-\(number)",
          donorTag: "INV-\(number)", lot: "LOT-2026-0001", line: Int64(number), place: "",
          entered: Fixture.now, hasAlert: false))
    }
    for device in ledger.devices.prefix(received) {
      _ = ledger.receive(
        Reception(
          lot: device.lot, device: device.id, code: device.serial, tag: "", place: "A-01"))
    }
    return ledger
  }

  /// Plays a story; what one clerk does, the other is told of.
  private func play(
    _ story: Story, on ledger: FakeLedger, inBlock block: String = "stories", bench: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Robot {
    var preferences = Preferences()
    preferences.bench = bench
    preferences.installation = Fixture.installation
    var clerks = [Robot(ledger, preferences: preferences), Robot(ledger)]
    for deed in story.deeds {
      let (who, deed) = if case .second(let deed) = deed { (1, deed) } else { (0, deed) }
      let before = clerks[who].ledger.history.count
      clerks[who].play(deed, sourceLocation)
      guard clerks[who].ledger.history.count != before else { continue }
      clerks[1 - who].ledger = clerks[who].ledger
      clerks[1 - who].take(.ledgerChanged)
    }
    try story.expectCost(
      keys: clerks[0].keysPressed, scans: clerks[0].scansRead, inBlock: block)
    return clerks[0]
  }

  @Test func `a morning's reception`() throws {
    let robot = try play(.reception, on: ledger(rows: 60))
    let states = Dictionary(grouping: robot.ledger.devices, by: \.state).mapValues(\.count)
    #expect(states == [State("received"): 59, State("announced"): 2])
  }

  @Test func `an afternoon of erasing`() throws {
    var ledger = ledger(rows: 8, received: 8)
    for index in ledger.devices.indices {
      ledger.devices[index].state = State("to_wipe")
      let device = ledger.devices[index]
      let serial = "D-\(device.serial)"
      ledger.media[device.id] = [
        Medium(
          id: device.id.rawValue, device: device.id, status: State("fitted"), kind: .hdd,
          maker: "", model: "", serial: serial, capacityBytes: 0, isSanitised: false,
          isSafe: false)
      ]
      ledger.wipeLog.append((serial, device.serial != "SN-8"))
    }
    let robot = try play(.erasing, on: ledger)
    #expect(robot.ledger.devices.map(\.state).filter { $0 == State("wiped") }.count == 7)
    #expect(robot.ledger.devices.last?.state == State("wipe_failed"))
  }

  @Test func `a bulk move of five hundred`() throws {
    var ledger = ledger(rows: 500, received: 500)
    for index in 463..<500 { ledger.devices[index].state = State("on_hold") }
    let robot = try play(.bulk, on: ledger)
    let states = Dictionary(grouping: robot.ledger.devices, by: \.state).mapValues(\.count)
    #expect(states == [State("to_wipe"): 463, State("on_hold"): 37])
    #expect(robot.ledger.acts.count == 1)
  }

  @Test func `two clerks on one device`() throws {
    let robot = try play(.twoClerks, on: ledger(rows: 2, received: 1))
    #expect(robot.ledger.devices.map(\.state) == [State("to_wipe"), State("announced")])
  }

  @Test func `a wrong move is undone`() throws {
    let robot = try play(.wrongMove, on: ledger(rows: 1, received: 1))
    #expect(robot.ledger.devices.map(\.state) == [State("received")])
    #expect(robot.ledger.history.first?.event.verb == Verb("correct"))
  }

  @Test func `what is stuck is found and saved`() throws {
    var ledger = ledger(rows: 11, received: 11)
    for index in 3..<11 { ledger.devices[index].entered = Fixture.days(40 + index) }
    for index in 9..<11 {
      ledger.devices[index].kind = .monitor
      ledger.devices[index].serial = "ÉCRAN-\(index - 8)"
    }
    let robot = try play(.stuck, on: ledger)
    #expect(robot.lastMessage.hasPrefix("6 appareils dans ~/appareils-"))
  }

  /// Two devices in a state, each with a disk.
  private func workshop(_ state: State, isSanitised: Bool = false) -> FakeLedger {
    var ledger = ledger(rows: 2, received: 2)
    ledger.places.insert("A-01")
    for index in ledger.devices.indices {
      ledger.devices[index].state = state
      let device = ledger.devices[index]
      ledger.media[device.id] = [
        Medium(
          id: device.id.rawValue, device: device.id, status: State("fitted"), kind: .hdd,
          maker: "", model: "", serial: "D-\(device.serial)", capacityBytes: 0,
          isSanitised: isSanitised, isSafe: false)
      ]
      ledger.wipeLog.append(("D-\(device.serial)", true))
    }
    return ledger
  }

  private func technician(
    _ story: Story, on ledger: FakeLedger, isRare: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Robot {
    try play(
      story, on: ledger, inBlock: isRare ? "bench" : "technician", bench: "B1",
      sourceLocation: sourceLocation)
  }

  @Test func `the technician's commonest tasks at the bench`() throws {
    _ = try technician(.nextDevice, on: workshop("to_wipe"))
    var robot = try technician(.startWipe, on: workshop("to_wipe"))
    #expect(robot.ledger.acts.map(\.needs) == [["bench": "B1"]])
    robot = try technician(.fileBatch, on: workshop("wiping"))
    #expect(robot.ledger.media.values.joined().allSatisfy { $0.isSanitised })
    robot = try technician(.declareFailure, on: workshop("wiping"))
    #expect(robot.ledger.devices.map(\.state).sorted() == ["wipe_failed", "wiping"])
    robot = try technician(.validate, on: workshop("wiping", isSanitised: true))
    #expect(robot.ledger.devices.map(\.state).sorted() == ["wiped", "wiping"])
  }

  @Test func `the technician's commonest tasks with evidence`() throws {
    var robot = try technician(.settle, on: Fixture.ledger)
    #expect(robot.ledger.queue.map(\.id) == [2, 3])
    var received = workshop("received")
    (received.audits, received.wipeLog) = (2, [])
    robot = try technician(.importAudits, on: received)
    #expect(robot.effects.contains(.importEvidence(path: "audits", device: nil)))
  }

  @Test func `the technician's commonest tasks with a test sheet`() throws {
    var ledger = workshop("in_refurbishment")
    ledger.tests = Fixture.laptopTests
    ledger.refusals["submit"] = Refusal(rule: .testSheetMissing)
    for (story, battery) in [
      (Story.sheetAllGood, "pass"), (.sheetOneFailure, "fail"), (.install, "pass"),
    ] {
      let robot = try technician(story, on: ledger)
      let last = robot.ledger.acts.last
      #expect(last?.verb == "submit" && last?.needs["battery"] == battery)
      #expect(last?.needs.values.count { $0 != "pass" } == (battery == "fail" ? 1 : 0))
    }
    let robot = try technician(.install, on: ledger)
    #expect(robot.ledger.acts.first?.needs == Fixture.installation)
  }

  @Test func `what a technician does less often`() throws {
    var robot = try technician(.refurbish, on: workshop("wiped"), isRare: true)
    #expect(robot.ledger.devices.contains { $0.state == "in_refurbishment" })
    robot = try technician(.destroyDisk, on: workshop("to_wipe"), isRare: true)
    #expect(robot.ledger.media.values.joined().contains { $0.status == "destroyed" })
    var bare = workshop("to_wipe")
    bare.media = [:]
    robot = try technician(.attest, on: bare, isRare: true)
    #expect(robot.ledger.devices.contains { $0.state == "wiped" })
    robot = try technician(.confirmInside, on: workshop("to_wipe"), isRare: true)
    #expect(robot.ledger.acts.map(\.needs) == [["how": "inspection"]])
    var stored = workshop("to_wipe", isSanitised: true)
    stored.media[DeviceID(rawValue: 2)]?[0].status = "stored"
    stored.media[DeviceID(rawValue: 2)]?[0].isSafe = true
    stored.mediumTags[2] = "SUP-1"
    robot = try technician(.fitDisk, on: stored, isRare: true)
    #expect(robot.ledger.media[DeviceID(rawValue: 1)]?.count == 2)
    robot = try technician(.grade, on: workshop("in_refurbishment"), isRare: true)
    #expect(robot.ledger.acts.map(\.needs) == [["grade": "B"]])
    robot = try technician(.lock, on: workshop("to_wipe"), isRare: true)
    #expect(robot.ledger.acts.map(\.needs) == [["lock": "bios"]])
  }
}

extension Robot {
  /// Does one deed of a story, or looks whether it is seen.
  fileprivate mutating func play(_ deed: Story.Deed, _ sourceLocation: SourceLocation) {
    switch deed {
    case .press(let name):
      guard let key = Key(tmux: name) else {
        Issue.record("no key is called \(name)", sourceLocation: sourceLocation)
        return
      }
      press(key)
    case .type(let text): type(text)
    case .scan(let code): scan(code)
    case .see(let words):
      #expect(text.contains(words), "\(text)", sourceLocation: sourceLocation)
    case .miss(let words):
      #expect(!text.contains(words), "\(text)", sourceLocation: sourceLocation)
    case .second(let deed): play(deed, sourceLocation)
    }
  }
}

extension Key {
  /// The key that tmux gives this name.
  fileprivate init?(tmux name: String) {
    let plain: [String: Key] = [
      "Enter": .enter, "Escape": .escape, "Tab": .tab, "Up": .up, "Down": .down, "Left": .left,
      "Right": .right, "Space": .character(" "),
    ]
    if let key = plain[name] {
      self = key
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()) {
      self = .function(number)
    } else if let last = name.last, name.hasPrefix("C-"), name.count == 3 {
      self = .ctrl(last)
    } else if let last = name.last, name.hasPrefix("M-"), name.count == 3 {
      self = .alt(last)
    } else if let only = name.first, name.count == 1 {
      self = .character(only)
    } else {
      return nil
    }
  }
}
