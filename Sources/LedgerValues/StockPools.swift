/// Free stock seen by what is asked of it: pieces that meet the same needs are one pile, and lines
/// with the same need are one demand. Enough to count with, and small whatever the stock.
struct StockPools {
  private let numbers: [StockNeed: Int]
  private(set) var allocation: Allocation

  init(_ stock: FreeStock, needs: [StockNeed]) {
    var numbers: [StockNeed: Int] = [:]
    for need in needs where numbers[need] == nil { numbers[need] = numbers.count }
    var order: [StockNeed] = []
    for need in needs where numbers[need] == order.count { order.append(need) }
    var pools: [[Int]: Int] = [:]
    for (item, count) in stock.items where count > 0 {
      pools[order.indices.filter { order[$0].isMet(by: item) }, default: 0] += count
    }
    let sorted = pools.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let piles = order.indices.map { need in
      sorted.indices.filter { sorted[$0].key.contains(need) }
    }
    self.numbers = numbers
    allocation = Allocation(stock: sorted.map(\.value), piles: piles)
  }

  /// What one unit of the lines takes, the lines with the same need together.
  func unit(_ lines: [RecipeLine]) -> [Allocation.Part] {
    var pieces: [Int: Int] = [:]
    for line in lines where line.pieces > 0 {
      guard let number = line.need.flatMap({ numbers[$0] }) else { continue }
      let (sum, overflows) = (pieces[number] ?? 0).addingReportingOverflow(line.pieces)
      pieces[number] = overflows ? Int.max : sum
    }
    return pieces.sorted { $0.key < $1.key }.map { (demand: $0.key, pieces: $0.value) }
  }

  /// Takes so many units out of what is free, where there is enough.
  mutating func take(_ lines: [RecipeLine], units: Int) {
    allocation = allocation.serving(unit(lines), times: units) ?? allocation
  }

  /// How many kits more, and what limits.
  func buildable(_ recipe: KitRecipe) -> Buildable {
    let unit = unit(recipe.lines)
    guard !unit.isEmpty else { return Buildable(count: nil) }
    let count = allocation.most(unit, atMost: Int.max - 1)
    let groups = limits(unit, times: count + 1).map { needs in
      recipe.lines.indices.filter { line in
        let number = recipe.lines[line].need.flatMap { numbers[$0] }
        return recipe.lines[line].pieces > 0 && number.map(needs.contains) ?? false
      }
    }
    return Buildable(
      count: count, limiting: groups.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// Groups of demands, none shared, of which each alone is too much and no part of it is.
  private func limits(_ unit: [Allocation.Part], times: Int) -> [[Int]] {
    var groups: [[Int]] = []
    var rest = unit
    while allocation.serving(rest, times: times) == nil {
      var group = rest
      for part in rest {
        let others = group.filter { $0.demand != part.demand }
        if allocation.serving(others, times: times) == nil { group = others }
      }
      groups.append(group.map(\.demand))
      rest.removeAll { part in group.contains { $0.demand == part.demand } }
    }
    return groups
  }
}
