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
  /// Names of the devices moved.
  public var moved: [String]
  public var refused: [Refused]
  /// Names of those that stood there already: nothing was written for them.
  public var already: [String]

  public init(moved: [String] = [], refused: [Refused] = [], already: [String] = []) {
    self.moved = moved
    self.refused = refused
    self.already = already
  }
}
