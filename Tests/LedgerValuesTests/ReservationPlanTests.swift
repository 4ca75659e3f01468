import LedgerValues
import TestFixtures
import Testing

/// What is set aside for which request, against a search that tries every device for every line.
struct ReservationPlanTests {
  typealias Want = ReservationPlan.Want
  static let scale = AvailabilityTests.scale

  private struct Case {
    var wants: [Want] = []
    var stock = Goods()

    init(_ dice: inout AvailabilityTests.Dice) {
      stock = dice.goods(0...6, 0...3)
      for request in 1...Int.random(in: 1...3, using: &dice.generator) {
        for line in 1...Int.random(in: 1...2, using: &dice.generator) {
          let isKit = Int.random(in: 0...2, using: &dice.generator) == 0
          wants.append(
            Want(
              request: Int64(request), line: line, unit: dice.goods(1...(isKit ? 2 : 1), 0...0),
              count: Int.random(in: 1...2, using: &dice.generator)))
        }
      }
      if Bool.random(using: &dice.generator) {
        wants[0] = Want(
          request: 1, line: 1, unit: dice.goods(0...1, 0...2), count: wants[0].count)
      }
    }

    var plan: ReservationPlan {
      ReservationPlan(
        wants,
        devices: Dictionary(
          uniqueKeysWithValues: stock.devices.map { (ReservationPlan.Supply($0.key), $0.value) }),
        articles: stock.articles, scale: ReservationPlanTests.scale)
    }
  }

  @Test(arguments: 0..<8)
  func `a later line never takes what an earlier one could have, by any other choice`(seed: Int) {
    var dice = AvailabilityTests.Dice(generator: SeededGenerator(seed: UInt64(400 + seed)))
    for _ in 0..<300 {
      let given = Case(&dice)
      let plan = given.plan
      var before = Goods()
      for (want, served) in zip(given.wants, plan.served) {
        #expect(served <= want.count)
        if served < want.count {
          #expect(!AvailabilityTests.serves(before + want.unit * (served + 1), from: given.stock))
        }
        before = before + want.unit * served
      }
      #expect(AvailabilityTests.serves(before, from: given.stock))
    }
  }

  @Test(arguments: 0..<8)
  func `each line gets what it asks for, and nothing less good would serve them all`(seed: Int) {
    var dice = AvailabilityTests.Dice(generator: SeededGenerator(seed: UInt64(500 + seed)))
    for _ in 0..<300 {
      let given = Case(&dice)
      let plan = given.plan
      var (taken, all) = (Goods(), Goods())
      for pick in plan.picks {
        #expect(AvailabilityTests.meets(pick.supply.quality, pick.asked))
        taken.devices[pick.supply.quality, default: 0] += pick.count
      }
      for (want, served) in zip(given.wants, plan.served) { all = all + want.unit * served }
      all.articles = [:]
      #expect(taken.devices.values.reduce(0, +) == all.devices.values.reduce(0, +))
      #expect(AvailabilityTests.serves(all, from: taken))
      for (quality, count) in taken.devices {
        #expect(count <= given.stock.devices[quality] ?? 0)
        for (other, held) in given.stock.devices
        where other.kind == quality.kind && Self.scale.isLower(other, quality)
          && held > taken.devices[other] ?? 0
        {
          var swapped = taken
          swapped.devices[quality] = count - 1
          swapped.devices[other, default: 0] += 1
          #expect(!AvailabilityTests.serves(all, from: swapped))
        }
      }
    }
  }

  @Test func `what is reserved for a request serves it first, and no other`() {
    let (good, any) = (Quality(.laptop, category: "A"), Quality(.laptop))
    func plan(_ devices: [ReservationPlan.Supply: Int]) -> ReservationPlan {
      ReservationPlan(
        [
          Want(request: 1, line: 1, unit: Goods(devices: [any: 1]), count: 2),
          Want(request: 2, line: 1, unit: Goods(devices: [good: 1]), count: 1),
        ], devices: devices, articles: [:], scale: Self.scale)
    }
    let shared = plan([.init(good, request: 2): 1, .init(any): 1, .init(good): 1])
    #expect(shared.served == [2, 1])
    #expect(shared.picks.filter { $0.want == 1 }.map(\.supply.request) == [2])
    let alone = plan([.init(good, request: 2): 3])
    #expect(alone.served == [0, 1])
    let last = plan([.init(good): 2])
    #expect(last.served == [2, 0] && last.picks.map(\.isLeast) == [true])
  }
}
