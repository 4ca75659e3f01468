import Intake
import LedgerValues
import Testing

@Suite struct CertificateTests {
  typealias Disk = CertificateFixture.Disk

  private func drafts(_ fixture: CertificateFixture) throws -> [WipeDraft] {
    try WipeFile.read(fixture.bytes).drafts
  }

  private func draft(_ disk: Disk) throws -> WipeDraft {
    try #require(try drafts(CertificateFixture(disks: [disk])).first)
  }

  @Test func `a certificate says all that a log says`() throws {
    let draft = try draft(Disk())
    #expect(draft.tool == "nwipe" && draft.version == "0.42" && draft.method == "PRNG Stream")
    #expect(draft.model == "DISQUE ESSAI 500" && draft.serial == "ES-0001" && draft.bus == "ATA")
    #expect(draft.capacityBytes == 500_107_862_016 && draft.bytesErased == 500_107_862_016)
    #expect(draft.started == "2027-02-03T10:00:01" && draft.ended == "2027-02-03T10:45:00")
    #expect(draft.errors == 0 && draft.passes == 0 && draft.verification == .last)
    #expect(draft.hiddenSectors == .none && draft.technique == .overwrite)
    #expect(draft.isAccepted && draft.doubt == nil)
  }

  @Test(arguments: [
    (Disk(status: "FAILED", errors: "1/0/2/0"), WipeVerdict.failed),
    (Disk(status: "ABORTED"), .aborted), (Disk(status: "INSANITY"), .failed),
    (Disk(status: "Erased"), .failed), (Disk(method: "Verify Zeros (0x00)"), .verifyOnly),
    (Disk(method: "Unknown Method (FIXME)"), .verifyOnly), (Disk(verify: "None"), .verifyOnly),
    (Disk(erased: "500107862015, (99.99%)"), .failed),
    (Disk(erased: "500107862016, (99.99%)"), .failed),
    (Disk(erased: "Not applicable to method"), .failed), (Disk(rounds: "1/2"), .failed),
    (Disk(hidden: "Hidden sectors found!", hiddenSize: "2048 sectors"), .failed),
    (Disk(hidden: "Unknown", hiddenSize: "Unknown"), .failed),
    (Disk(hiddenSize: "2048 sectors"), .failed),
    (Disk(warning: "hidden sectors NOT erased"), .failed),
    (Disk(errors: "0/0/1/0"), .failed), (Disk(errors: "0/0"), .failed),
    (Disk(bus: "NVME", hidden: "Not applicable", hiddenSize: "Not Applicable"), .erased),
    (Disk(hidden: "No hidden sectors **DDNSHDA", hiddenSize: nil), .erased),
    (Disk(errors: "0/0/0"), .erased),
  ]) func `each field of a certificate counts`(disk: Disk, verdict: WipeVerdict) throws {
    #expect(try draft(disk).verdict == verdict)
    let machine = CertificateFixture(disks: [disk], isOfMachine: true)
    let ofMachine = try #require(try drafts(machine).first)
    if disk.warning == nil { #expect(ofMachine.verdict == verdict) }
  }

  @Test func `a certificate of a machine tells its disks apart`() throws {
    let disks = [Disk(), Disk(serial: "ES-2"), Disk(serial: "ES-3")]
    let drafts = try drafts(CertificateFixture(disks: disks, isOfMachine: true))
    #expect(drafts.map(\.serial) == ["ES-0001", "ES-2", "ES-3"])
    #expect(drafts.allSatisfy { $0.isAccepted && $0.doubt == nil })
  }

  @Test func `one disk that failed leaves the others of a machine to a person`() throws {
    let disks = [Disk(), Disk(serial: "ES-2", status: "FAILED", errors: "1/0/0")]
    let drafts = try drafts(CertificateFixture(disks: disks, isOfMachine: true))
    #expect(drafts.map(\.verdict) == [.erased, .failed])
    #expect(drafts.map(\.serial) == [nil, nil])
  }

  @Test func `pages that name another disk, twins and tries again are left to a person`() throws {
    let other = try drafts(CertificateFixture(head: "ES-9"))
    let twins = try drafts(CertificateFixture(disks: [Disk(), Disk()], isOfMachine: true))
    let retried = try drafts(CertificateFixture(disks: [Disk(errors: "0/0/0/7")]))
    for draft in other + twins + retried {
      #expect(draft.isAccepted && draft.serial == nil && draft.doubt != nil)
    }
  }

  @Test(arguments: ["Unknown", "????????????????????", "0000000000", "é", ""])
  func `a serial that names no disk for certain is no serial`(serial: String) throws {
    let draft = try draft(Disk(serial: serial))
    #expect(draft.serial == nil)
    #expect(draft.isAccepted || serial.isEmpty)
  }

  @Test func `a model with brackets and strokes is read whole`() throws {
    for model in ["DISQUE (2,5\")", "a\\b", "ERASED", "Serial:x"] {
      #expect(try draft(Disk(model: model)).model == model)
    }
  }
}
