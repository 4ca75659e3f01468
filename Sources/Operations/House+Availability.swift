public import LedgerValues
internal import LotLedger

extension House {
  /// What can be made of each recipe in force: of what is free now, beside the requests that wait,
  /// and with what is on its way until a day.
  ///
  /// - Parameter until: the last day looked at; nil for the end of next week.
  public func kitAvailability(until: CivilDate? = nil) throws(HouseError) -> [KitAvailability] {
    let outlook = try outlook(until: until, asks: [])
    return try recipes().map { recipe in
      let own = outlook.counts[recipe.code] ?? [:]
      return KitAvailability(
        recipe: recipe, complete: own["complete"] ?? 0, reserved: own["reserved"] ?? 0,
        buildable: outlook.now.buildable(recipe), wanted: outlook.now.wanted[recipe.code] ?? 0,
        left: outlook.now.left(Promises.Ask(recipe: recipe, count: 1)),
        forecast: outlook.range(of: Set(recipe.goods.devices.keys.map(\.kind))) {
          $0.buildable(recipe).count
        }, until: outlook.until)
    }
  }

  /// What can be promised of what is asked, each alone and all together, now and by a day.
  public func promise(
    _ asks: [Promises.Ask], until: CivilDate? = nil
  ) throws(HouseError) -> PromiseAnswer {
    let outlook = try outlook(until: until, asks: asks)
    let together = outlook.now.together(asks)
    let all = Set(asks.flatMap { $0.unit.devices.keys.map(\.kind) })
    let lines = asks.indices.map { index in
      let ask = asks[index]
      return PromiseAnswer.Line(
        ask: ask, alone: outlook.now.alone(ask),
        aloneByThen: outlook.range(of: Set(ask.unit.devices.keys.map(\.kind))) {
          $0.alone(ask).count
        }, together: together[index],
        togetherByThen: outlook.range(of: all) { $0.together(asks)[index].count })
    }
    return PromiseAnswer(lines: lines, until: outlook.until)
  }

  /// The stock as it is and as it may be.
  private struct Outlook {
    let counts: [String: [State: Int]]
    let now: Promises
    let low: Promises
    let high: Promises
    let unknown: Set<Kind>
    let until: String

    /// Nil where devices of one of these kinds are on their way and none ever came.
    func range(of kinds: Set<Kind>, _ count: (Promises) -> Int) -> ClosedRange<Int>? {
      guard unknown.isDisjoint(with: kinds) else { return nil }
      let (low, high) = (count(low), count(high))
      return min(low, high)...max(low, high)
    }
  }

  private func outlook(
    until day: CivilDate?, asks: [Promises.Ask]
  ) throws(HouseError) -> Outlook {
    let scale = QualityScale(law)
    let (recipes, requests) = (try recipes(), try requests())
    let now = try ask { $0.now }
    let daylight = try ask { try $0.daylight() }
    let today = daylight.date(of: now)
    let last = day ?? CivilDate(day: today.day - Int64(today.weekday) + 13)
    let end = daylight.moment(CivilDate(day: last.day + 1))
    let days = Double(end.milliseconds - now.milliseconds) / 86_400_000
    let (history, waiting) = try ask {
      try $0.pipeline(since: Timestamp(milliseconds: now.milliseconds - 92 * 86_400_000))
    }
    var asked = Set(recipes.flatMap { $0.goods.devices.keys })
    asked.formUnion(asks.flatMap { $0.unit.devices.keys })
    for case .device(let quality) in requests.flatMap(\.lines).map(\.wanted) {
      asked.insert(quality)
    }
    let arrivals = Arrivals(
      of: asked, counts: waiting, history: history, within: max(0, days), scale: scale)
    let stock = try ask { try $0.freeGoods() }
    let counts = try ask { try $0.kitCounts() }
    let kits = counts.mapValues { $0["complete"] ?? 0 }
    func promises(_ stock: Goods) -> Promises {
      Promises(stock: stock, kits: kits, requests: requests, recipes: recipes, scale: scale)
    }
    return Outlook(
      counts: counts, now: promises(stock), low: promises(stock + arrivals.low),
      high: promises(stock + arrivals.high), unknown: arrivals.unknown,
      until: daylight.moment(last, millisecondsOfDay: 43_200_000).day)
  }
}
