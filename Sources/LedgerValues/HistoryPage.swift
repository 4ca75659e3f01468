/// One page of events, newest first: of the journal, or of one device.
public struct HistoryPage: Sendable, Hashable {
  public var entries: [HistoryEntry]
  /// Whether there are newer events before the first entry, or older ones after the last.
  public var hasNewer: Bool
  public var hasOlder: Bool

  public init(entries: [HistoryEntry], hasNewer: Bool, hasOlder: Bool) {
    self.entries = entries
    self.hasNewer = hasNewer
    self.hasOlder = hasOlder
  }

  public static let empty = HistoryPage(entries: [], hasNewer: false, hasOlder: false)
}
