internal import CNcurses
internal import Glibc

/// Gives the terminal back when the program crashes or exits without closing it.
///
/// Its handler touches only what was made ready before: a signal may come at any moment.
enum CrashGuard {
  private static let fatal = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]

  nonisolated(unsafe) private(set) static var isArmed = false
  nonisolated(unsafe) private static var modes = termios()
  nonisolated(unsafe) private static var leaving: UnsafeMutableBufferPointer<UInt8>?
  nonisolated(unsafe) private static var former: UnsafeMutableBufferPointer<sigaction>?
  nonisolated(unsafe) private static var standardError: Int32 = -1
  nonisolated(unsafe) private static var diverted: Int32 = -1
  nonisolated(unsafe) private static var isRegistered = false

  /// Remembers how the terminal is before anything is asked of it.
  static func remember() { tcgetattr(STDIN_FILENO, &modes) }

  /// Watches over an open terminal.
  static func arm(errors: ErrorDiversion) {
    let bytes = Array(leavingSequence.utf8)
    let sequence = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = sequence.initialize(from: bytes)
    leaving?.deallocate()
    leaving = sequence
    (standardError, diverted) = (errors.original, errors.substitute)
    isArmed = true
    prepareStack()
    let actions = UnsafeMutableBufferPointer<sigaction>.allocate(capacity: 65)
    actions.initialize(repeating: sigaction())
    former?.deallocate()
    former = actions
    for number in fatal { watch(number, actions) }
    guard !isRegistered else { return }
    isRegistered = true
    atexit { CrashGuard.leave() }
  }

  /// Gives the signals back.
  static func disarm() {
    guard isArmed else { return }
    isArmed = false
    for number in fatal { giveBack(number) }
  }

  /// Puts the modes of the terminal back.
  static func restore() { tcsetattr(STDIN_FILENO, TCSANOW, &modes) }

  private static func watch(
    _ number: Int32, _ actions: UnsafeMutableBufferPointer<sigaction>
  ) {
    var action = sigaction()
    action.sa_flags = SA_SIGINFO | SA_ONSTACK
    action.__sigaction_handler.sa_sigaction = { number, information, _ in
      CrashGuard.leave()
      CrashGuard.giveBack(number)
      // Back to the instruction, which fails again under the former handler, at its true line.
      // What was only sent, or has no instruction to fail again, is sent once more.
      let wasSent = (information?.pointee.si_code ?? 0) <= 0
      if number == SIGABRT || wasSent { raise(number) }
    }
    sigaction(number, &action, &actions[Int(number)])
  }

  private static func giveBack(_ number: Int32) {
    guard let former else { return }
    sigaction(number, &former[Int(number)], nil)
  }

  /// Leaves the screen and lets what was said to standard error be seen.
  private static func leave() {
    guard isArmed else { return }
    isArmed = false
    if let leaving { _ = write(STDOUT_FILENO, leaving.baseAddress, leaving.count) }
    restore()
    guard standardError >= 0 else { return }
    dup2(standardError, STDERR_FILENO)
    ErrorDiversion.copy(from: diverted, to: STDERR_FILENO)
  }

  /// A stack of its own for the handler, without which a stack overflow cannot be handled.
  private static func prepareStack() {
    var stack = stack_t()
    guard sigaltstack(nil, &stack) == 0, stack.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    let size = 65_536
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    stack.ss_flags = 0
    sigaltstack(&stack, nil)
  }

  /// No paste brackets, no mouse, cursor seen, colours and keypad as usual, and the screen as
  /// it was before.
  private static var leavingSequence: String {
    let modes = "\u{1B}[?2004l\u{1B}[?1000l\u{1B}[?1006l"
    let names = ["cnorm", "sgr0", "rmkx", "rmcup"]
    return names.reduce(modes) { $0 + withoutDelays(capability($1)) }
  }

  private static func capability(_ name: String) -> String {
    guard let text = tigetstr(name), UInt(bitPattern: text) != UInt.max else { return "" }
    return String(cString: text)
  }

  /// A capability without its delays, `$<5>`.
  private static func withoutDelays(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "$"), let end = rest[start...].firstIndex(of: ">") {
      result.append(contentsOf: rest[..<start])
      rest = rest[rest.index(after: end)...]
    }
    result.append(contentsOf: rest)
    return result
  }
}
