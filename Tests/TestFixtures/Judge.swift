import Foundation

/// Programs that are not ours and judge what ours wrote: sqlite3, poppler, zbar, python
/// (`make judges` installs them).
public enum Judge {
  /// What a program answered.
  public struct Answer: Sendable {
    public let status: Int32
    public let output: String

    /// Its lines, without the empty ones.
    public var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// A program that is not on this machine.
  public struct Missing: Error {
    public let program: String
  }

  /// Runs a program to its end; what it complains of is not heard.
  ///
  /// - Throws: `Missing` where it is not installed.
  @discardableResult
  public static func ask(_ program: String, _ arguments: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    // What env and shells answer for a command that is not found.
    guard process.terminationStatus != 127 else { throw Missing(program: program) }
    return Answer(
      status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
  }

  /// Whether a program is on this machine.
  public static func has(_ program: String) -> Bool {
    (try? ask("which", [program]).status) == 0
  }

  /// Runs SQL on a file as any person with a shell would.
  @discardableResult
  public static func sqlite(_ path: String, _ sql: String) throws -> Answer {
    try ask("sqlite3", ["-init", "/dev/null", path, sql])
  }

  static func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
