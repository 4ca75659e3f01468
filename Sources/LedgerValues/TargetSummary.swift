/// How many kits, devices or computers a programme is to give in a year, and how many it has.
public struct TargetSummary: Sendable, Hashable {
  /// Code of the programme.
  public let programme: String
  public let year: Int
  /// `kits`, `devices` or `computers`.
  public let what: String
  public let target: Int
  /// First shipped that year in deliveries of the programme, and not come back.
  public let done: Int

  public init(programme: String, year: Int, what: String, target: Int, done: Int) {
    self.programme = programme
    self.year = year
    self.what = what
    self.target = target
    self.done = done
  }
}
