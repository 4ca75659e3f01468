/// Pieces of the stock given to demands: a bipartite b-matching, grown by augmenting paths (Ford and
/// Fulkerson, 1956; Ahuja, Magnanti and Orlin, *Network Flows*, §6.4).
///
/// A path moves what was given from one pile to another but never takes from a demand. So demands
/// served one after another each get the most that those before leave, and all together the most
/// that can be given: what can be met at once is a matroid (Edmonds and Fulkerson, 1965). Each path
/// ends at the first pile, in their order, that can be reached, so the piles used come as early in
/// that order as can be for the same numbers served.
struct Allocation {
  /// For each demand, the piles that meet it, in order.
  private let piles: [[Int]]
  /// How many pieces each pile had.
  private let stock: [Int]
  private var free: [Int]
  /// For each pile, how many pieces went to which demand.
  private var given: [[Int: Int]]

  /// No pile counts for more than this, so that sums stay numbers.
  private static let most = 1 << 40

  init(stock: [Int], piles: [[Int]]) {
    self.piles = piles
    self.stock = stock.map { min(max(0, $0), Self.most) }
    free = self.stock
    given = Array(repeating: [:], count: stock.count)
  }

  /// How many pieces of which pile a demand has.
  func taken(by demand: Int) -> [(pile: Int, count: Int)] {
    piles[demand].compactMap { pile in given[pile][demand].map { (pile, $0) } }
  }

  /// Gives a demand up to so many pieces more; returns how many it got.
  mutating func serve(_ demand: Int, _ wanted: Int) -> Int {
    var got = 0
    while got < wanted, let path = path(from: demand) {
      got += give(along: path, atMost: wanted - got)
    }
    return got
  }

  /// A step of a path: the demand takes from the pile.
  private typealias Step = (demand: Int, pile: Int)

  /// From the pile with free pieces back to the demand; each demand on the way takes from its step's
  /// pile and leaves as much of the next one's.
  private func path(from start: Int) -> [Step]? {
    var takerOf = [Int?](repeating: nil, count: stock.count)
    var pileOf = [Int?](repeating: nil, count: piles.count)
    var queue = [start]
    var best: Int?
    var next = 0
    while next < queue.count {
      let demand = queue[next]
      next += 1
      for pile in piles[demand] where takerOf[pile] == nil {
        takerOf[pile] = demand
        if free[pile] > 0 { best = min(best ?? pile, pile) }
        for user in given[pile].keys.sorted() where user != start && pileOf[user] == nil {
          pileOf[user] = pile
          queue.append(user)
        }
      }
    }
    var steps: [Step] = []
    while let pile = best, let demand = takerOf[pile] {
      steps.append((demand, pile))
      best = pileOf[demand]
    }
    return steps.isEmpty ? nil : steps
  }

  private mutating func give(along path: [Step], atMost wanted: Int) -> Int {
    var count = min(wanted, free[path[0].pile])
    for (step, left) in zip(path, path.dropFirst()) {
      count = min(count, given[left.pile][step.demand] ?? 0)
    }
    free[path[0].pile] -= count
    for (step, left) in zip(path, path.dropFirst()) {
      given[step.pile][step.demand, default: 0] += count
      let rest = (given[left.pile][step.demand] ?? 0) - count
      given[left.pile][step.demand] = rest > 0 ? rest : nil
    }
    if let last = path.last { given[last.pile][last.demand, default: 0] += count }
    return count
  }
}

extension Allocation {
  /// Pieces that one unit takes of a demand.
  typealias Part = (demand: Int, pieces: Int)

  /// The most whole units, `limit` at most, that can be had on top of what is given.
  func most(_ unit: [Part], atMost limit: Int) -> Int {
    var high = unit.reduce(max(0, limit)) { least, part in
      part.pieces == 0 ? least : min(least, reach(part.demand) / part.pieces)
    }
    if serving(unit, times: high) != nil { return high }
    var low = 0
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if serving(unit, times: middle) != nil { low = middle } else { high = middle }
    }
    return low
  }

  /// All the pieces that could meet a demand, free or not.
  private func reach(_ demand: Int) -> Int { piles[demand].reduce(0) { $0 + stock[$1] } }

  /// With so many units more; nil where there is not enough for all of them.
  func serving(_ unit: [Part], times: Int) -> Allocation? {
    var copy = self
    for part in unit {
      let (wanted, overflows) = part.pieces.multipliedReportingOverflow(by: times)
      guard !overflows, copy.serve(part.demand, wanted) == wanted else { return nil }
    }
    return copy
  }
}
