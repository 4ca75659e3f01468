/// What came of a request, device by device.
public struct MoveOutcome: Sendable, Hashable {
  public struct Refused: Sendable, Hashable {
    public let device: DeviceID
    public let name: String
    public let refusal: Refusal
    public init(device: DeviceID, name: String, refusal: Refusal) {
      self.device = device
      self.name = name
      self.refusal = refusal
    }
  }
  /// What came between: someone else's event on a device, after it was looked at.
  public struct Overtaken: Sendable, Hashable {
    public let device: DeviceID
    public let name: String
    public let event: Event
    public init(device: DeviceID, name: String, event: Event) {
      self.device = device
      self.name = name
      self.event = event
    }
  }
  /// Names of the devices moved.
  public var moved: [String]
  public var refused: [Refused]
  /// Names of those that stood there already: nothing was written for them.
  public var already: [String]

  /// Of those refused or there already, those on which something came between.
  public var overtaken: [Overtaken]

  public init(
    moved: [String] = [], refused: [Refused] = [], already: [String] = [],
    overtaken: [Overtaken] = []
  ) {
    self.moved = moved
    self.refused = refused
    self.already = already
    self.overtaken = overtaken
  }
}
