/// A setting of the site and its value now.
public struct SettingSummary: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let name: String
  public let value: String
  public let label: Sentence

  public init(id: Int64, name: String, value: String, label: Sentence) {
    self.id = id
    self.name = name
    self.value = value
    self.label = label
  }
}
