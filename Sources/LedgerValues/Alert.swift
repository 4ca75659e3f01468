/// Something that must be looked at: a recall, a possible data breach, a device not seen.
public struct Alert: Sendable, Hashable {
  /// The event that raised it.
  public let seq: Int64
  /// `recall`, `breach` or `not_seen`: the verb of that event.
  public let verb: Verb
  public let device: DeviceID
  public let deviceName: String
  public let raised: Timestamp

  public init(
    seq: Int64, verb: Verb, device: DeviceID, deviceName: String, raised: Timestamp
  ) {
    self.seq = seq
    self.verb = verb
    self.device = device
    self.deviceName = deviceName
    self.raised = raised
  }
}
