/// An open request of a partner, as the stock sees it: what it still asks, the most
/// wanted first.
public struct StockRequest: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var demands: [StockDemand]

  public init(id: Int64, demands: [StockDemand]) {
    self.id = id
    self.demands = demands
  }
}
