import LedgerValues
import TestFixtures
import Testing

/// What can be promised, against a search that tries every device for every ask.
struct AvailabilityTests {
  static let scale = QualityScale(grades: ["C", "B", "A"], categories: ["HC", "C", "B", "A"])
  static let kinds: [Kind] = [.laptop, .tablet]

  /// Whether each ask can be given a device of its own, by trying them all.
  static func canServe(_ asks: ArraySlice<Quality>, from devices: [Quality]) -> Bool {
    guard let ask = asks.first else { return true }
    var tried: Set<Quality> = []
    for (index, device) in devices.enumerated()
    where meets(device, ask) && tried.insert(device).inserted {
      var rest = devices
      rest.remove(at: index)
      if canServe(asks.dropFirst(), from: rest) { return true }
    }
    return false
  }

  /// The rule of `pack` in `schema.sql`, once more.
  static func meets(_ device: Quality, _ ask: Quality) -> Bool {
    let order = ["HC", "C", "B", "A"]
    guard device.kind == ask.kind else { return false }
    if !ask.grade.isEmpty, device.grade.isEmpty || device.grade > ask.grade { return false }
    guard let least = order.firstIndex(of: ask.category) else { return true }
    return (order.firstIndex(of: device.category) ?? -1) >= least
  }

  static func serves(_ goods: Goods, from stock: Goods) -> Bool {
    let list = { (goods: Goods) in
      goods.devices.flatMap { Array(repeating: $0.key, count: $0.value) }
    }
    return goods.articles.allSatisfy { $0.value <= stock.articles[$0.key] ?? 0 }
      && canServe(list(goods)[...], from: list(stock))
  }

  struct Dice {
    var generator: SeededGenerator

    mutating func quality() -> Quality {
      let grade = ["", "C", "B", "A"].randomElement(using: &generator) ?? ""
      let category = ["", "HC", "C", "B", "A"].randomElement(using: &generator) ?? ""
      return Quality(
        AvailabilityTests.kinds.randomElement(using: &generator) ?? .laptop, grade: grade,
        category: category)
    }

    mutating func goods(_ devices: ClosedRange<Int>, _ articles: ClosedRange<Int>) -> Goods {
      var goods = Goods()
      for _ in 0..<Int.random(in: devices, using: &generator) {
        goods.devices[quality(), default: 0] += 1
      }
      for code in ["SOURIS", "SAC"] {
        let count = Int.random(in: articles, using: &generator)
        if count > 0 { goods.articles[code] = count }
      }
      return goods
    }
  }

  @Test(arguments: 0..<8) func `what can be made is exact, to the last kit`(seed: Int) {
    var dice = Dice(generator: SeededGenerator(seed: UInt64(seed)))
    for _ in 0..<500 {
      let availability = Availability(stock: dice.goods(0...7, 0...6), scale: Self.scale)
      let kit = dice.goods(1...3, 0...2)
      let most = availability.most(of: kit)
      #expect(most.count == 0 || Self.serves(kit * most.count, from: availability.stock))
      #expect(!Self.serves(kit * (most.count + 1), from: availability.stock))
    }
  }

  @Test(arguments: 0..<8) func `several asks at once are served or not, exactly`(seed: Int) {
    var dice = Dice(generator: SeededGenerator(seed: UInt64(100 + seed)))
    for _ in 0..<500 {
      let availability = Availability(stock: dice.goods(0...7, 0...6), scale: Self.scale)
      let asks = (0..<3).map { _ in dice.goods(0...2, 0...1) }
      let all = asks.reduce(Goods(), +)
      #expect(availability.serves(all) == Self.serves(all, from: availability.stock))
      let served = availability.plan(asks.map { ($0, 2) })
      #expect(Self.serves(served.promised, from: availability.stock))
      var before = Goods()
      for (ask, got) in zip(asks, served.served) {
        if got.limit != nil {
          #expect(!Self.serves(before + ask * (got.count + 1), from: availability.stock))
        }
        before = before + ask * got.count
      }
    }
  }

  @Test(arguments: 0..<4) func `what limits does limit: one more of each lets one more be made`(
    seed: Int
  ) {
    var dice = Dice(generator: SeededGenerator(seed: UInt64(200 + seed)))
    for _ in 0..<300 {
      let stock = dice.goods(0...7, 0...6)
      let kit = dice.goods(1...3, 0...2)
      let most = Availability(stock: stock, scale: Self.scale).most(of: kit)
      var without = kit
      switch most.limit {
      case .article(let code)?: without.articles[code] = nil
      case .devices(let asks)?: for ask in asks { without.devices[ask] = nil }
      case nil: Issue.record("nothing limits")
      }
      let more = Availability(stock: stock, scale: Self.scale).most(of: without)
      #expect(more.limit == nil || more.count >= most.count)
      #expect(most.limit != .devices([]))
    }
  }

  @Test func `two recipes for the same laptops share them`() {
    let laptop = Quality(.laptop, category: "B")
    let stock = Goods(
      devices: [Quality(.laptop, grade: "B", category: "A"): 3, laptop: 2],
      articles: ["SOURIS": 4])
    let availability = Availability(stock: stock, scale: Self.scale)
    let kit = Goods(devices: [laptop: 1], articles: ["SOURIS": 1])
    #expect(availability.most(of: kit) == .init(count: 4, limit: .article("SOURIS")))
    let good = Goods(devices: [Quality(.laptop, category: "A"): 1])
    #expect(availability.most(of: good).count == 3)
    #expect(availability.most(of: kit, beside: good * 3).count == 2)
    #expect(!availability.serves(kit * 3 + good * 3))
    #expect(availability.serves(kit * 2 + good * 3))
  }
}
