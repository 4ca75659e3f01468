/// What a device was judged worth, and by what.
public struct Grading: Sendable, Hashable {
  /// The rule set by which its category was told; empty when a person told it, or nobody did.
  public var ruleSet: String
  /// How the category was worked out, when it was.
  public var basis: CategoryBasis?
  /// Health of its battery in hundredths of what it held when made; nil when not told.
  public var battery: Int?
  /// When, and by whom; nil while nobody has graded it.
  public var happened: Timestamp?
  public var op: String
  /// The rule set in force for its kind; empty when none covers it.
  public var current: String
  /// What is wanting to work its category out by that rule set now.
  public var gaps: [GradingGap]

  public init(
    ruleSet: String = "", basis: CategoryBasis? = nil, battery: Int? = nil,
    happened: Timestamp? = nil, op: String = "", current: String = "", gaps: [GradingGap] = []
  ) {
    self.ruleSet = ruleSet
    self.basis = basis
    self.battery = battery
    self.happened = happened
    self.op = op
    self.current = current
    self.gaps = gaps
  }
}
