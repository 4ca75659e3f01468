import Foundation

/// The program as a person or a script runs it, on a ledger of its own.
final class Program {
  let folder: String

  /// What one run gave.
  struct Run {
    let status: Int32
    let output: String
    let talk: String

    /// The output as JSON.
    var json: Any? {
      try? JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
    }
    var object: [String: Any] { json as? [String: Any] ?? [:] }
    var rows: [[String: Any]] { json as? [[String: Any]] ?? [] }
  }

  init() throws {
    folder = NSTemporaryDirectory() + "filiere-program-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The program stands beside the bundle of these tests.
  /// Where it stands.
  static var place: String { path }

  private static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "filiere").path()

  /// Whether it was built.
  static let isBuilt = FileManager.default.isExecutableFile(atPath: path)

  /// Runs it to its end.
  @discardableResult
  func run(_ arguments: String..., input: String = "", operator op: String? = nil) throws -> Run {
    try run(arguments, input: input, operator: op)
  }

  /// A folder of programs that are found before all others.
  var tools = ""

  /// The program, ready to be run.
  func process(_ arguments: [String], operator op: String? = nil) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = [
      "FILIERE_LEDGER": folder + "/ledger.sqlite", "XDG_STATE_HOME": folder + "/state",
      "HOME": folder, "LANG": "en_US.UTF-8", "FILIERE_OPERATOR": op ?? "",
      "PATH": tools.isEmpty ? path : tools + ":" + path,
    ]
    return process
  }

  @discardableResult
  func run(_ arguments: [String], input: String = "", operator op: String? = nil) throws -> Run {
    let process = process(arguments, operator: op)
    let stdin = folder + "/stdin"
    let stdout = folder + "/stdout"
    let stderr = folder + "/stderr"
    for (name, text) in [(stdin, input), (stdout, ""), (stderr, "")] {
      try Data(text.utf8).write(to: URL(filePath: name))
    }
    process.standardInput = FileHandle(forReadingAtPath: stdin)
    process.standardOutput = FileHandle(forWritingAtPath: stdout)
    process.standardError = FileHandle(forWritingAtPath: stderr)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try text(stdout), talk: try text(stderr))
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Writes a file to give to the program.
  func file(_ name: String, _ text: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }
}
