/// One functional test on the sheet of a kind of device.
public struct SheetTest: Sendable, Hashable, Identifiable {
  /// Lower-case letters, digits and `_`: what the events hold.
  public let name: String
  public let label: Sentence
  /// Failed, it holds the device back from control.
  public let isBlocking: Bool
  public var id: String { name }

  public init(name: String, label: Sentence, isBlocking: Bool) {
    self.name = name
    self.label = label
    self.isBlocking = isBlocking
  }
}
