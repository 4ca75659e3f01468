import Foundation
import Intake
import LedgerValues
import Testing

@Suite struct NwipeLogTests {
  typealias Disk = NwipeFixture.Disk

  private func drive(_ fixture: NwipeFixture) throws -> NwipeDrive {
    let log = try NwipeLog.read(fixture.bytes)
    let session = try #require(log.sessions.first)
    #expect(log.sessions.count == 1)
    return try #require(session.drives.first)
  }

  @Test(arguments: ["0.33", "0.34", "0.42"]) func `a good run is accepted and told whole`(
    version: String
  ) throws {
    let log = try NwipeLog.read(NwipeFixture(version: version).bytes)
    let session = try #require(log.sessions.first)
    #expect(session.tool == "nwipe")
    #expect(session.version == version)
    #expect(session.started == "2027-02-03T10:00:00")
    #expect(session.ended == "2027-02-03T10:59:58")
    #expect(session.method == "PRNG Stream")
    #expect(session.prng == "SplitMix64")
    #expect(session.rounds == 1)
    #expect(session.verification == .last)
    #expect(session.footer == "PRNG Stream, 1R+B+VL")
    #expect(session.isComplete)
    let drive = try #require(session.drives.first)
    #expect(drive.device == "/dev/sda")
    #expect(drive.bus == "ATA")
    #expect(drive.model == "DISQUE ESSAI 500")
    #expect(drive.serial == "ES-0001")
    #expect(drive.capacityBytes == 500_107_862_016)
    #expect(drive.passErrors == 0)
    #expect(drive.verificationErrors == 0)
    #expect(drive.syncErrors == 0)
    #expect(drive.bytesErased == (version == "0.42" ? 500_107_862_016 : nil))
    #expect(drive.bytesTotal == (version == "0.42" ? 500_107_862_016 : nil))
    #expect(drive.hiddenSectors == .none)
    #expect(drive.started == "2027-02-03T10:00:01")
    #expect(drive.ended == "2027-02-03T10:45:00")
    #expect(drive.throughput == "1085 MB/s")
    #expect(drive.passes == 1)
    #expect(drive.verdict == .erased)
    #expect(drive.isAccepted)
  }

  @Test func `passes are told where the log tells the end of each, and not otherwise`() throws {
    let fixture = NwipeFixture(method: "DoD Short", rounds: 2, passes: 3)
    let log = try NwipeLog.read(fixture.bytes)
    #expect(log.drafts.map(\.passes) == [6])
    let lines = String(decoding: fixture.bytes, as: UTF8.self).components(separatedBy: "\n")
    let ends = lines.indices.filter { lines[$0].contains("Finished pass ") }
    #expect(ends.count == 6)
    for end in ends {
      var less = lines
      less.remove(at: end)
      let cut = try NwipeLog.read(Array(less.joined(separator: "\n").utf8))
      #expect(cut.drafts.map(\.passes) == [0])
    }
    for wrong in ["0/0, round 1/1", "4/3, round 1/1", "1/1, round 2/1", "1, round 1/1", "x/y"] {
      let text = String(decoding: NwipeFixture().bytes, as: UTF8.self)
        .replacingOccurrences(of: "pass 1/1, round 1/1", with: "pass \(wrong)")
      #expect(try NwipeLog.read(Array(text.utf8)).drafts.map(\.passes) == [0])
    }
  }

  @Test(arguments: [
    "Fill With Zeros", "Fill With Ones", "RCMP TSSIT OPS-II", "DoD Short", "DoD 5220.22-M",
    "Gutmann Wipe", "HMG IS5 Enhanced", "Bruce Schneier 7-Pass", "BMB21-2019",
  ]) func `every method that writes is accepted`(method: String) throws {
    #expect(try drive(NwipeFixture(method: method, verification: "VA")).verdict == .erased)
  }

  @Test(arguments: ["Verify Zeros (0x00)", "Verify Ones  (0xFF)", "Unknown Method (FIXME)", ""])
  func `a method that only reads proves nothing`(method: String) throws {
    let drive = try drive(NwipeFixture(method: method))
    #expect(drive.verdict == .verifyOnly)
    #expect(!drive.isAccepted)
  }

  @Test func `a run that was not verified proves nothing`() throws {
    let drive = try drive(NwipeFixture(verification: "NV"))
    #expect(drive.verdict == .verifyOnly)
    #expect(drive.reason.french.contains("non vérifié"))
  }

  @Test func `success lines do not save a disk that failed`() throws {
    let drive = try drive(
      NwipeFixture(disks: [Disk(status: "-FAILED-", errors: [0, 0, 2], erased: 0)]))
    #expect(drive.verdict == .failed)
    #expect(drive.syncErrors == 2)
    #expect(drive.reason.french.contains("2 de synchronisation"))
  }

  @Test func `an aborted disk stays aborted at a hundred per cent`() throws {
    let drive = try drive(NwipeFixture(disks: [Disk(status: "UABORTED")], isAborted: true))
    #expect(drive.bytesErased == drive.bytesTotal)
    #expect(drive.verdict == .aborted)
  }

  @Test func `a disk found and skipped is not wiped although the run succeeded`() throws {
    let skipped = Disk(device: "/dev/sdb", serial: Array("ES-2".utf8), status: nil, isInUse: true)
    let log = try NwipeLog.read(NwipeFixture(disks: [Disk(), skipped]).bytes)
    #expect(log.sessions.first?.drives.map(\.verdict) == [.erased, .notWiped])
    let empty = try drive(NwipeFixture(disks: [skipped]))
    #expect(empty.verdict == .notWiped)
    #expect(empty.reason.english.contains("in use"))
    #expect(empty.throughput.isEmpty)
  }

