internal import CNcurses
internal import Glibc

/// The bytes of one page, gathered to be sent at once.
///
/// ncurses sends a page in as many writes as it moves the cursor, fifty for a whole screen; each
/// wakes whoever reads the other end, and over a network may be a packet and a half-drawn page. So
/// it is given a descriptor of its own, which is a file in memory while it paints and the terminal
/// at any other time: it may ask its size and its modes, and whatever leaves in a hurry writes to
/// standard output, which is never taken away.
struct Gathering {
  /// What ncurses writes to.
  let stream: UnsafeMutablePointer<FILE>
  private let output: Int32
  private let memory: Int32

  /// Nil where the descriptors are not to be had.
  init?() {
    let output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard output >= 0 else { return nil }
    guard let stream = fdopen(output, "w") else {
      Glibc.close(output)
      return nil
    }
    self.stream = stream
    self.output = output
    memory = memfd_create("page", CN_MEMORY_ENDS_AT_EXEC)
  }

  /// What is painted, as the bytes for the terminal; nil when they have gone there already.
  func bytes(of paint: () -> Void) -> [UInt8]? {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, dup3(memory, output, O_CLOEXEC) >= 0 else {
      paint()
      return nil
    }
    paint()
    dup3(STDOUT_FILENO, output, O_CLOEXEC)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    return [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      filled = count > 0 ? max(pread(memory, buffer.baseAddress, count, 0), 0) : 0
    }
  }

  func close() {
    fclose(stream)
    if memory >= 0 { Glibc.close(memory) }
  }
}
