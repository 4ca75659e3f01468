/// Which items stand in which places, where each item fits some places only and each place holds so
/// many: as many as can at all, by augmenting paths (L. R. Ford and D. R. Fulkerson, *Maximal flow
/// through a network*, 1956). An item that was placed may be moved to make room; it never loses its
/// place.
struct Matching {
  /// For each item the places that it fits, the best first.
  private let fitting: [[Int]]
  private var free: [Int]
  /// How many of each item stand in each place.
  private(set) var held: [[Int]]

  init(fitting: [[Int]], capacities: [Int]) {
    self.fitting = fitting
    free = capacities
    held = Array(repeating: Array(repeating: 0, count: fitting.count), count: capacities.count)
  }

  /// Places one more of an item.
  ///
  /// - Returns: whether it could be; nothing is changed where not.
  mutating func place(_ item: Int) -> Bool {
    var seen = Array(repeating: false, count: free.count)
    return place(item, &seen)
  }

  private mutating func place(_ item: Int, _ seen: inout [Bool]) -> Bool {
    for place in fitting[item] where !seen[place] && free[place] > 0 {
      free[place] -= 1
      held[place][item] += 1
      return true
    }
    for place in fitting[item] where !seen[place] {
      seen[place] = true
      for other in fitting.indices where held[place][other] > 0 {
        if self.place(other, &seen) {
          held[place][other] -= 1
          held[place][item] += 1
          return true
        }
      }
    }
    return false
  }
}
