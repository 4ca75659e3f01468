/// What undoing one act would write, or has written: all that one command did, in its order.
public struct ActUndo: Sendable, Hashable {
  /// One event that is said not to have occurred.
  public struct Line: Sendable, Hashable {
    public var event: Event
    public var deviceName: String
    /// Where its device stands again; empty for a fact.
    public var target: State
    public init(event: Event, deviceName: String, target: State) {
      self.event = event
      self.deviceName = deviceName
      self.target = target
    }
  }

  /// A device whose events stand, and why.
  public struct Refused: Sendable, Hashable {
    public var name: String
    public var refusal: Refusal
    public init(name: String, refusal: Refusal) {
      self.name = name
      self.refusal = refusal
    }
  }

  /// The event that was chosen.
  public var event: Event
  public var reason: String
  public var lines: [Line]
  public var refused: [Refused]

  public init(event: Event, reason: String, lines: [Line], refused: [Refused]) {
    self.event = event
    self.reason = reason
    self.lines = lines
    self.refused = refused
  }
}
