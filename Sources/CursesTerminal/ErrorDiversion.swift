internal import CNcurses
internal import Glibc

/// Keeps what is said to standard error away from the screen, and says it afterwards.
final class ErrorDiversion {
  /// Where standard error goes really; -1 when it is not diverted.
  private(set) var original: Int32 = -1
  /// Where it is kept meanwhile.
  private(set) var substitute: Int32 = -1

  /// Diverts standard error, if it would reach the screen.
  init() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let file = memfd_create("standard error", UInt32(CN_CLOSED_ON_EXEC))
    guard file >= 0 else { return }
    let copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else {
      close(file)
      return
    }
    dup2(file, STDERR_FILENO)
    (original, substitute) = (copy, file)
  }

  /// Says what was kept, and diverts no longer.
  func end() {
    guard original >= 0 else { return }
    dup2(original, STDERR_FILENO)
    ErrorDiversion.copy(from: substitute, to: STDERR_FILENO)
    close(original)
    close(substitute)
    (original, substitute) = (-1, -1)
  }

  /// Copies the end of what was kept, with nothing but system calls.
  static func copy(from file: Int32, to target: Int32) {
    let most = 16_384
    let length = lseek(file, 0, SEEK_END)
    var position = max(length - most, 0)
    withUnsafeTemporaryAllocation(byteCount: 1_024, alignment: 1) { buffer in
      while true {
        let count = pread(file, buffer.baseAddress, buffer.count, position)
        guard count > 0, write(target, buffer.baseAddress, count) > 0 else { return }
        position += count
      }
    }
  }
}
