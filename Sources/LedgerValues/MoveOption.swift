/// One move from where a device stands, and why it is refused if it is.
public struct MoveOption: Sendable, Hashable {
  public let verb: Verb
  public let target: State
  public let refusal: Refusal?

  public init(verb: Verb, target: State, refusal: Refusal?) {
    self.verb = verb
    self.target = target
    self.refusal = refusal
  }
  public var isAllowed: Bool { refusal == nil }
}
