import LedgerValues
import TestFixtures
import Testing

/// The category of DOMAIN §4: its table once more by hand, its limits, and what always holds.
@Suite struct CategoryRulesTests {
  private let rules = CategoryRules.emmausConnect2023
  private static let rank = Dictionary(
    uniqueKeysWithValues: CategoryRules.known.enumerated().map { ($1, $0) })

  private func hardware(_ mark: Int, _ memory: Int, _ disks: [(MediumKind, Int)]) -> Hardware {
    Hardware(
      cpu: "Intel Core i5-7300U", mark: mark, memoryBytes: Int64(memory) << 30,
      disks: disks.map { Hardware.Disk(kind: $0, capacityBytes: Int64($1) * 1_000_000_000) })
  }

  private func basis(_ hardware: Hardware) throws -> CategoryBasis {
    guard case .category(let basis) = rules.judge(hardware) else {
      throw Wanting(gaps: rules.judge(hardware))
    }
    return basis
  }

  private struct Wanting: Error { let gaps: CategoryRules.Judgement }

  @Test func `each step of the table is where DOMAIN has it`() {
    let table: [(CategoryRules.Scale?, [(Int, Int)])] = [
      (
        rules.cpu,
        [
          (0, -8), (1199, -8), (1200, 1), (2499, 1), (2500, 2), (3999, 2), (4000, 3), (5999, 3),
          (6000, 4), (60000, 4),
        ]
      ),
      (
        rules.memory,
        [
          (0, -8), (3, -8), (4, 1), (5, 2), (7, 2), (8, 3), (15, 3), (16, 4), (64, 4),
        ]
      ),
      (rules.disks["hdd"], [(0, -8), (159, -8), (160, 1), (255, 1), (256, 2), (2000, 2)]),
      (
        rules.disks["ssd"],
        [
          (63, -8), (64, 1), (127, 1), (128, 2), (199, 2), (200, 3), (499, 3), (500, 4),
        ]
      ),
      (rules.disks["nvme"], [(63, -8), (64, 2), (127, 2), (128, 3), (199, 3), (200, 4)]),
    ]
    for (scale, cases) in table {
      for (measure, points) in cases {
        #expect(scale?.points(for: measure) == points, "\(measure)")
      }
    }
    let sums = [
      -24: "INVENDABLE", 1: "INVENDABLE", 2: "HC", 3: "HC", 4: "C", 5: "C", 6: "B", 7: "B",
      8: "A", 10: "A", 11: "PREMIUM", 12: "PREMIUM",
    ]
    for (sum, name) in sums {
      #expect(rules.categories.first { $0.below.map { sum < $0 } ?? true }?.name == name, "\(sum)")
    }
    #expect(rules.isSound)
  }

