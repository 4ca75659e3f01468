/// What an operator asks of one or many devices: one verb with its needs.
public struct MoveRequest: Sendable, Hashable {
  public var verb: Verb
  public var devices: [DeviceID]
  /// Needs by name, as a person gives them: codes for references, free text as typed.
  public var needs: [String: String]
  /// When it happened, if not now.
  public var happened: Timestamp?
  /// Number of events that whoever asks has seen; a device that moved since is left alone and told.
  /// 0: nothing was looked at before.
  public var seen: Int64

  public init(
    verb: Verb, devices: [DeviceID], needs: [String: String] = [:], happened: Timestamp? = nil,
    seen: Int64 = 0
  ) {
    self.verb = verb
    self.devices = devices
    self.needs = needs
    self.happened = happened
    self.seen = seen
  }
}