  @Test(arguments: [
    Disk(errors: [1, 0, 0]), Disk(errors: [0, 7, 0]), Disk(errors: [0, 0, 1]),
    Disk(errors: [1, 0, 0], isMarked: false), Disk(isMarked: true), Disk(status: "INSANITY"),
    Disk(status: "Erased  "), Disk(status: " erased "), Disk(status: ""), Disk(erased: 0),
    Disk(erased: 500_107_862_015), Disk(hidden: "*** HIDDEN SECTORS DETECTED ! ***"),
    Disk(hidden: "HIDDEN SECTORS INDETERMINATE!"), Disk(hidden: "HIDDEN AREA DETECTED!"),
    Disk(hidden: "[BAD]The host protected area is enabled"),
  ]) func `a doubt about a disk is not an erasure`(disk: Disk) throws {
    let drive = try drive(NwipeFixture(disks: [disk]))
    #expect(drive.verdict == .failed)
    #expect(!drive.isAccepted)
  }

  @Test func `hidden sectors are read before the disk is announced too`() throws {
    var run = NwipeFixture(version: "0.34")
    let first = run.bytes
    run.disks[0].hidden = "HIDDEN SECTORS DETECTED!"
    let log = try NwipeLog.read(first + run.bytes + first)
    #expect(log.sessions.map { $0.drives.map(\.verdict) } == [[.erased], [.failed], [.erased]])
    #expect(log.sessions.map { $0.drives[0].hiddenSectors } == [.none, .detected, .none])
  }

  @Test func `a warning that names no disk is held against each`() throws {
    let broken = Disk(hidden: "*** HIDDEN SECTORS DETECTED ! ***\n")
    let other = Disk(device: "/dev/sdb", serial: Array("ES-2".utf8))
    let log = try NwipeLog.read(NwipeFixture(disks: [broken, other]).bytes)
    #expect(log.sessions[0].drives.map(\.verdict) == [.failed, .failed])
  }

  @Test func `each disk of a run has its own verdict`() throws {
    let disks = [
      Disk(), Disk(device: "/dev/sdb", serial: Array("ES-2".utf8), status: "-FAILED-"),
      Disk(device: "/dev/nvme0n1", bus: "NVME", serial: Array("ES-3".utf8), hidden: nil),
    ]
    let drives = try NwipeLog.read(NwipeFixture(disks: disks).bytes).sessions[0].drives
    #expect(drives.map(\.verdict) == [.erased, .failed, .erased])
    #expect(drives.map(\.serial) == ["ES-0001", "ES-2", "ES-3"])
    #expect(drives[2].hiddenSectors == .notReported)
  }

  @Test func `runs of one file keep their own method and verdict`() throws {
    let bytes =
      NwipeFixture(method: "Verify Zeros (0x00)").bytes
      + NwipeFixture(method: "DoD Short", verification: "VA", rounds: 2, day: "2027/02/04").bytes
      + NwipeFixture(version: "0.34", verification: "NV").bytes
      + NwipeFixture(version: "0.34", disks: [Disk(status: "UABORTED")], isAborted: true).bytes
    let sessions = try NwipeLog.read(bytes).sessions
    #expect(sessions.map(\.method).count == 4)
    #expect(
      sessions.map { $0.drives.map(\.verdict) } == [
        [.verifyOnly], [.erased], [.verifyOnly], [.aborted],
      ])
    #expect(sessions[1].rounds == 2)
    #expect(sessions[1].verification == .all)
    #expect(sessions[1].started == "2027-02-04T10:00:00")
  }

  @Test(arguments: ["0.34", "0.42"]) func `a run cut by a power failure does not borrow the next`(
    version: String
  ) throws {
    var cut = NwipeFixture(version: version)
    cut.disks[0].serial = Array("ES-9".utf8)
    let half = cut.bytes.prefix(cut.bytes.count / 3) + [0x0a]
    let log = try NwipeLog.read(half + NwipeFixture(version: version).bytes)
    #expect(log.sessions.count == 2)
    #expect(log.sessions[0].drives.map(\.verdict) == [.notWiped])
    #expect(log.sessions[0].drives.map(\.serial) == ["ES-9"])
    #expect(!log.sessions[0].isComplete)
    #expect(log.sessions[1].drives.map(\.verdict) == [.erased])
  }

  @Test func `lines with Windows ends and a byte order mark are read`() throws {
    var bytes: [UInt8] = [0xef, 0xbb, 0xbf]
    for byte in NwipeFixture().bytes { bytes += byte == 0x0a ? [0x0d, 0x0a] : [byte] }
    #expect(try NwipeLog.read(bytes) == NwipeLog.read(NwipeFixture().bytes))
  }

  @Test func `ShredOS is the platform and nwipe the tool`() throws {
    let line = "[2027/02/03 10:00:00]    info: ShredOS v2025.11_29_x86-64_0.40\n"
    var run = NwipeFixture(version: "0.40")
    run.disks[0].hidden = nil
    let session = try NwipeLog.read(Array(line.utf8) + run.bytes).sessions[0]
    #expect(session.platform == "ShredOS v2025.11_29_x86-64_0.40")
    #expect(session.version == "0.40")
    #expect(session.drives.map(\.verdict) == [.erased])
  }

  @Test(arguments: ["", "\n", "bonjour", "PK\u{3}\u{4}", "[2027/02/03 10:00:00]  notice: rien\n"])
  func `a file that is no log is refused with a sentence`(text: String) {
    let refusal = #expect(throws: NwipeRefusal.self) { try NwipeLog.read(Array(text.utf8)) }
    #expect(refusal?.reason.french.contains("journal") == true)
  }
}

extension NwipeFixture.Disk: CustomTestStringConvertible {
  var testDescription: String { "\(status ?? "-") \(errors) \(hidden ?? "")" }
}
