internal import CNcurses
internal import Glibc
public import ScreenGrid

extension Terminal {
  /// Waits for input, at most that long, and gives all there is; nothing when the time is over.
  ///
  /// Without a time it waits until something comes. `^c` and `^z` come as keys; a wish to
  /// suspend that comes as a signal is obeyed here.
  public func read(within time: Duration?) -> [TerminalInput] {
    let end = time.map { ContinuousClock.now + $0 }
    while true {
      let inputs = take(until: end)
      if !inputs.isEmpty { return inputs }
      if let end, ContinuousClock.now >= end { return decoder.flush() }
    }
  }

  /// Waits once: for input, for the next bell, or for the end of the time.
  private func take(until end: ContinuousClock.Instant?) -> [TerminalInput] {
    var inputs = pending
    pending = []
    var watched = [STDIN_FILENO, wakes.reader, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let wait = inputs.isEmpty ? milliseconds(until: end) : 0
    if poll(&watched, nfds_t(watched.count), wait) < 0 {
      for index in watched.indices { watched[index].revents = 0 }
    }
    ringDueBells()
    let keyboard = Int32(watched[0].revents)
    if keyboard & POLLIN != 0 {
      var waiting: Int32 = 0
      _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting)
      inputs += waiting > 0 ? decoder.decode(drain()) + giveWay() : [.hangUp]
    } else if keyboard & (POLLHUP | POLLERR | POLLNVAL) != 0 {
      inputs.append(.hangUp)
    }
    if watched[1].revents != 0, !wakes.drain().isEmpty { inputs.append(.wake) }
    for signal in signals.drain() { inputs += heed(signal) }
    if fitToTerminal() { pending.append(.resize(size)) }
    inputs += pending
    pending = []
    return inputs
  }

  /// Where the shell has the terminal and ignores `SIGTTIN`, nothing stops who would read from it:
  /// the program stops by itself, until it is brought back.
  private func giveWay() -> [TerminalInput] {
    guard isInBackground else { return [] }
    suspend()
    return isInBackground ? [.hangUp] : []
  }

  private var isInBackground: Bool {
    let owner = tcgetpgrp(STDIN_FILENO)
    return owner > 0 && owner != getpgrp()
  }

  private func heed(_ signal: Int32) -> [TerminalInput] {
    switch signal {
    case SIGHUP, SIGTERM, SIGINT, SIGQUIT: return [.hangUp]
    case SIGTSTP: suspend()
    case SIGCONT: resume()
    default: break
    }
    return []
  }

  /// Reads until there is nothing left.
  private func drain() -> [InputDecoder.Raw] {
    var batch: [InputDecoder.Raw] = []
    while batch.count < 65_536 {
      let value = wgetch(window)
      switch value {
      case 0...0xFF:
        let scalars = assembler.scalars(completedBy: UInt8(value))
        batch += scalars.map { .scalar($0) }
      case ERR: return batch
      default:
        batch += assembler.interrupt().map { .scalar($0) }
        batch.append(raw(code: value))
      }
    }
    return batch
  }

  private func raw(code: Int32) -> InputDecoder.Raw {
    switch code {
    case KeyCode.pasteBegin: return .pasteBegin
    case KeyCode.pasteEnd: return .pasteEnd
    case KEY_MOUSE:
      var event = MEVENT()
      guard getmouse(&event) == OK, let action = action(event.bstate) else { return .unknown }
      return .mouse(Mouse(action, at: Point(column: Int(event.x), row: Int(event.y))))
    default: return KeyCode.key(code).map { .key($0) } ?? .unknown
    }
  }

  private func action(_ state: mmask_t) -> Mouse.Action? {
    if state & CN_PRESSED != 0 { return .click }
    if state & CN_WHEEL_UP != 0 { return .wheelUp }
    return state & CN_WHEEL_DOWN != 0 ? .wheelDown : nil
  }

  private func milliseconds(until end: ContinuousClock.Instant?) -> Int32 {
    guard let next = [end, bells.first].compactMap({ $0 }).min() else { return -1 }
    let left = ContinuousClock.now.duration(to: next) / .milliseconds(1)
    return Int32(min(max(left.rounded(.up), 0), 3_600_000))
  }
}
