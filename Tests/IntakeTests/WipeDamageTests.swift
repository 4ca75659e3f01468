import Intake
import LedgerValues
import TestFixtures
import Testing

/// Damaged copies of the files of all erasers but nwipe's logs, which have tests of their own:
/// whatever happens to the bytes, no medium counts as erased that the intact file does not say
/// erased.
@Suite struct WipeDamageTests {
  typealias Certificate = CertificateFixture.Disk

  /// A file, and the media in it that nobody erased.
  struct Story: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// True when the file tells of no erasure at all.
    var isOfNone = true
    var unwiped: Set<String> = ["ES-2"]

    init(_ name: String, _ bytes: [UInt8], isOfNone: Bool = true) {
      testDescription = name
      self.bytes = bytes
      self.isOfNone = isOfNone
    }

    init(_ name: String, _ text: String, isOfNone: Bool = true) {
      self.init(name, Array(text.utf8), isOfNone: isOfNone)
    }
  }

  static let stories: [Story] = {
    let good = WipeFixture.Disk()
    let bad = WipeFixture.Disk(serial: "ES-2", isErased: false)
    let silent = WipeFixture.Disk(serial: "ES-2", hasErasure: false)
    let fast = WipeFixture.Disk(serial: "ES-2", type: "EraseBasic")
    let failed = Certificate(serial: "ES-2", status: "FAILED", errors: "1/0/0/0")
    let short = Certificate(serial: "ES-2", erased: "500107862000, (99.99%)")
    let aborted = Certificate(serial: "ES-2", status: "ABORTED")
    let unread = Certificate(serial: "ES-2", method: "Verify Zeros (0x00)")
    let goingOn = "Sanitize in Progress."
    let lost = "Most Recent Sanitize Command Failed."
    let running = "SD2 Sanitize operation In Process"
    return [
      Story("certificate, failed", CertificateFixture(disks: [failed]).bytes),
      Story("certificate, short", CertificateFixture(disks: [short]).bytes),
      Story("certificate, read only", CertificateFixture(disks: [unread]).bytes),
      Story(
        "certificate, of a machine",
        CertificateFixture(disks: [Certificate(), aborted, failed], isOfMachine: true).bytes,
        isOfNone: false),
      Story("usody, failed", WipeFixture.usody(serial: "ES-2", isErased: false)),
      Story("usody, not proved", WipeFixture.usody(serial: "ES-2", isProved: false)),
      Story("usody, not verified", WipeFixture.usody(serial: "ES-2", isVerified: false)),
      Story("Workbench 11, failed", WipeFixture.workbench([bad])),
      Story("Workbench 11, fast", WipeFixture.workbench([fast])),
      Story("Workbench 11, mixed", WipeFixture.workbench([good, bad]), isOfNone: false),
      Story("Workbench 11, silent", WipeFixture.workbench([good, silent]), isOfNone: false),
      Story("Workbench 10, failed", WipeFixture.workbench10([bad])),
      Story("Workbench 10, mixed", WipeFixture.workbench10([good, bad]), isOfNone: false),
      Story("nvme, running", WipeFixture.nvme(code: 2, words: goingOn, progress: 3276)),
      Story("nvme, failed", WipeFixture.nvme(code: 3, words: lost)),
      Story("hdparm, running", WipeFixture.hdparm(serial: "ES-2", state: running, isDone: false)),
      Story("hdparm, never", WipeFixture.hdparm(serial: "ES-2", isDone: false)),
      Story(
        "hdparm, two",
        WipeFixture.hdparm(serial: "ES-2", state: running, isDone: false)
          + WipeFixture.hdparm(device: "/dev/sdb"), isOfNone: false),
      Story("Blancco, failed", WipeFixture.blancco(serial: "ES-2", state: "Failed", failed: "7")),
    ]
  }()

  private func drafts(_ bytes: [UInt8]) -> [WipeDraft] {
    (try? WipeFile.read(bytes))?.drafts ?? []
  }

  private func accepts(_ bytes: [UInt8]) -> Bool { drafts(bytes).contains { $0.isAccepted } }

  /// True when nothing counts that did not: without a person none of the media nobody erased and,
  /// where there is no other, with one neither.
  private func isHarmless(_ damaged: [UInt8], _ story: Story, isWhole: Bool = true) -> Bool {
    drafts(damaged).allSatisfy { draft in
      guard draft.isAccepted else { return true }
      if story.isOfNone, isWhole { return false }
      return draft.serial.map { !story.unwiped.contains($0) } ?? true
    }
  }

  @Test(arguments: stories) func `the intact file erases none of them`(story: Story) {
    #expect(!drafts(story.bytes).isEmpty)
    #expect(isHarmless(story.bytes, story))
    #expect(accepts(story.bytes) != story.isOfNone)
  }

  @Test(arguments: stories) func `a file cut anywhere erases none`(story: Story) {
    for length in stride(from: 0, to: story.bytes.count, by: 1 + story.bytes.count / 200) {
      #expect(isHarmless(Array(story.bytes[..<length]), story), "cut at \(length)")
    }
  }

  @Test func `a file of an erasure that is cut before its end proves nothing`() {
    for whole in [
      CertificateFixture().bytes, Array(WipeFixture.usody().utf8),
      Array(WipeFixture.workbench().utf8), Array(WipeFixture.nvme().utf8),
      Array(WipeFixture.hdparm().utf8), Array(WipeFixture.blancco().utf8),
    ] {
      #expect(accepts(whole))
      let end = (whole.lastIndex { $0 != 0x0A } ?? 0) - 1
      for length in stride(from: end, to: 0, by: -13) {
        #expect(!accepts(Array(whole[..<length])), "\(length)")
      }
    }
  }

  @Test(arguments: stories) func `a single flipped bit erases none`(story: Story) {
    let step = 1 + story.bytes.count / 300
    for place in stride(from: 0, to: story.bytes.count, by: step) {
      var damaged = story.bytes
      damaged[place] ^= 1 << UInt8(place / step % 8)
      #expect(isHarmless(damaged, story), "byte \(place)")
    }
  }

  @Test(arguments: stories) func `random damage erases none`(story: Story) {
    var generator = SeededGenerator(seed: UInt64(story.bytes.count))
    for _ in 0..<40 {
      var damaged = story.bytes
      for _ in 0..<Int.random(in: 1...20, using: &generator) {
        let place = Int.random(in: damaged.indices, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(0x0A, at: place)
        default: damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        }
      }
      #expect(isHarmless(damaged, story))
    }
  }

  @Test(arguments: stories) func `two lines that change places erase none`(story: Story) {
    var generator = SeededGenerator(seed: UInt64(story.bytes.count + 2))
    let lines = story.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for _ in 0..<200 {
      let first = Int.random(in: lines.indices, using: &generator)
      let second = Int.random(in: lines.indices, using: &generator)
      var damaged = lines
      damaged.swapAt(first, second)
      #expect(
        isHarmless(Array(damaged.joined(separator: [0x0A])), story), "\(first) and \(second)")
    }
  }

  @Test(arguments: stories) func `lines in another order, doubled or lost erase none`(
    story: Story
  ) {
    var generator = SeededGenerator(seed: UInt64(story.bytes.count))
    let lines = story.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for _ in 0..<30 {
      var damaged = lines
      for _ in 0..<Int.random(in: 2...6, using: &generator) {
        let first = Int.random(in: lines.indices, using: &generator)
        damaged.swapAt(first, Int.random(in: lines.indices, using: &generator))
      }
      #expect(isHarmless(Array(damaged.joined(separator: [0x0A])), story, isWhole: false))
      damaged = lines
      let copied = Int.random(in: lines.indices, using: &generator)
      damaged.insert(lines[copied], at: Int.random(in: lines.indices, using: &generator))
      #expect(isHarmless(Array(damaged.joined(separator: [0x0A])), story))
      damaged.shuffle(using: &generator)
      #expect(isHarmless(Array(damaged.joined(separator: [0x0A])), story, isWhole: false))
      damaged = lines
      damaged.remove(at: Int.random(in: lines.indices, using: &generator))
      #expect(isHarmless(Array(damaged.joined(separator: [0x0A])), story))
    }
  }

  @Test(arguments: 0..<40) func `noise is refused or says nothing`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let opening = ["", "%PDF-1.3\nBT ", "<root>", "{\"steps\":", "/dev/sda:\nSanitize status:\n"]
    let length = Int.random(in: 0...4000, using: &generator)
    let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let bytes = Array(opening[seed % opening.count].utf8) + noise
    #expect(!accepts(bytes))
    let received = try? WipeFile.read(bytes)
    let kept = WipeFile.kept(bytes)
    #expect((try? WipeFile.read(kept)) == received)
  }

  @Test func `nesting without end is refused`() {
    for unit in ["{\"steps\":", "[{\"a\":", "<a>", "<a b='", "BT (", "BT 1 "] {
      let deep = Array(("%PDF" + String(repeating: unit, count: 50_000)).utf8)
      #expect(throws: WipeRefusal.self) { try WipeFile.read(deep) }
      #expect(throws: WipeRefusal.self) { try WipeFile.read(Array(deep.dropFirst(4))) }
    }
  }
}
