import Intake
import LedgerValues
import Testing

@Suite struct WipeFileTests {
  typealias Disk = WipeFixture.Disk

  private func read(_ text: String) throws -> WipeFile { try WipeFile.read(Array(text.utf8)) }

  private func draft(_ text: String) throws -> WipeDraft {
    try #require(try read(text).drafts.first)
  }

  @Test func `each format says the same of a disk that was erased`() throws {
    let files = try [
      read(String(decoding: NwipeFixture().bytes, as: UTF8.self)),
      WipeFile.read(CertificateFixture().bytes), read(WipeFixture.usody()),
      read(WipeFixture.workbench()), read(WipeFixture.workbench10()), read(WipeFixture.hdparm()),
    ]
    #expect(
      files.map(\.format) == [.nwipe, .nwipePDF, .usody, .workbench, .workbench, .hdparm])
    for draft in files.flatMap(\.drafts) {
      #expect(draft.isAccepted, "\(draft.tool): \(draft.reason.english)")
      #expect(draft.serial == "ES-0001", "\(draft.tool): \(draft.doubt?.english ?? "")")
      #expect(draft.doubt == nil)
      #expect(!draft.tool.isEmpty && !draft.method.isEmpty && !draft.marks.isEmpty)
      #expect(draft.verification != .none)
      #expect(draft.technique != nil && draft.level != nil)
    }
  }

  @Test func `a snapshot tells when and how the disk was erased`() throws {
    let new = try draft(WipeFixture.workbench())
    #expect(new.started == "2027-02-03T10:00:00Z" && new.ended == "2027-02-03T12:00:00Z")
    #expect(new.kind == .hdd && new.maker == "Seagate" && new.passes == 1)
    #expect(new.verification == .full && new.technique == .overwrite && new.level == .clear)
    let old = try draft(WipeFixture.workbench10())
    #expect(old.ended == "2018-02-07T11:51:46" && old.version == "10.0b1")
  }

  @Test func `a fast erasure that nobody read back is no proof`() throws {
    for text in [
      WipeFixture.workbench([Disk(type: "EraseBasic")]),
      WipeFixture.workbench10([Disk(type: "EraseBasic")]),
      WipeFixture.usody(isVerified: false),
    ] {
      let draft = try draft(text)
      #expect(draft.verdict == .verifyOnly)
      #expect(!draft.isAccepted)
    }
  }

  @Test func `a failure anywhere in a snapshot leaves the disks to a person`() throws {
    let both = [Disk(), Disk(serial: "ES-2", isErased: false)]
    for text in [WipeFixture.workbench(both), WipeFixture.workbench10(both)] {
      let drafts = try read(text).drafts
      #expect(drafts.map(\.verdict) == [.erased, .failed])
      #expect(drafts.map(\.serial) == [nil, nil])
      #expect(drafts.map(\.serialWritten) == ["ES-0001", "ES-2"])
      #expect(drafts[0].doubt != nil)
    }
    let tested = try draft(WipeFixture.workbench(test: "Error"))
    #expect(tested.isAccepted && tested.serial == nil)
    let silent = try read(WipeFixture.workbench([Disk(), Disk(serial: "ES-2", hasErasure: false)]))
    #expect(silent.drafts.map(\.verdict) == [.erased, .notWiped])
    #expect(silent.drafts.allSatisfy { $0.serial == nil })
  }

  @Test func `a snapshot without any erasure is refused as evidence`() {
    for text in [
      WipeFixture.workbench([Disk(hasErasure: false)]), AuditFixture().workbench,
      AuditFixture().script,
    ] {
      let refusal = #expect(throws: WipeRefusal.self) { try read(text) }
      #expect(refusal?.reason.french.contains("effacement") == true)
    }
  }

  @Test func `the serial of a USB bridge names no disk`() throws {
    let draft = try draft(WipeFixture.usody(bridge: "152D00539000"))
    #expect(draft.isAccepted && draft.serial == nil && draft.serialWritten == "ES-0001")
    #expect(draft.doubt?.english.contains("152D00539000") == true)
    #expect(draft.ended == "2023-07-22T01:03:09Z")
    #expect(draft.capacityBytes == 500_107_862_016)
  }

  @Test(arguments: [
    ("hdparm --user-master u --security-erase p /dev/sda", WipeTechnique.secureErase),
    ("nvme format /dev/nvme0n1 --ses=1 --force", .formatUserData),
    ("nvme format /dev/nvme0n1 --ses=2 --force", .cryptoErase),
  ])
  func `the command tells the technique, whatever the method is called`(
    command: String, technique: WipeTechnique
  ) throws {
    let draft = try draft(WipeFixture.usody(command: command))
    #expect(draft.technique == technique && draft.isAccepted)
    let bare = try self.draft(WipeFixture.usody(isVerified: false, command: command))
    #expect(bare.verification == .status || !bare.isAccepted)
  }

  @Test func `a tool that failed or did nothing wiped nothing`() throws {
    let failed = try draft(WipeFixture.usody(isErased: false))
    #expect(failed.verdict == .failed)
    #expect(try draft(WipeFixture.usody(isProved: false)).verdict == .failed)
    #expect(try draft(WipeFixture.usody(command: "rm -rf /dev/sda")).verdict == .verifyOnly)
  }

  @Test func `the status of an NVMe drive says how its last command ended, and not which it is`()
    throws
  {
    for (dword, technique) in [(2, WipeTechnique.sanitizeBlock), (3, .sanitizeOverwrite)] {
      let draft = try draft(WipeFixture.nvme(dword: dword))
      #expect(draft.isAccepted && draft.technique == technique && draft.level == .purge)
      #expect(draft.serial == nil && draft.doubt != nil && draft.device == "/dev/nvme0")
      #expect(draft.verification == .status && draft.kind == .nvme)
    }
    #expect(try draft(WipeFixture.nvme(dword: 4, isOld: true)).technique == .sanitizeCrypto)
  }

  @Test func `a SANITIZE that did not run to its end proves nothing`() throws {
    let drafts = try [
      (WipeFixture.nvme(code: 0, words: "NVM Subsystem has never been sanitized."), .notWiped),
      (WipeFixture.nvme(code: 2, words: "Sanitize in Progress.", progress: 32754), .aborted),
      (WipeFixture.nvme(code: 3, words: "Most Recent Sanitize Command Failed."), .failed),
      (WipeFixture.nvme(code: 1, words: "Most Recent Sanitize Command Failed."), .failed),
      (WipeFixture.nvme(progress: 32754), .aborted), (WipeFixture.nvme(global: 0), .failed),
      (WipeFixture.nvme(dword: 1), .failed),
      (WipeFixture.hdparm(state: "SD2 Sanitize operation In Process", isDone: false), .aborted),
      (WipeFixture.hdparm(state: "SD1 Sanitize Frozen"), .failed),
      (WipeFixture.hdparm(state: "SD3 Sanitize Operation Failed", isDone: false), .failed),
      (WipeFixture.hdparm(isDone: false), WipeVerdict.notWiped),
      (WipeFixture.hdparm(more: "SANITIZE device error reason: Unsupported command\n"), .failed),
    ].map { (try draft($0.0), $0.1) }
    for (draft, verdict) in drafts {
      #expect(draft.verdict == verdict, "\(draft.reason.english)")
    }
  }

  @Test func `a status without command, drive or known lines is left to a person`() throws {
    for text in [
      WipeFixture.hdparm(command: nil), WipeFixture.hdparm(serial: nil),
      WipeFixture.hdparm(more: "bonjour\n"),
      WipeFixture.hdparm() + WipeFixture.hdparm(serial: "ES-2", isDone: false, device: "/dev/sdb"),
      WipeFixture.hdparm() + WipeFixture.hdparm(device: "/dev/sdb"),
    ] {
      let draft = try draft(text)
      #expect(draft.isAccepted && draft.serial == nil && draft.doubt != nil)
    }
    let two = WipeFixture.hdparm() + WipeFixture.hdparm(serial: "ES-2", device: "/dev/sdb")
    #expect(try read(two).drafts.map(\.serial) == ["ES-0001", "ES-2"])
  }

  @Test func `a report of Blancco always waits for a person`() throws {
    let draft = try draft(WipeFixture.blancco())
    #expect(draft.isAccepted && draft.serial == nil && draft.serialWritten == "ES-0001")
    #expect(draft.model == "DISQUE & ESSAI" && draft.kind == .hdd && draft.version == "7.9.0")
    #expect(draft.method == "NIST 800-88 Clear" && draft.capacityBytes == 500_107_862_016)
    for (text, verdict) in [
      (WipeFixture.blancco(state: "Failed"), WipeVerdict.failed),
      (WipeFixture.blancco(state: "Erased with exceptions"), .failed),
      (WipeFixture.blancco(state: "Canceled"), .aborted),
      (WipeFixture.blancco(failed: "3"), .failed),
      (WipeFixture.blancco(failed: "?"), .failed), (WipeFixture.blancco(rounds: "0"), .failed),
    ] {
      #expect(try self.draft(text).verdict == verdict)
    }
  }

  @Test(arguments: [
    "", "\n", "bonjour", "{}", "[]", "[{}]", "<root/>", "<a><b></a>", "%PDF-1.7\nBT ET\n%%EOF",
    "PK\u{3}\u{4}", "<!DOCTYPE x [<!ENTITY a \"b\">]><root>&a;</root>",
  ])
  func `a file that is no evidence is refused with a sentence`(text: String) {
    let refusal = #expect(throws: WipeRefusal.self) { try read(text) }
    #expect(refusal?.reason.french.isEmpty == false)
    #expect(refusal?.reason.english.isEmpty == false)
  }
}
