/// How many devices of a kind stand in a state of the pipeline now.
public struct PipelineCount: Sendable, Hashable {
  public var state: State
  public var kind: Kind
  public var devices: Int

  public init(state: State, kind: Kind, devices: Int) {
    self.state = state
    self.kind = kind
    self.devices = devices
  }
}
