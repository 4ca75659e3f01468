import LedgerValues
import TestFixtures
import Testing

/// What can be promised beside the requests that wait, and what may come.
struct PromisesTests {
  static let scale = AvailabilityTests.scale
  static let (any, good) = (Quality(.laptop), Quality(.laptop, category: "A"))
  static let base = KitRecipe(
    code: "BASE", lines: [.init(.device(any)), .init(.article("SOURIS"))])

  private static func request(
    _ wanted: RequestSummary.Line.Wanted, _ asked: Int, reserved: Int = 0
  ) -> RequestSummary {
    RequestSummary(
      id: 1, code: "D", state: "open", opened: Timestamp(milliseconds: 0),
      lines: [.init(number: 1, wanted: wanted, asked: asked, reserved: reserved)])
  }

  @Test func `complete kits go to the requests first, what is left can be promised`() {
    let stock = Goods(devices: [Self.good: 4], articles: ["SOURIS": 9])
    let promises = Promises(
      stock: stock, kits: ["BASE": 2],
      requests: [
        Self.request(.recipe("BASE"), 5, reserved: 2), Self.request(.device(Self.good), 1),
      ], recipes: [Self.base], scale: Self.scale)
    #expect(promises.buildable(Self.base).count == 4)
    #expect(promises.wanted == ["BASE": 3])
    // Three wanted: two kits that stand there and one to be made; one device goes loose.
    #expect(promises.left(.init(recipe: Self.base, count: 1)).count == 2)
    let asks = [
      Promises.Ask(device: Self.good, count: 1), Promises.Ask(recipe: Self.base, count: 2),
    ]
    #expect(asks.map { promises.alone($0).count } == [1, 2])
    let together = promises.together(asks)
    #expect(together.map(\.count) == [1, 1])
    #expect(together[0].limit == nil && together[1].limit == .devices([Self.any]))
  }

  @Test(arguments: 0..<6) func `all that is promised together can be served, and no more alone`(
    seed: Int
  ) {
    var dice = AvailabilityTests.Dice(generator: SeededGenerator(seed: UInt64(700 + seed)))
    for _ in 0..<100 {
      let stock = dice.goods(0...7, 0...4)
      let wanted = RequestProgressTests.lines(dice.goods(0...2, 0...1))
      let request = RequestSummary(
        id: 1, code: "D", state: "open", opened: Timestamp(milliseconds: 0), lines: wanted)
      let promises = Promises(
        stock: stock, kits: [:], requests: [request], recipes: [], scale: Self.scale)
      let asks = (0..<2).map { _ in Promises.Ask(device: dice.quality(), count: 2) }
      #expect(AvailabilityTests.serves(promises.promised, from: stock))
      var all = promises.promised
      for (ask, got) in zip(asks, promises.together(asks)) {
        all = all + ask.unit * got.count
        let alone = promises.alone(ask)
        #expect(got.count <= alone.count)
        #expect(
          alone.limit == nil
            || !AvailabilityTests.serves(
              promises.promised + ask.unit * (alone.count + 1), from: stock)
        )
      }
      #expect(AvailabilityTests.serves(all, from: stock))
    }
  }

  @Test func `what came and what left the way tell what will come`() throws {
    var history = PipelineHistory(way: ["received", "in_check"])
    func follow(_ device: Int64, _ state: State, _ day: Int64, _ category: String = "A") {
      history.follow(
        device, to: state, at: Timestamp(milliseconds: day * 86_400_000),
        Quality(.laptop, category: category))
    }
    for device in Int64(1)...4 {
      let category = device == 1 ? "C" : "A"
      follow(device, "received", 0, category)
      follow(device, "in_check", device, category)
      follow(device, "in_stock", 2 * device, category)
    }
    follow(5, "received", 0)
    follow(5, "waste", 3)
    follow(6, "received", 0)
    let step = PipelineHistory.Step("received", .laptop)
    let all = try #require(history.rate(of: step, atLeast: Self.any, scale: Self.scale))
    #expect(all.entered == 5 && all.reached == 4)
    #expect(all.days == .init(lowQuartile: 2, median: 4, highQuartile: 6))
    let better = try #require(history.rate(of: step, atLeast: Self.good, scale: Self.scale))
    #expect(better.reached == 3 && better.days?.median == 6)
    #expect(history.rate(of: .init("wiped", .laptop), atLeast: Self.any, scale: Self.scale) == nil)
    let counts = [PipelineCount(state: "received", kind: .laptop, devices: 10)]
    let soon = Arrivals(
      of: [Self.any, Self.good], counts: counts, history: history, within: 30, scale: Self.scale)
    let (low, high) = (soon.low.devices, soon.high.devices)
    #expect(soon.unknown.isEmpty && high.values.reduce(0, +) <= 10)
    #expect(low.values.reduce(0, +) <= high.values.reduce(0, +))
    #expect((high[Self.good] ?? 0) > 0)
    let never = Arrivals(
      of: [Quality(.tablet)],
      counts: [PipelineCount(state: "received", kind: .tablet, devices: 3)], history: history,
      within: 30, scale: Self.scale)
    #expect(never.unknown == [.tablet])
  }
}