  @Test func `machines as they are met get the category of the table`() throws {
    let cases: [(Hardware, Int, String)] = [
      (hardware(6500, 16, [(.nvme, 256)]), 12, "PREMIUM"),
      (hardware(4500, 8, [(.ssd, 256)]), 9, "A"),
      (hardware(2600, 8, [(.ssd, 120)]), 6, "B"),
      (hardware(2600, 4, [(.hdd, 500)]), 5, "C"),
      (hardware(1300, 4, [(.hdd, 160)]), 3, "HC"),
      (hardware(1100, 8, [(.ssd, 500)]), -1, "INVENDABLE"),
      // Disks add up, four points at most.
      (hardware(4500, 8, [(.ssd, 500), (.hdd, 1000)]), 10, "A"),
      (hardware(4500, 8, [(.hdd, 500), (.hdd, 500), (.hdd, 500)]), 10, "A"),
      // A weak processor: B at best, C at best where every disk is a hard disk.
      (hardware(2000, 16, [(.nvme, 512)]), 9, "B"),
      (hardware(2000, 16, [(.hdd, 500)]), 7, "C"),
      (hardware(2000, 16, [(.hdd, 500), (.ssd, 128)]), 9, "B"),
    ]
    for (hardware, sum, category) in cases {
      let basis = try basis(hardware)
      #expect(basis.sum == sum)
      #expect(basis.category == category, "\(basis.sentence.english)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `more of anything never gives a worse category`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let mark = Int.random(in: 0...8000, using: &dice)
      let memory = Int.random(in: 1...32, using: &dice)
      let disks: [(MediumKind, Int)] = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
        (
          [.hdd, .ssd, .nvme].randomElement(using: &dice) ?? .ssd,
          Int.random(in: 1...600, using: &dice)
        )
      }
      let first = try basis(hardware(mark, memory, disks))
      let more = Int.random(in: 0...500, using: &dice)
      var larger = disks
      larger[0].1 += more
      for other in [
        hardware(mark + more * 4, memory, disks), hardware(mark, memory + more / 20, disks),
        hardware(mark, memory, larger),
      ] {
        let second = try basis(other)
        #expect(
          (Self.rank[first.category] ?? 0) <= (Self.rank[second.category] ?? 0),
          "\(first.sentence.english) / \(second.sentence.english)")
      }
      // The steps add up, and a limit only ever lowers.
      #expect(first.sum == first.cpuPoints + first.memoryPoints + first.diskPoints)
      #expect(first.diskPoints <= 4)
      #expect((Self.rank[first.category] ?? 0) <= (Self.rank[first.bySum] ?? 0))
      if first.cpuPoints <= 1 {
        let best = Set(disks.map(\.0)) == [.hdd] ? "C" : "B"
        #expect((Self.rank[first.category] ?? 9) <= (Self.rank[best] ?? 0))
      }
    }
  }

  @Test func `what is wanting is named, each thing once`() {
    var hardware = Hardware()
    #expect(
      rules.judge(hardware)
        == .wanting([GradingGap(.cpu), GradingGap(.memory), GradingGap(.disks)]))
    hardware.cpu = "Intel Core i5-7300U"
    hardware.memoryBytes = 8 << 30
    hardware.disks = [
      .init(kind: .emmc, capacityBytes: 64_000_000_000),
      .init(kind: .ssd, serial: "S1", capacityBytes: 0),
    ]
    let gaps = [GradingGap(.mark, "Intel Core i5-7300U"), GradingGap(.capacity, "S1")]
    #expect(rules.judge(hardware) == .wanting(gaps))
    for gap in gaps { #expect(GradingGap(rawValue: gap.rawValue) == gap) }
  }

  @Test func `a rule set that cannot be reckoned with is not sound`() {
    let spoilt: [(inout CategoryRules) -> Void] = [
      { $0.categories = [] }, { $0.categories[0].name = "Z" }, { $0.categories.swapAt(0, 1) },
      { $0.categories[5].below = 20 }, { $0.categories[1].below = nil }, { $0.disks = [:] },
      { $0.cpu.steps[0].points = 9 }, { $0.memory.steps.swapAt(0, 1) },
      { $0.caps[0].best = "Z" },
    ]
    for spoil in spoilt {
      var rules = rules
      spoil(&rules)
      #expect(!rules.isSound)
    }
  }

  @Test func `a processor is known by any of its spellings`() {
    var marks = CPUMarks()
    marks.add("Intel Core i5-7300U @ 2.60GHz", 3682)
    marks.add("AMD Ryzen 5 3500U", 6956)
    marks.add("Intel Core2 Duo E8400 @ 3.00GHz", 1172)
    marks.add("Intel Core i5-1135G7 @ 2.40GHz", 9800)
    let isTaken = marks.add("intel core i5-7300u", 1)
    #expect(!isTaken, "another mark for the same processor")
    let spellings = [
      "Intel(R) Core(TM) i5-7300U CPU @ 2.60GHz": 3682, "Intel Core i5-7300U": 3682,
      "AMD Ryzen 5 3500U with Radeon Vega Mobile Gfx": 6956,
      "Intel(R) Core(TM)2 Duo CPU     E8400  @ 3.00GHz": 1172,
      "11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz": 9800,
    ]
    for (name, mark) in spellings { #expect(marks[name] == mark, "\(name)") }
    #expect(marks["Intel Core i5-7300"] == nil)
    #expect(marks[""] == nil)
  }
}
