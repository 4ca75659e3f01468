import LedgerValues
import LotLedger
import Testing

@Suite struct ActTests {
  @Test func `a device with one of two disks wiped cannot be made wiped, and says which disk`()
    throws
  {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.receive(serial: "S1")
    #expect(try house.perform("queue_wipe", device, as: "TE") != .already)
    let first = try house.addDisk(device, serial: "D1")
    try house.addDisk(device, serial: "5XW0A1")
    try house.sanitise(first, in: device)
    let step = try house.perform("complete_wipe", device, as: "TE", ["how": "inspection"])
    #expect(step == .refused(Refusal(rule: "golden_rule", culprit: "S/N 5XW0A1")))
    #expect(try house.state(device) == "to_wipe")
    let moves = try house.ledger.device(device, as: "TE")?.moves ?? []
    let complete = moves.first { $0.verb == "complete_wipe" }
    // The inventory was confirmed in the same breath as the refused move: nothing of it stays.
    #expect(complete?.refusal?.rule == "inventory_unconfirmed")
  }

  @Test func `a disk found in a machine in stock sends it back to be wiped`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.stocked(serial: "S1")
    #expect(try house.state(device) == "in_stock")
    try house.addDisk(device, serial: "FOUND")
    #expect(try house.state(device) == "to_wipe")
  }

  @Test func `doing a thing twice does it once`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.receive(serial: "S1")
    _ = try house.perform("queue_wipe", device, as: "TE")
    let size = try house.ledger.size()
    #expect(try house.perform("queue_wipe", device, as: "TE") == .already)
    #expect(try house.ledger.size() == size)
  }

  @Test func `a rehearsal writes nothing`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.receive(serial: "S1")
    let size = try house.ledger.size()
    try house.ledger.write(as: "TE", isRehearsal: true) { act in
      _ = try act.perform("queue_wipe", on: device, needs: [:])
    }
    #expect(try house.ledger.size() == size)
    #expect(try house.state(device) == "received")
  }

  @Test func `undo takes a move back and says it did not occur`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.receive(serial: "S1")
    _ = try house.perform("queue_wipe", device, as: "TE")
    let preview = try house.ledger.undoPreview(device, as: "TE")
    #expect(preview.refusal == nil)
    #expect(preview.target == "received")
    #expect(try house.state(device) == "to_wipe")
    try house.ledger.write(as: "TE") { act in _ = try act.undo(device) }
    #expect(try house.state(device) == "received")
    let history = try house.ledger.history(of: device)
    #expect(history.last?.event.verb == "correct")
    #expect(history.first { $0.event.verb == "queue_wipe" }?.isAnnulled == true)
  }

  @Test func `the whole act of a bulk move is found for undo`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let devices = try (1...5).map { try house.receive(serial: "S\($0)") }
    try house.ledger.write(as: "TE") { act in
      for device in devices { _ = try act.perform("queue_wipe", on: device, needs: [:]) }
    }
    #expect(try house.ledger.lastMoved(by: "TE") == devices)
  }

  @Test func `undoing a return makes the media safe again, for they never left`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.stocked(serial: "S1")
    try house.ledger.write(as: "WA") { act in
      let delivery = try act.open(.delivery, code: "BL-1", by: "open_delivery")
      #expect(delivery == 1)
      _ = try act.perform("ship", on: device, needs: ["delivery": "BL-1"])
    }
    _ = try house.perform("return", device, as: "WA", ["reason": "panne", "place": "A1"])
    #expect(try house.ledger.device(device)?.media.map(\.isSafe) == [false])
    try house.ledger.write(as: "WA") { act in _ = try act.undo(device) }
    #expect(try house.state(device) == "shipped")
    #expect(try house.ledger.device(device)?.media.map(\.isSafe) == [true])
  }

  @Test func `a coordinator corrects another's move only with a reason`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.receive(serial: "S1")
    _ = try house.perform("queue_wipe", device, as: "TE")
    #expect(throws: LedgerError.self) {
      try house.ledger.write(as: "CO") { act in _ = try act.undo(device) }
    }
    try house.ledger.write(as: "CO") { act in _ = try act.undo(device, reason: "erreur") }
    #expect(try house.state(device) == "received")
    #expect(throws: LedgerError.self) {
      try house.ledger.write(as: "TE") { act in _ = try act.undo(device, reason: "x") }
    }
  }

  @Test func `free text hangs on its event by a salted digest and can be erased`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    let device = try house.receive(serial: "S1")
    _ = try house.perform("note", device, as: "TE", ["text": "écran rayé"])
    let note = try house.ledger.history(of: device).last
    #expect(note?.texts["text"] == "écran rayé")
    #expect(note?.event.body.contains("rayé") == false)
  }
}

extension TemporaryLedger {
  /// A device wiped, refurbished, checked and in stock.
  func stocked(serial: String) throws -> DeviceID {
    let device = try receive(serial: serial)
    _ = try perform("queue_wipe", device, as: "TE")
    let disk = try addDisk(device, serial: "DISK-\(serial)")
    try sanitise(disk, in: device)
    _ = try perform("complete_wipe", device, as: "TE", ["how": "inspection"])
    _ = try perform("start_refurbishment", device, as: "TE")
    _ = try perform("submit", device, as: "TE", ["test": "pass"])
    _ = try perform("accept", device, as: "CH", ["grade": "B"])
    return device
  }
}
