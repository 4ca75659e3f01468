import Glibc

/// Ctrl-C, SIGTERM and SIGHUP as something to be read, so that work ends between two files.
final class StopSignal {
  /// Where the handler writes; -1 while nobody listens.
  nonisolated(unsafe) private static var writer: Int32 = -1

  /// What becomes readable when one came; -1 where none can be had.
  let descriptor: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      descriptor = -1
      return
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    StopSignal.writer = ends[1]
    // Whoever started this may have left them blocked.
    var heard = sigset_t()
    sigemptyset(&heard)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&heard, number)
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in
        let saved = errno
        var byte: UInt8 = 1
        _ = write(StopSignal.writer, &byte, 1)
        errno = saved
      }
      sigaction(number, &action, nil)
    }
    pthread_sigmask(SIG_UNBLOCK, &heard, nil)
  }

  /// Whether one came.
  var isRaised: Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return descriptor >= 0 && poll(&polled, 1, 0) > 0
  }
}
