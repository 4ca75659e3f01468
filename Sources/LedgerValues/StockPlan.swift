/// How open requests are served, in the order given, each as far as it can be.
public struct StockPlan: Sendable, Hashable {
  public var requests: [Served]

  public init(requests: [Served] = []) {
    self.requests = requests
  }

  /// What one request gets.
  public struct Served: Sendable, Hashable, Identifiable {
    public var request: StockRequest
    /// In the order of the request's.
    public var demands: [Demand]

    public init(request: StockRequest, demands: [Demand]) {
      self.request = request
      self.demands = demands
    }

    public var id: Int64 { request.id }
  }

  /// What one demand of a request gets.
  public struct Demand: Sendable, Hashable {
    /// How many whole units, as many as can be once all that is before it is served.
    public var units: Int
    /// Each line: what is taken for those units, and how many pieces short the others are.
    public var lines: [LineSupply]

    public init(units: Int, lines: [LineSupply]) {
      self.units = units
      self.lines = lines
    }
  }
}
