/// Whether demands can be met at once, and from what.
public struct StockAnswer: Sendable, Hashable {
  /// For each demand, each of its lines. The pieces taken together are as many as can be, so that
  /// those lacking together are as few as can be; where two lines want the last piece, the earlier
  /// has it.
  public var demands: [[LineSupply]]

  public init(demands: [[LineSupply]]) {
    self.demands = demands
  }

  /// How many pieces short, of all the lines together.
  public var lacking: Int {
    demands.joined().reduce(0) { sum, line in
      let (total, overflows) = sum.addingReportingOverflow(line.lacking)
      return overflows ? Int.max : total
    }
  }

  /// Whether every line of every demand is met.
  public var isFeasible: Bool { lacking == 0 }
}
