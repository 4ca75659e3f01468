/// A medium to which evidence of the queue may belong.
public struct QueueCandidate: Sendable, Hashable, Identifiable {
  public enum Reason: String, Sendable, Hashable {
    /// It bears the serial that the evidence names.
    case sameSerial
    /// It sits in the device that the evidence was filed with.
    case sameDevice
  }

  public let medium: Medium
  public let deviceName: String
  public let reason: Reason
  public var id: Int64 { medium.id }

  public init(medium: Medium, deviceName: String, reason: Reason) {
    self.medium = medium
    self.deviceName = deviceName
    self.reason = reason
  }
}
