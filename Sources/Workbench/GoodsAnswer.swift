public import LedgerValues

/// What came of a scan into a page, or of an act on it: one line and one sound.
public struct GoodsAnswer: Hashable, Sendable {
  public var bell: Bell
  public var text: Sentence
  /// The rule that stands against it, where one does.
  public var rule: Rule?
  /// Whether the same code scanned once more goes in all the same.
  public var canInsist = false
  /// The page to go to.
  public var opens: GoodsRef?

  public init(_ bell: Bell, _ text: Sentence, rule: Rule? = nil, opens: GoodsRef? = nil) {
    self.bell = bell
    self.text = text
    self.rule = rule
    self.opens = opens
  }
}
