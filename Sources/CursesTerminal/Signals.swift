internal import Glibc

/// The signals that the loop hears of as input, through a pipe.
final class Signals {
  private static let heard = [SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGCONT]
  /// Where the handler writes; -1 while nobody listens.
  nonisolated(unsafe) private static var writer: Int32 = -1

  private let pipe: Pipe
  private var former: [(number: Int32, action: sigaction)] = []
  private var suspending: sigaction?

  /// Listens. Whoever is here before ncurses keeps its signals.
  init(pipe: Pipe) {
    self.pipe = pipe
    Signals.writer = pipe.writer
    for number in Signals.heard { former.append((number, Signals.hear(number))) }
    former.append((SIGPIPE, Signals.ignore(SIGPIPE)))
  }

  /// What is to be watched for news.
  var descriptor: Int32 { pipe.reader }

  /// The signals that came since the last time.
  func drain() -> [Int32] { pipe.drain().map(Int32.init) }

  /// Hears the wish to suspend before ncurses does.
  func takeSuspend() { suspending = Signals.hear(SIGTSTP) }

  /// Stops the whole job, so that a shell sees it stop even under `make`, and goes on when
  /// the shell says so; ncurses leaves the screen before and enters it after.
  func stop() {
    guard var action = suspending else { return }
    sigaction(SIGTSTP, &action, nil)
    kill(0, SIGTSTP)
    _ = Signals.hear(SIGTSTP)
  }

  /// Gives every signal back to whoever had it.
  func release() {
    if suspending != nil { signal(SIGTSTP, SIG_DFL) }
    for (number, action) in former {
      var action = action
      sigaction(number, &action, nil)
    }
    former = []
    Signals.writer = -1
  }

  private static func hear(_ number: Int32) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(Signals.writer, &byte, 1)
      errno = saved
    }
    var old = sigaction()
    sigaction(number, &action, &old)
    return old
  }

  private static func ignore(_ number: Int32) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    var old = sigaction()
    sigaction(number, &action, &old)
    return old
  }
}
