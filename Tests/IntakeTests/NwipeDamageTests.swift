import Intake
import LedgerValues
import TestFixtures
import Testing

/// Damaged copies of logs: whatever happens to the bytes, no disk becomes erased that the intact
/// log does not say erased.
@Suite struct NwipeDamageTests {
  typealias Disk = NwipeFixture.Disk

  /// Runs with every reason not to accept, between good ones.
  static let log: [UInt8] = {
    let disks = [
      Disk(),
      Disk(device: "/dev/sdb", serial: Array("ES-2".utf8), status: "-FAILED-", errors: [0, 0, 2]),
      Disk(device: "/dev/sdc", serial: Array("ES-3".utf8), status: "UABORTED"),
      Disk(device: "/dev/sdd", serial: Array("ES-4".utf8), erased: 500_107_862_017),
      Disk(device: "/dev/sde", serial: Array("ES-5".utf8), status: nil),
    ]
    let hidden = [
      Disk(device: "/dev/sdf", serial: Array("ES-6".utf8), hidden: "HIDDEN SECTORS DETECTED!"),
      Disk(device: "/dev/sdg", serial: Array("ES-7".utf8), errors: [2, 0, 0]),
    ]
    let read = [Disk(device: "/dev/sdh", serial: Array("ES-8".utf8))]
    let unproved = [Disk(device: "/dev/sdi", serial: Array("ES-9".utf8))]
    return NwipeFixture(disks: disks).bytes + NwipeFixture(version: "0.34", disks: hidden).bytes
      + NwipeFixture(method: "Verify Zeros (0x00)", disks: read).bytes
      + NwipeFixture(verification: "NV", disks: unproved).bytes
  }()

  /// One place in so many is tried; 1 tries all, and takes minutes.
  static let step = 97

  struct Identity: Hashable {
    let device: String
    let serial: String?
  }

  private func accepted(_ bytes: [UInt8]) -> Set<Identity> {
    let sessions = (try? NwipeLog.read(bytes))?.sessions ?? []
    return Set(
      sessions.flatMap(\.drives).filter(\.isAccepted)
        .map { Identity(device: $0.device, serial: $0.serial) })
  }

  private func isHarmless(_ damaged: [UInt8]) -> Bool {
    let whole = Identity(device: "/dev/sda", serial: "ES-0001")
    return accepted(damaged).allSatisfy {
      $0 == whole || $0 == Identity(device: "/dev/sda", serial: nil)
    }
  }

  @Test func `the intact log accepts one disk`() {
    #expect(accepted(Self.log) == [Identity(device: "/dev/sda", serial: "ES-0001")])
  }

  @Test func `a log cut anywhere accepts no more`() {
    for length in stride(from: 0, to: Self.log.count, by: 2 * Self.step) {
      #expect(isHarmless(Array(Self.log[..<length])), "cut at \(length)")
    }
    let one = NwipeFixture().bytes
    let table = one.lastIndex(of: 0x2a) ?? 0
    #expect(accepted(Array(one[...table])).count == 1)
    for length in table - 300...table {
      #expect(accepted(Array(one[..<length])).isEmpty, "cut at \(length)")
    }
  }

  @Test func `a single flipped bit is harmless`() {
    for place in stride(from: 0, to: Self.log.count, by: Self.step) {
      var damaged = Self.log
      damaged[place] ^= 1 << UInt8(place / Self.step % 8)
      #expect(isHarmless(damaged), "byte \(place)")
    }
  }

  @Test func `a warning that loses its line or its disk is still heeded`() {
    let text = String(decoding: Self.log, as: UTF8.self)
    for (intact, damaged) in [
      ("DETECTED! on /dev/sdf", "DETECTED! on /dev/sdg"),
      ("DETECTED! on /dev/sdf", "DETECTED! on /dev/sdz"),
      ("DETECTED! on /dev/sdf", "DETECTED!\n on /dev/sdf"),
      ("details.\n[2027/02/03 10:00:00] warning: HIDDEN", "details.*[2027/02/03 10:00:00] HIDDEN"),
      ("warning: HIDDEN SECTORS", "warning: HI"), ("warning: HIDDEN SECTORS", "HIDDEN "),
    ] {
      #expect(text.contains(intact))
      #expect(isHarmless(Array(text.replacing(intact, with: damaged).utf8)), "\(damaged)")
    }
  }

  @Test func `a warning that changes places with any line is still heeded`() throws {
    let lines = Self.log.split(separator: 0x0a, omittingEmptySubsequences: false)
    let warning = try #require(
      lines.firstIndex { String(decoding: $0, as: UTF8.self).contains("DETECTED") })
    for place in lines.indices {
      var damaged = lines
      damaged.swapAt(warning, place)
      #expect(isHarmless(Array(damaged.joined(separator: [0x0a]))), "line \(place)")
    }
  }

  @Test(arguments: 0..<6) func `random damage is harmless`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<4 {
      var damaged = Self.log
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        let place = Int.random(in: damaged.indices, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(0x0a, at: place)
        default: damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        }
      }
      #expect(isHarmless(damaged))
    }
  }

  @Test(arguments: 0..<6) func `lines in another order are harmless`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var lines = Self.log.split(separator: 0x0a, omittingEmptySubsequences: false)
    for _ in 0..<8 {
      let first = Int.random(in: lines.indices, using: &generator)
      let second = Int.random(in: lines.indices, using: &generator)
      lines.swapAt(first, second)
      #expect(isHarmless(Array(lines.joined(separator: [0x0a]))))
    }
    lines.shuffle(using: &generator)
    #expect(isHarmless(Array(lines.joined(separator: [0x0a]))))
  }

  @Test(arguments: 0..<6) func `lines left out or doubled are harmless`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let lines = Self.log.split(separator: 0x0a, omittingEmptySubsequences: false)
    let warning = lines.firstIndex { String(decoding: $0, as: UTF8.self).contains("DETECTED") }
    for _ in 0..<4 {
      var damaged = lines
      let first = Int.random(in: lines.indices, using: &generator)
      damaged.insert(damaged[first], at: Int.random(in: lines.indices, using: &generator))
      #expect(isHarmless(Array(damaged.joined(separator: [0x0a]))))
      // Nothing else in a log tells of hidden sectors: that line alone must not be the one lost.
      damaged = lines
      let lost = Int.random(in: lines.indices, using: &generator)
      if lost != warning { damaged.remove(at: lost) }
      #expect(isHarmless(Array(damaged.joined(separator: [0x0a]))))
    }
  }

  @Test(arguments: 0..<20) func `noise is refused or says nothing`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let length = Int.random(in: 0...4000, using: &generator)
    let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(accepted(noise).isEmpty)
    let log = NwipeFixture().bytes
    #expect(accepted(noise + [0x0a] + log).count <= 1)
  }

  @Test(arguments: 0..<5) func `a damaged log is kept as it is read`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var damaged = Self.log
    for _ in 0..<60 {
      let place = Int.random(in: damaged.indices, using: &generator)
      damaged[place] = UInt8.random(in: 0...255, using: &generator)
    }
    let received = try? NwipeLog.read(damaged)
    #expect((try? NwipeLog.read(NwipeLog.kept(damaged))) == received)
  }
}
