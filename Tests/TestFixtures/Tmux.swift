import Foundation

/// The real program in a real terminal: a tmux server of its own, which goes away with it.
public final class Tmux {
  public let folder: String
  /// Keys pressed and codes scanned since `startCounting`.
  public private(set) var keysPressed = 0
  public private(set) var scansRead = 0
  private let socket: String
  private let binary: String

  public static let isPresent = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  /// The program that was built beside the tests.
  public static let program: String? = {
    let folder = Bundle.allBundles.map(\.bundlePath)
      .first { $0.hasSuffix(".xctest") }.map { ($0 as NSString).deletingLastPathComponent }
    let places = [
      folder, (CommandLine.arguments.first as NSString?)?.deletingLastPathComponent,
    ]
    return places.compactMap { $0 }.map { $0 + "/filiere" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  public init?(columns: Int = 80, rows: Int = 24) throws {
    guard Self.isPresent, let program = Self.program else { return nil }
    binary = program
    socket = "filiere-\(UUID().uuidString.prefix(8))"
    folder = NSTemporaryDirectory() + socket
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The server lives on: it must hold no descriptor by which its parent is thought to live.
    try run(
      "/bin/bash",
      [
        "-c",
        """
        for open in /proc/self/fd/*; do
          number=${open##*/}
          if [ "$number" -gt 2 ]; then eval "exec $number>&-"; fi
        done
        exec /usr/bin/tmux -L \(socket) -f /dev/null new-session -d -x \(columns) -y \(rows) sh \
          </dev/null >/dev/null 2>&1
        """,
      ])
    try tmux("set-option", "-g", "status", "off")
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    type(
      "PS1='pret> '; export SWIFT_BACKTRACE=enable=no LC_ALL=C.UTF-8 FILIERE_LEDGER=\(folder)/l.sqlite",
      then: "Enter")
    type(
      "export HOME=\(folder) XDG_STATE_HOME=\(folder) PATH=\((binary as NSString).deletingLastPathComponent):$PATH",
      then: "Enter")
    type("clear", then: "Enter")
    wait(for: "pret>")
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// One code from a scanner: its characters and Enter.
  public func scan(_ codes: String...) {
    for code in codes {
      scansRead += 1
      _ = try? tmux("send-keys", "-l", code)
      _ = try? tmux("send-keys", "Enter")
    }
  }

  /// Types text as a keyboard or a scanner would, then keys by their tmux names.
  public func type(_ text: String, then keys: String...) {
    keysPressed += text.count + keys.count
    if !text.isEmpty { _ = try? tmux("send-keys", "-l", text) }
    for key in keys { _ = try? tmux("send-keys", key) }
  }

  public func press(_ keys: String...) {
    keysPressed += keys.count
    for key in keys { _ = try? tmux("send-keys", key) }
  }

  public func press(_ keys: [String]) {
    keysPressed += keys.count
    _ = try? run("/usr/bin/tmux", ["-L", socket, "-f", "/dev/null", "send-keys", "--"] + keys)
  }

  /// Pastes as a terminal does: between the marks of a paste where the program asked for them.
  public func paste(_ text: String) {
    _ = try? tmux("set-buffer", "--", text)
    _ = try? tmux("paste-buffer", "-p")
  }

  /// Sends bytes, each in hexadecimal, as they are.
  public func send(bytes: [String]) {
    _ = try? run("/usr/bin/tmux", ["-L", socket, "-f", "/dev/null", "send-keys", "-H"] + bytes)
  }

  /// Takes the terminal away, as when a connection breaks.
  public func end() { _ = try? tmux("kill-server") }

  /// From here on a story is counted.
  public func startCounting() { (keysPressed, scansRead) = (0, 0) }

  public func resize(columns: Int, rows: Int) {
    _ = try? tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The screen as a person reads it.
  public var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

  /// Looks until the text is there; each look is a process, so nothing spins.
  ///
  /// - Returns: whether it came.
  @discardableResult
  public func wait(for text: String, looks: Int = 6000) -> Bool {
    for _ in 0..<looks where screen.contains(text) { return true }
    return false
  }

  /// Looks until it is so; each look starts a process, so nothing spins.
  public func wait(looks: Int = 6000, until isSo: (Tmux) -> Bool) -> Bool {
    for _ in 0..<looks {
      if isSo(self) { return true }
      _ = screen
    }
    return false
  }

  /// Whether there is such a file in the folder.
  public func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + name)
  }

  @discardableResult
  public func waitUntilGone(_ text: String, looks: Int = 6000) -> Bool {
    for _ in 0..<looks where !screen.contains(text) { return true }
    return false
  }

  /// Runs the program as a plain command on the same ledger.
  @discardableResult
  public func filiere(_ arguments: String...) throws -> String { try filiere(arguments) }

  @discardableResult
  public func filiere(_ arguments: [String]) throws -> String { try run(binary, arguments) }

  /// How many events the ledger holds, and how many acts they make, as any SQLite shell counts them.
  public func events() throws -> Int { try count("count(*)") }
  public func acts() throws -> Int { try count("count(DISTINCT act)") }

  private func count(_ what: String) throws -> Int {
    let answer = try run(
      "/usr/bin/sqlite3", ["-readonly", folder + "/l.sqlite", "SELECT \(what) FROM event"])
    guard let count = Int(answer.filter(\.isNumber)) else { throw Unread(answer: answer) }
    return count
  }

  /// What was no number.
  private struct Unread: Error { let answer: String }

  /// Whether a process runs: one that has ended and waits for its parent to notice does not.
  public static func isRunning(_ process: Int32) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    return status.map { !$0.contains("State:\tZ") } ?? false
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    try run("/usr/bin/tmux", ["-L", socket, "-f", "/dev/null"] + arguments)
  }

  @discardableResult
  private func run(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["FILIERE_LEDGER"] = folder + "/l.sqlite"
    environment["XDG_STATE_HOME"] = folder
    environment["HOME"] = folder
    environment["LC_ALL"] = "C.UTF-8"
    environment["TMUX"] = nil
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try Self.unmasked { try process.run() }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Tests run on threads on which all signals are blocked, and what they start would inherit that:
  /// a tmux server that never hears that a pane has ended never ends.
  private static func unmasked(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}
