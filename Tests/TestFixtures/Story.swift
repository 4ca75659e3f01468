public import Testing

/// A piece of a day's work as it is told: what is pressed and scanned, and what is then seen. The
/// robot plays it on a ledger in memory, tmux with the real program: what it costs is the same, and
/// stands in the README.
public struct Story: Sendable, CustomTestStringConvertible {
  public indirect enum Deed: Sendable {
    /// A key, by the name that tmux gives it.
    case press(String)
    case type(String)
    /// A code from a scanner: its characters and Enter.
    case scan(String)
    /// The page says this now.
    case see(String)
    /// And it does not say this.
    case miss(String)
    /// Done by a second clerk at a terminal of their own, whose keys are not counted.
    case second(Deed)
  }

  public let title: String
  public var testDescription: String { title }
  public let deeds: [Deed]

  public init(_ title: String, _ deeds: [Deed]) {
    self.title = title
    self.deeds = deeds
  }

  /// Asserts that this is what the README says the story costs.
  public func expectCost(
    keys: Int, scans: Int, inBlock block: String = "stories",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try Readme.expect(
      row: [title, "\(keys)", "\(scans)"], inBlock: block, sourceLocation: sourceLocation)
  }
}
