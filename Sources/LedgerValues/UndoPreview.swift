/// What undoing the last move of a device would write, or why it cannot be undone.
public struct UndoPreview: Sendable, Hashable {
  public let device: DeviceID
  public let deviceName: String
  /// The event it would annul.
  public let event: Event
  /// Where the device would stand again.
  public let target: State
  public let refusal: Refusal?

  public init(
    device: DeviceID, deviceName: String, event: Event, target: State, refusal: Refusal?
  ) {
    self.device = device
    self.deviceName = deviceName
    self.event = event
    self.target = target
    self.refusal = refusal
  }
}
