/// Free stock given to demands line by line, each pile a class or an article, the plainest first: what
/// is taken can be told, and better devices stay for those who need them.
struct StockLines {
  private let demands: [StockDemand]
  private let items: [StockItem]
  private var allocation: Allocation
  /// The place in the allocation of each demand's first line.
  private let starts: [Int]

  init(_ stock: FreeStock, demands: [StockDemand]) {
    let items = stock.items
    let lines = demands.flatMap(\.lines)
    starts = demands.indices.map { demands[..<$0].reduce(0) { $0 + $1.lines.count } }
    self.demands = demands
    self.items = items.map(\.item)
    allocation = Allocation(
      stock: items.map(\.count),
      piles: lines.map { line in
        items.indices.filter { line.need?.isMet(by: items[$0].item) ?? false }
      })
  }

  /// Gives a demand as many whole units as can be; returns how many.
  mutating func serveUnits(_ demand: Int) -> Int {
    let asked = max(0, demands[demand].units)
    let unit = demands[demand].lines.indices.map { line in
      (demand: starts[demand] + line, pieces: demands[demand].lines[line].pieces)
    }
    let units = allocation.most(unit, atMost: asked)
    allocation = allocation.serving(unit, times: units) ?? allocation
    return units
  }

  /// Gives each line of a demand what it still can have of its other units; returns how many pieces
  /// each then lacks.
  mutating func servePieces(_ demand: Int, after units: Int = 0) -> [Int] {
    let asked = demands[demand]
    return asked.lines.indices.map { line in
      let all = asked.pieces(of: line, units: asked.units)
      let wanted = all - min(all, asked.pieces(of: line, units: units))
      return wanted - allocation.serve(starts[demand] + line, wanted)
    }
  }

  /// What each line of a demand has.
  func taken(by demand: Int) -> [[StockItem: Int]] {
    demands[demand].lines.indices.map { line in
      let taken = allocation.taken(by: starts[demand] + line)
      return Dictionary(uniqueKeysWithValues: taken.map { (items[$0.pile], $0.count) })
    }
  }
}
