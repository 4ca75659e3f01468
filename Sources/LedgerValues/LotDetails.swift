/// What a lot lived through, and the rows of it that are still awaited: what one wants to know without
/// opening it.
public struct LotDetails: Sendable, Hashable {
  /// The lot came to a state.
  public struct Step: Sendable, Hashable {
    public var state: State
    public var happened: Timestamp
    public var op: String

    public init(state: State, happened: Timestamp, op: String) {
      self.state = state
      self.happened = happened
      self.op = op
    }
  }

  /// Oldest first.
  public var steps: [Step]
  /// The first of the rows that are awaited, in the order of the list.
  public var missing: [DeviceSummary]

  public init(steps: [Step], missing: [DeviceSummary]) {
    self.steps = steps
    self.missing = missing
  }
}
