extension Availability {
  /// Serves open requests in the order given, the oldest first, and the demands of each in theirs:
  /// each gets the most whole units that can be had once those before have theirs. Devices are taken
  /// as plain as will do, so that the better stay; never at the cost of a unit.
  public static func plan(_ requests: [StockRequest], from stock: FreeStock) -> StockPlan {
    var lines = StockLines(stock, demands: requests.flatMap(\.demands))
    let served = serve(requests, in: &lines)
    return plan(requests, served: served, in: lines)
  }

  /// Whether all the demands can be met at once, on top of the whole units that a plan gives its
  /// requests. What the plan takes from where may be exchanged for as good.
  public static func feasible(
    _ demands: [StockDemand], after plan: StockPlan = StockPlan(), from stock: FreeStock
  ) -> StockAnswer {
    let held = plan.requests.flatMap { served in
      zip(served.request.demands, served.demands).map {
        StockDemand(lines: $0.lines, units: $1.units)
      }
    }
    var lines = StockLines(stock, demands: held + demands)
    for number in held.indices { _ = lines.serveUnits(number) }
    let asked = demands.indices.map { held.count + $0 }
    let lacking = asked.map { lines.servePieces($0) }
    return StockAnswer(
      demands: zip(asked, lacking).map { supplies(lines.taken(by: $0), lacking: $1) })
  }

  /// The question "these, or those?": each demand alone once the plan is served, and all of them
  /// together.
  public static func whatIf(
    _ demands: [StockDemand], after plan: StockPlan = StockPlan(), from stock: FreeStock
  ) -> (alone: [StockAnswer], together: StockAnswer) {
    (
      demands.map { feasible([$0], after: plan, from: stock) },
      feasible(demands, after: plan, from: stock)
    )
  }

  /// Serves every demand in order; for each, its units and the pieces that its others lack when it
  /// has been served and none after it.
  private static func serve(
    _ requests: [StockRequest], in lines: inout StockLines
  ) -> [(units: Int, lacking: [Int])] {
    requests.flatMap(\.demands).indices.map { demand in
      let units = lines.serveUnits(demand)
      var trial = lines
      return (units, trial.servePieces(demand, after: units))
    }
  }

  private static func plan(
    _ requests: [StockRequest], served: [(units: Int, lacking: [Int])], in lines: StockLines
  ) -> StockPlan {
    var number = 0
    return StockPlan(
      requests: requests.map { request in
        let demands = request.demands.map { _ in
          defer { number += 1 }
          let supplies = supplies(lines.taken(by: number), lacking: served[number].lacking)
          return StockPlan.Demand(units: served[number].units, lines: supplies)
        }
        return StockPlan.Served(request: request, demands: demands)
      })
  }

  private static func supplies(_ taken: [[StockItem: Int]], lacking: [Int]) -> [LineSupply] {
    zip(taken, lacking).map { LineSupply(taken: $0, lacking: $1) }
  }
}
