import Foundation
public import Testing

/// The blocks of the README that tests prove: drawn again and compared, or, with `GOLDEN=record`,
/// written anew.
public enum Readme {
  private static let url = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "README.md")
  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["GOLDEN"] == "record"
  }

  /// The whole block must be this text.
  public static func expect(
    block name: String, toBe text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let wanted = text.hasSuffix("\n") ? text : text + "\n"
    try change(name) { found in
      if !isRecording { #expect(found == wanted, sourceLocation: sourceLocation) }
      return wanted
    }
  }

  /// The table in the block must have this row; the first cell names it.
  public static func expect(
    row cells: [String], inBlock name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let row = "| " + cells.joined(separator: " | ") + " |"
    try change(name) { found in
      var lines = found.split(separator: "\n").map(String.init)
      let start = "| \(cells.first ?? "") |"
      if !isRecording { #expect(lines.contains(row), sourceLocation: sourceLocation) }
      if let index = lines.firstIndex(where: { $0.hasPrefix(start) }) {
        lines[index] = row
      } else {
        lines.append(row)
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// Tests run side by side, and write the one file.
  private static let lock = NSLock()

  private static func change(_ name: String, _ body: (String) -> String) throws {
    lock.lock()
    defer { lock.unlock() }
    let readme = try String(contentsOf: url, encoding: .utf8)
    let from = try #require(readme.range(of: "<!-- generated: \(name) -->\n")?.upperBound)
    let to = try #require(readme.range(of: "<!-- end: \(name) -->")?.lowerBound)
    let block = body(String(readme[from..<to]))
    guard isRecording else { return }
    try readme.replacingCharacters(in: from..<to, with: block)
      .write(to: url, atomically: true, encoding: .utf8)
  }
}
