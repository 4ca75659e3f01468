/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
  /// What it did.
  public let action: Action
  /// Where.
  public let point: Point

  /// A use of the mouse.
  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }

  /// What a mouse does.
  public enum Action: Hashable, Sendable {
    case click, wheelUp, wheelDown
  }
}
