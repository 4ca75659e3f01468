import Intake
import LedgerValues
import Testing

@Suite struct WipeDraftTests {
  @Test func `the drafts of a log say what its runs say of each disk`() throws {
    let disks = [
      NwipeFixture.Disk(),
      NwipeFixture.Disk(device: "/dev/nvme0n1", bus: "NVME", serial: Array("ES-2".utf8)),
      NwipeFixture.Disk(
        device: "/dev/sdc", serial: Array("????????".utf8), status: "-FAILED-", errors: [1, 0, 2]),
    ]
    let log = try NwipeLog.read(NwipeFixture(disks: disks).bytes + NwipeFixture().bytes)
    let drives = log.sessions.flatMap(\.drives)
    #expect(log.drafts.map(\.verdict) == drives.map(\.verdict))
    #expect(log.drafts.map(\.reason) == drives.map(\.reason))
    #expect(log.drafts.map(\.serial) == ["ES-0001", "ES-2", nil, "ES-0001"])
    #expect(log.drafts.map(\.kind) == ["", .nvme, "", ""])
    #expect(log.drafts.map(\.errors) == [0, 0, 3, 0])
    #expect(log.drafts.allSatisfy { $0.technique == .overwrite && $0.level == .clear })
    #expect(log.drafts.allSatisfy { $0.verification == .last && $0.tool == "nwipe" })
  }

  @Test func `two runs of one disk are not one, and one run told twice is`() throws {
    let once = NwipeFixture().bytes
    let other = NwipeFixture(day: "2027/02/04").bytes
    let marks = try NwipeLog.read(once + other + once).drafts.map(\.marks)
    #expect(marks[0] == marks[2])
    #expect(marks[0] != marks[1])
  }

  @Test func `what overwrites clears, and what the drive does itself purges`() {
    for technique in WipeTechnique.allCases {
      let isClear = [.overwrite, .formatUserData, .factoryReset].contains(technique)
      #expect(technique.level == (isClear ? .clear : .purge))
    }
  }

  @Test func `as many errors as there can be are counted without a trap`() throws {
    var disk = NwipeFixture.Disk(status: "-FAILED-")
    disk.errors = [Int.max, Int.max, Int.max]
    let log = try NwipeLog.read(NwipeFixture(disks: [disk]).bytes)
    #expect(log.drafts.first?.errors != nil)
    #expect(log.drafts.first?.verdict == .failed)
  }
}
