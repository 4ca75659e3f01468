import Intake
import LedgerValues
import Testing

@Suite struct NwipeIdentityTests {
  typealias Disk = NwipeFixture.Disk

  private func drive(_ disk: Disk) throws -> NwipeDrive {
    try #require(try NwipeLog.read(NwipeFixture(disks: [disk]).bytes).sessions.first?.drives.first)
  }

  @Test(arguments: [
    "", " ", "????????????????????", "XXXXXXXXXXXXXXX", "(S/N: unknown)", "unknown", "0000000000",
    "None", "Default string", "é", "A\u{1b}[2J1", "A\u{7f}1", "0123456789ABCDEF",
  ]) func `a serial that names no disk for certain is no serial`(serial: String) throws {
    let drive = try drive(Disk(serial: Array(serial.utf8)))
    #expect(drive.serial == nil)
    #expect(drive.verdict == .erased)
  }

  @Test func `of more disks than any machine has, none is told from another`() throws {
    let disks = (0..<300).map { Disk(device: "/dev/sd\($0)", serial: Array("ES-\($0)".utf8)) }
    let drives = try NwipeLog.read(NwipeFixture(disks: disks).bytes).sessions.flatMap(\.drives)
    #expect(drives.allSatisfy { !$0.isAccepted })
    let few = try NwipeLog.read(NwipeFixture(disks: Array(disks.prefix(200))).bytes)
    #expect(few.sessions.flatMap(\.drives).allSatisfy { $0.isAccepted })
  }

  @Test func `bytes that are not text are no serial and stop nothing`() throws {
    for garbage in [
      [0xff, 0xfe], [0x20, 0xc0, 0x75, 0x13, 0x7f], [0, 1, 2], [0x7c, 0x7c, 0x2f],
    ] {
      let drive = try drive(Disk(serial: garbage.map(UInt8.init)))
      #expect(drive.verdict == .erased)
      #expect(drive.serial == nil || drive.serial == "||/")
    }
  }

  @Test func `a model with strokes and commas is read whole`() throws {
    for model in ["WDC WD5000/AAKX, 2", "a/b/c/d/e/f/g/h/i/j/k", "|x|y|", "/", "S/N", "un  deux"] {
      let drive = try drive(Disk(model: model))
      #expect(drive.model == model)
      #expect(drive.serial == "ES-0001")
      #expect(drive.verdict == .erased)
    }
  }

  @Test func `a serial of more than twenty characters is matched as the table cuts it`() throws {
    let drive = try drive(Disk(serial: Array("ES-0123456789-0123456789".utf8)))
    #expect(drive.serial == "ES-0123456789-0123456789")
    #expect(drive.verdict == .erased)
  }

  @Test func `two disks of one serial have none`() throws {
    let log = try NwipeLog.read(
      NwipeFixture(disks: [Disk(), Disk(device: "/dev/sdb")]).bytes)
    #expect(log.sessions[0].drives.map(\.serial) == [nil, nil])
  }

  @Test func `a row that names another serial is not this disk's`() throws {
    let bytes = NwipeFixture().bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let other = text.replacing("S/N=ES-0001", with: "S/N=ES-0009")
    let drive = try NwipeLog.read(Array(other.utf8)).sessions[0].drives[0]
    #expect(drive.serial == nil)
    #expect(!drive.isAccepted)
    let silent = text.replacing("500/ES-0001", with: "500/")
    let kept = try NwipeLog.read(Array(silent.utf8)).sessions[0].drives[0]
    #expect(kept.serial == "ES-0001")
    #expect(kept.isAccepted)
  }

  @Test func `two disks under one name are both in doubt`() throws {
    let log = try NwipeLog.read(
      NwipeFixture(disks: [Disk(), Disk(serial: Array("ES-2".utf8), status: nil)]).bytes)
    #expect(log.sessions[0].drives.map(\.isAccepted) == [false, false])
    let twice = try NwipeLog.read(
      NwipeFixture(disks: [Disk(), Disk(status: "-FAILED-")]).bytes)
    #expect(twice.sessions[0].drives.map(\.isAccepted) == [false, false])
  }

  @Test func `a result for a disk that was never announced is shown and not accepted`() throws {
    let text = String(decoding: NwipeFixture(version: "0.34").bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let headless = lines.filter { !$0.contains("Found ") }.joined(separator: "\n")
    let drive = try NwipeLog.read(Array(headless.utf8)).sessions[0].drives[0]
    #expect(drive.device == "/dev/sda")
    #expect(drive.serial == nil)
    #expect(!drive.isAccepted)
  }

  @Test func `what is shown holds no control character`() throws {
    let drive = try drive(Disk(model: "X\u{1b}[31mY\u{202e}Z", serial: [0x1b]))
    #expect(drive.model == "X\u{fffd}[31mY\u{fffd}Z")
  }
}
