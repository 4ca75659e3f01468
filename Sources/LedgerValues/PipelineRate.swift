/// What the site did with devices of a kind that entered a state in the months looked back upon.
public struct PipelineRate: Sendable, Hashable {
  /// After how many days a quarter, half and three quarters of those that reached it were in stock.
  public struct LeadTime: Sendable, Hashable {
    public var lowQuartile: Double
    public var median: Double
    public var highQuartile: Double

    public init(lowQuartile: Double, median: Double, highQuartile: Double) {
      self.lowQuartile = lowQuartile
      self.median = median
      self.highQuartile = highQuartile
    }
  }

  public var state: State
  public var kind: Kind
  /// How many entered the state and are known to have reached the stock or to have left the way to
  /// it; those still on the way are not counted.
  public var entered: Int
  /// How many of these reached the stock; for a forecast of one class, in that class.
  public var reached: Int
  /// Nil where none has.
  public var days: LeadTime?

  public init(state: State, kind: Kind, entered: Int, reached: Int, days: LeadTime?) {
    self.state = state
    self.kind = kind
    self.entered = entered
    self.reached = reached
    self.days = days
  }

  /// Between which two shares of all that enter the state reach the stock in the end: the Wilson
  /// score interval at 95 % (E. B. Wilson, *Probable inference, the law of succession, and
  /// statistical inference*, JASA 22, 1927), which stays honest where few entered. Nil where none has.
  public var share: ClosedRange<Double>? {
    guard entered > 0 else { return nil }
    let count = Double(entered)
    let part = Double(min(max(0, reached), entered)) / count
    let square = Self.score * Self.score
    let middle = part + square / (2 * count)
    let spread =
      Self.score * (part * (1 - part) / count + square / (4 * count * count)).squareRoot()
    let scale = 1 + square / count
    return max(0, (middle - spread) / scale)...min(1, (middle + spread) / scale)
  }

  /// Between which two shares of those that reach the stock have done so after so many days: only
  /// the quartiles are known, so each step between them is told by its two ends.
  public func arrived(within days: Double) -> ClosedRange<Double> {
    guard let lead = self.days else { return 0...1 }
    if days < lead.lowQuartile { return 0...0.25 }
    if days < lead.median { return 0.25...0.5 }
    return days < lead.highQuartile ? 0.5...0.75 : 0.75...1
  }

  /// The standard normal deviate that 95 % lie within.
  static let score = 1.959964
}
