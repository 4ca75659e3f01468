/// One page of a list of devices, newest first.
public struct DevicePage: Sendable, Hashable {
  public var rows: [DeviceSummary]
  /// Whether the list goes on before the first row or after the last.
  public var hasEarlier: Bool
  public var hasLater: Bool
  /// The search looked only at the newest devices because the word is very short.
  public var isBounded: Bool

  public init(rows: [DeviceSummary], hasEarlier: Bool, hasLater: Bool, isBounded: Bool = false) {
    self.rows = rows
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
    self.isBounded = isBounded
  }

  public static let empty = DevicePage(rows: [], hasEarlier: false, hasLater: false)
}
