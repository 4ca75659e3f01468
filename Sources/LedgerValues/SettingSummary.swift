/// A setting of the site and its value now.
public struct SettingSummary: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let name: String
  public let value: String
  public let label: Sentence
  /// When it was set and by whom; 0 and empty while it stands as the program has it.
  public let since: Timestamp
  public let by: String

  public init(
    id: Int64, name: String, value: String, label: Sentence,
    since: Timestamp = Timestamp(milliseconds: 0), by: String = ""
  ) {
    self.id = id
    self.name = name
    self.value = value
    self.label = label
    self.since = since
    self.by = by
  }
}
