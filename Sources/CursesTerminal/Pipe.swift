internal import Glibc

/// A pipe of which neither end ever waits, closed when nobody holds it any more.
final class Pipe: Sendable {
  let reader: Int32
  let writer: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (reader, writer) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    Glibc.close(reader)
    Glibc.close(writer)
  }

  /// Writes one byte; a full pipe has enough to say already.
  func send(_ byte: UInt8) {
    var byte = byte
    _ = Glibc.write(writer, &byte, 1)
  }

  /// Everything written since the last time.
  func drain() -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = Glibc.read(reader, &buffer, buffer.count)
      guard count > 0 else { return result }
      result += buffer[..<count]
    }
  }
}
