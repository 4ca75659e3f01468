/// What a change of the wiping policy bears on. The policy in force when evidence is filed judges it
/// for ever: a change makes nothing safe and nothing unsafe that was judged before.
public struct PolicyImpact: Sendable, Hashable {
  /// Media of the kind that no evidence is enough for yet: the change decides on what is filed next.
  public let waiting: Int
  /// Of these, how many have evidence of this technique already, which keeps its verdict.
  public let judged: Int
  /// Media of the kind that are wiped by this technique, and stay so.
  public let standing: Int

  public init(waiting: Int, judged: Int, standing: Int) {
    self.waiting = waiting
    self.judged = judged
    self.standing = standing
  }
}
