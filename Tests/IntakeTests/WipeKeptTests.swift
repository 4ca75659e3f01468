import Intake
import LedgerValues
import TestFixtures
import Testing

/// What may be kept of the files of erasers: it reads as the whole does, and names nobody.
@Suite struct WipeKeptTests {
  static let secrets = [
    "Martin", "Dupont", "rue (du", "04 72", "HOTE-4711", "4c4c4544", "Camille", "camille",
    "DONNEES", "Mairie", "00:11:22:33:44:55", "serveur",
  ]

  private static let failed = CertificateFixture.Disk(serial: "ES-2", status: "FAILED")

  static let whole: [[UInt8]] = [
    CertificateFixture().bytes,
    CertificateFixture(disks: [.init(), failed], isOfMachine: true).bytes,
    Array(WipeFixture.usody().utf8), Array(WipeFixture.workbench().utf8),
    Array(WipeFixture.workbench10().utf8), Array(WipeFixture.nvme(isOld: true).utf8),
    Array(WipeFixture.hdparm().utf8), Array(WipeFixture.hdparm(more: "serveur-martin\n").utf8),
    Array(WipeFixture.blancco().utf8), NwipeFixture().bytes,
  ]

  @Test(arguments: whole.indices) func `what is kept reads the same and names nobody`(
    which: Int
  ) throws {
    let kept = WipeFile.kept(Self.whole[which])
    #expect(try WipeFile.read(kept) == WipeFile.read(Self.whole[which]))
    #expect(WipeFile.kept(kept) == kept)
    let shown = String(decoding: kept, as: UTF8.self)
    for secret in Self.secrets { #expect(!shown.contains(secret), "\(secret)") }
  }

  @Test(arguments: WipeDamageTests.stories)
  func `a damaged file is kept as it is read`(story: WipeDamageTests.Story) {
    var generator = SeededGenerator(seed: UInt64(story.bytes.count + 1))
    for _ in 0..<40 {
      var damaged = story.bytes
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: damaged.indices, using: &generator)
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let received = try? WipeFile.read(damaged)
      let kept = WipeFile.kept(damaged)
      #expect((try? WipeFile.read(kept)) == received)
    }
  }

  @Test func `nothing is kept of what cannot be read`() {
    for text in ["", "{\"steps\":", "<root>secret", "[{\"a\":"] {
      #expect(WipeFile.kept(Array(text.utf8)).isEmpty)
    }
  }
}
