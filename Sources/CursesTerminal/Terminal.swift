internal import CNcurses
internal import Glibc
public import ScreenGrid

/// The terminal, while the program has it: open, show, read, suspend, close.
///
/// One thread owns it; other threads wake it through its `waker`. Nothing is drawn but by
/// `show`, and whichever way the program ends, the shell gets its terminal back as it was.
public final class Terminal {
  /// The drawing characters that this terminal can show.
  public let lines: LineSet
  /// What other threads wake `read` with.
  public var waker: Waker { Waker(pipe: wakes) }
  /// How styles look; monochrome where the terminal or `NO_COLOR` wants it so.
  public var theme: Theme { didSet { if theme != oldValue { prepareInks() } } }

  /// Whether clicks and the wheel come as input, or stay with the terminal to select text.
  public var wantsMouse = false { didSet { if wantsMouse != oldValue { setMouse(wantsMouse) } } }

  let window: UnsafeMutablePointer<WINDOW>
  let gathering: Gathering
  let wakes: Pipe
  let signals: Signals
  var decoder = InputDecoder()
  var assembler = UTF8Assembler()
  var pending: [TerminalInput] = []
  var bells: [ContinuousClock.Instant] = []
  var shown: Frame?
  var inks = Inks()
  var cursorIsShown = true
  private let screen: OpaquePointer
  private let hasColours: Bool
  private let errors: ErrorDiversion
  private var isOpen = true
  private var toldSize = Size(columns: 0, rows: 0)

  /// Takes the terminal; the screen is empty until something is shown.
  public static func open(theme: Theme = .dark) throws(TerminalError) -> Terminal {
    guard isPresent else { throw .none }
    guard !CrashGuard.isArmed else { throw .taken }
    guard let wakes = Pipe(), let news = Pipe() else { throw .outOfFiles }
    let lines = Charset.prepare()
    CrashGuard.remember()
    let signals = Signals(pipe: news)
    guard let gathering = Gathering() else {
      signals.release()
      throw .outOfFiles
    }
    guard let screen = startScreen(on: gathering), let window = cn_window() else {
      gathering.close()
      signals.release()
      throw .unknown(getenv("TERM").map { String(cString: $0) } ?? "")
    }
    signals.takeSuspend()
    return Terminal(
      screen: screen, window: window, gathering: gathering, lines: lines, theme: theme,
      wakes: wakes, signals: signals)
  }

  /// Whether there is a terminal to open: a person at both ends, and a cursor that moves.
  public static var isPresent: Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  private init(
    screen: OpaquePointer, window: UnsafeMutablePointer<WINDOW>, gathering: Gathering,
    lines: LineSet, theme: Theme, wakes: Pipe, signals: Signals
  ) {
    self.screen = screen
    self.gathering = gathering
    self.window = window
    self.lines = lines
    self.theme = theme
    self.wakes = wakes
    self.signals = signals
    let refusesColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    hasColours = has_colors() && !refusesColour
    errors = ErrorDiversion()
    CrashGuard.arm(errors: errors)
    if hasColours {
      start_color()
      use_default_colors()
    }
    prepareInput()
    prepareInks()
    setModes(true)
    fitToTerminal()
  }

  deinit { close() }

  /// How large the terminal is now.
  public var size: Size {
    Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Gives the terminal back as it was. Closing twice does nothing twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    setModes(false)
    endwin()
    CrashGuard.restore()
    CrashGuard.disarm()
    signals.release()
    delscreen(screen)
    gathering.close()
    errors.end()
  }

  /// Makes the next `show` paint everything, as `^l` asks.
  public func repaint() {
    shown = nil
    clearok(window, true)
  }

  /// A terminal that nobody described is taken for an xterm, which most of them imitate.
  private static func startScreen(on gathering: Gathering) -> OpaquePointer? {
    if let screen = cn_start(nil, gathering.stream) { return screen }
    return getenv("TERM") == nil ? nil : cn_start("xterm", gathering.stream)
  }

  private func prepareInput() {
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    intrflush(window, false)
    keypad(window, true)
    meta(window, true)
    nodelay(window, true)
    // Without this a paint gives way to waiting input, and an equal frame would not finish it.
    typeahead(-1)
    for (sequence, code) in KeyCode.defined { define_key(sequence, code) }
  }

  private func prepareInks() {
    inks = Inks(theme: hasColours ? theme : .monochrome, colours: Int(tigetnum("colors")))
    repaint()
  }

  /// Asks for pastes in brackets and, where wanted, the mouse; or no longer.
  func setModes(_ isOn: Bool) {
    write(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    if wantsMouse { setMouse(isOn) }
  }

  private func setMouse(_ isOn: Bool) {
    mouseinterval(0)
    mousemask(isOn ? CN_PRESSED | CN_WHEEL_UP | CN_WHEEL_DOWN : 0, nil)
  }

  /// Takes the size of the terminal; false when it is the same as before.
  @discardableResult
  func fitToTerminal() -> Bool {
    var actual = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &actual) == 0 else { return false }
    let (rows, columns) = (Int32(actual.ws_row), Int32(actual.ws_col))
    guard rows > 0, columns > 0 else { return false }
    if rows != getmaxy(window) || columns != getmaxx(window) { resizeterm(rows, columns) }
    // ncurses may have taken it by itself, when it was stopped; it is news all the same.
    guard size != toldSize else { return false }
    toldSize = size
    repaint()
    return true
  }

  /// Writes to the terminal past ncurses, between two paints.
  func write(_ text: String) { write(Array(text.utf8)[...]) }

  func write(_ bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
