internal import LedgerValues
internal import LotLedger

/// What would be set aside for the requests that wait, the oldest first.
struct ReservationChoice {
  enum Thing: Hashable {
    case device(DeviceID)
    case kit(Int64)
  }

  struct Choice {
    let request: Int64
    let thing: Thing
    let chosen: ReserveGoods.Outcome.Chosen
  }

  private(set) var chosen: [Choice] = []

  /// - Parameter last: no request opened after it is looked at; nil for all.
  init(_ act: Act, scale: QualityScale, through last: RequestSummary?) throws {
    let requests = try act.waitingRequests().filter { $0.id <= last?.id ?? .max }
    let recipes = try act.recipes()
    var (kits, begun) = (try act.freeKits(), try act.begunKits())
    var wants: [ReservationPlan.Want] = []
    for request in requests {
      for line in request.lines {
        let taken = Self.take(&kits, for: request, line)
        chosen += taken.map { kit in
          Choice(
            request: request.id, thing: .kit(kit.id),
            chosen: .init(
              request: request.code, line: line.number, code: kit.code, quality: nil,
              reason: .completeKit(Self.days(since: kit.since, act))))
        }
        wants += Self.wants(of: line, of: request, taken: taken.count, recipes, &begun)
      }
    }
    let stock = try act.freeGoods()
    var devices = try act.setAside()
    for (quality, count) in stock.devices { devices[.init(quality, request: 0)] = count }
    let plan = ReservationPlan(wants, devices: devices, articles: stock.articles, scale: scale)
    let codes = Dictionary(requests.map { ($0.id, $0.code) }, uniquingKeysWith: { one, _ in one })
    // The oldest request gets what has stood in stock longest.
    var given: [Quality: Int] = [:]
    var free: [Quality: [(device: DeviceID, since: Timestamp)]] = [:]
    for pick in plan.picks where pick.supply.request == 0 {
      let (want, quality) = (wants[pick.want], pick.supply.quality)
      let before = given[quality, default: 0]
      if free[quality] == nil {
        let all = plan.picks.filter { $0.supply == pick.supply }.reduce(0) { $0 + $1.count }
        free[quality] = try act.freeDevices(quality, most: all)
      }
      for (device, since) in (free[quality] ?? []).dropFirst(before).prefix(pick.count) {
        let days = Self.days(since: since, act)
        chosen.append(
          Choice(
            request: want.request, thing: .device(device),
            chosen: .init(
              request: codes[want.request] ?? "", line: want.line, code: try act.name(of: device),
              quality: quality, reason: .leastGood(pick.isLeast, days))))
      }
      given[quality] = before + pick.count
    }
  }

  private static func days(since moment: Timestamp, _ act: Act) -> Int {
    Int(max(0, act.recorded.milliseconds - moment.milliseconds) / 86_400_000)
  }

  /// Complete kits for a line: those that were opened for this request first.
  private static func take(
    _ kits: inout [Act.FreeKit], for request: RequestSummary, _ line: RequestSummary.Line
  ) -> [Act.FreeKit] {
    guard case .recipe(let recipe) = line.wanted else { return [] }
    let own = kits.filter { $0.recipe == recipe && $0.request == request.id }
    let others = kits.filter { $0.recipe == recipe && $0.request == 0 }
    let taken = Array((own + others).prefix(line.lacking))
    let ids = Set(taken.map(\.id))
    kits.removeAll { ids.contains($0.id) }
    return taken
  }

  /// What a line wants beside complete kits; devices that are set aside are found among the supplies,
  /// articles that are loaded have left the stock.
  static func wants(
    of line: RequestSummary.Line, of request: RequestSummary, taken: Int,
    _ recipes: [String: KitRecipe], _ begun: inout [Act.BegunKit]
  ) -> [ReservationPlan.Want] {
    func want(_ unit: Goods, _ count: Int) -> ReservationPlan.Want {
      .init(request: request.id, line: line.number, unit: unit, count: count)
    }
    switch line.wanted {
    case .device(let quality): return [want(Goods(devices: [quality: 1]), line.missing)]
    case .article(let code): return [want(Goods(articles: [code: 1]), line.lacking)]
    case .recipe(let code):
      let count = line.lacking - taken
      let own = begun.filter { $0.recipe == code && $0.request == request.id }.prefix(count)
      begun.removeAll { $0.recipe == code && $0.request == request.id }
      let rest = count - own.count
      return own.map { want($0.missing, 1) }
        + (recipes[code].map { rest > 0 ? [want($0.goods, rest)] : [] } ?? [])
    }
  }
}

extension ReservationChoice {
  /// What a request still has room for, where a person chooses.
  struct Room {
    private let request: RequestSummary
    private let scale: QualityScale
    private let wants: [ReservationPlan.Want]

    init(_ request: RequestSummary, scale: QualityScale, _ act: Act) throws {
      self.request = request
      self.scale = scale
      let recipes = try act.recipes()
      var begun = try act.begunKits()
      wants = request.lines.flatMap {
        ReservationChoice.wants(of: $0, of: request, taken: 0, recipes, &begun)
      }
    }

    func wants(kitOf recipe: String) -> Bool {
      request.lines.contains { $0.wanted == .recipe(recipe) && $0.lacking > 0 }
    }

    /// The devices of each want alone: what a person sets aside need not make a whole kit yet.
    private var slots: [ReservationPlan.Want] {
      wants.flatMap { want in
        want.unit.devices.map { quality, each in
          .init(
            request: want.request, line: want.line, unit: Goods(devices: [quality: 1]),
            count: each * want.count)
        }
      }
    }

    private func served(_ own: [ReservationPlan.Supply: Int]) -> (count: Int, slots: [Int]) {
      let plan = ReservationPlan(slots, devices: own, articles: [:], scale: scale)
      return (plan.served.reduce(0, +), plan.served)
    }

    private func own(_ act: Act) throws -> [ReservationPlan.Supply: Int] {
      try act.setAside().filter { $0.key.request == request.id }
    }

    /// Whether one more device would serve something that what is reserved already does not.
    func fits(_ quality: Quality, _ act: Act) throws -> Bool {
      let own = try own(act)
      var more = own
      more[.init(quality, request: request.id), default: 0] += 1
      return served(more).count > served(own).count
    }

    /// What is still wanted beside what is reserved.
    func wanted(_ act: Act) throws -> [Quality] {
      let counts = served(try own(act)).slots
      return zip(slots, counts).filter { $0.count > $1 }.flatMap { Array($0.0.unit.devices.keys) }
        .sorted { scale.isLower($0, $1) }
    }
  }
}
