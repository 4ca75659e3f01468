import LedgerValues
import TestFixtures
import Testing

/// Which lines of a request were served, against a search that tries every device for every line.
struct RequestProgressTests {
  typealias Line = RequestSummary.Line

  static func lines(_ goods: Goods) -> [Line] {
    let devices = goods.devices.map { (Line.Wanted.device($0.key), $0.value) }
    let articles = goods.articles.map { (Line.Wanted.article($0.key), $0.value) }
    return (devices + articles).enumerated().map {
      Line(number: $0 + 1, wanted: $1.0, asked: $1.1)
    }
  }

  /// The most of the asks that can be given a device of their own.
  static func most(_ asks: ArraySlice<Quality>, from devices: [Quality]) -> Int {
    guard let ask = asks.first else { return 0 }
    var best = most(asks.dropFirst(), from: devices)
    var tried: Set<Quality> = []
    for (index, device) in devices.enumerated()
    where AvailabilityTests.meets(device, ask) && tried.insert(device).inserted {
      var rest = devices
      rest.remove(at: index)
      best = max(best, 1 + most(asks.dropFirst(), from: rest))
    }
    return best
  }

  @Test(arguments: 0..<4) func `as many lines are served as can be by what left`(seed: Int) {
    var dice = AvailabilityTests.Dice(generator: SeededGenerator(seed: UInt64(300 + seed)))
    for _ in 0..<250 {
      let (asked, given) = (dice.goods(0...4, 0...3), dice.goods(0...5, 0...3))
      let lines = RequestSummary.lines(
        Self.lines(asked), served: .init(goods: given), reserved: .init(),
        scale: AvailabilityTests.scale)
      let list = { (goods: Goods) in
        goods.devices.flatMap { Array(repeating: $0.key, count: $0.value) }
      }
      let devices = lines.filter { if case .device = $0.wanted { true } else { false } }
      #expect(
        devices.reduce(0) { $0 + $1.served } == Self.most(list(asked)[...], from: list(given)))
      #expect(lines.allSatisfy { $0.served <= $0.asked && $0.reserved == 0 })
      for case let line in lines {
        guard case .article(let code) = line.wanted else { continue }
        #expect(line.served == min(line.asked, given.articles[code] ?? 0))
      }
    }
  }

  @Test func `a good device is counted for the line that asks for it, what left before the rest`() {
    let (good, any) = (Quality(.laptop, category: "A"), Quality(.laptop))
    let lines = RequestSummary.lines(
      [
        Line(number: 1, wanted: .device(any), asked: 2),
        Line(number: 2, wanted: .device(good), asked: 1),
        Line(number: 3, wanted: .recipe("BASE"), asked: 3),
      ],
      served: .init(kits: ["BASE": 2, "AUTRE": 9], goods: Goods(devices: [good: 1])),
      reserved: .init(kits: ["BASE": 5], goods: Goods(devices: [good: 1, any: 4])),
      scale: AvailabilityTests.scale)
    #expect(lines.map(\.served) == [0, 1, 2])
    #expect(lines.map(\.reserved) == [2, 0, 1])
    #expect(lines.map(\.lacking) == [0, 0, 0])
    #expect(lines.map(\.missing) == [2, 0, 1])
  }
}
