/// How much of a demand a stock can serve, found path by path (Ford and Fulkerson): each class of
/// devices may serve whatever asks for no more than it is.
struct SeasonFlow {
  private let supply: [(quality: SeasonQuality, count: Int)]

  init(_ supply: [SeasonQuality: Int]) {
    self.supply = supply.filter { $0.value > 0 }.map { ($0.key, $0.value) }
  }

  /// The most of these demands that can be served at once.
  func most(_ demand: [(wanted: SeasonQuality, count: Int)]) -> Int {
    var flow = Array(repeating: Array(repeating: 0, count: demand.count), count: supply.count)
    var (left, open) = (supply.map(\.count), demand.map(\.count))
    var total = 0

    /// Finds one unit a way from a class of devices to a demand with room, giving up others' places.
    func serve(_ from: Int, _ seen: inout Set<Int>) -> Bool {
      for ask in demand.indices
      where supply[from].quality.meets(demand[ask].wanted) && seen.insert(ask).inserted {
        if open[ask] > 0 {
          open[ask] -= 1
          flow[from][ask] += 1
          return true
        }
        for other in supply.indices where other != from && flow[other][ask] > 0 {
          if serve(other, &seen) {
            flow[other][ask] -= 1
            flow[from][ask] += 1
            return true
          }
        }
      }
      return false
    }

    for from in supply.indices {
      while left[from] > 0 {
        var seen: Set<Int> = []
        guard serve(from, &seen) else { break }
        left[from] -= 1
        total += 1
      }
    }
    return total
  }

  func serves(_ demand: [(wanted: SeasonQuality, count: Int)]) -> Bool {
    most(demand) == demand.reduce(0) { $0 + $1.count }
  }
}
