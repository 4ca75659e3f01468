import Foundation

/// The `sqlite3` shell as any person has it: a bare writer that knows nothing of this program.
enum LawShell {
  static let path = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  static let isInstalled = path != nil

  static let schema = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "schema.sql").path()

  struct Output {
    let lines: [String]
    let errors: [String]
  }

  struct Missing: Error {}

  /// Runs a script in a new shell on a ledger in memory, with files beside it.
  static func run(_ script: String, files: [String: String] = [:]) throws -> Output {
    guard let path else { throw Missing() }
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "law-\(UUID().uuidString)")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let input = folder.appending(path: "script.sql")
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    try Data(script.utf8).write(to: input)
    try Data().write(to: output)
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-batch", "-init", "/dev/null", ":memory:"]
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Output(lines: try lines(of: output), errors: try lines(of: errors))
  }

  private static func lines(of file: URL) throws -> [String] {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }
}
