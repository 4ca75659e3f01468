/// Wakes the thread that reads from a terminal, from any other.
public struct Waker: Sendable {
  private let pipe: Pipe

  init(pipe: Pipe) { self.pipe = pipe }

  /// Makes `Terminal.read` return a `.wake`; several in a row may become one.
  public func wake() { pipe.send(0) }
}
