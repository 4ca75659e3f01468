import Foundation

/// The program while it watches a folder, heard line by line.
final class WatchingProgram {
  private let process: Process
  private let output = Pipe()
  private var rest = Data()

  init(_ program: Program, _ arguments: [String]) throws {
    process = program.process(arguments + ["--json"])
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// The next line, as JSON; waits for it. nil where it has ended.
  func next() -> [String: Any]? {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        let line = rest[rest.startIndex..<end]
        rest = rest[(end + 1)...]
        return try? JSONSerialization.jsonObject(with: line) as? [String: Any]
      }
      // A test that waits in vain ends all the same.
      var polled = pollfd(
        fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, 30_000) > 0 else { return nil }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      rest += more
    }
  }

  /// Lines until one tells this of a file of that name; all of them.
  @discardableResult
  func heard(_ fate: String, of name: String) -> [[String: Any]] {
    var lines: [[String: Any]] = []
    while let line = next() {
      lines.append(line)
      let file = (line["file"] as? String ?? "").split(separator: "/").last.map(String.init)
      if line["fate"] as? String == fate, file == name { break }
    }
    return lines
  }

  /// Killed as by a power cut.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Told to end, by the signal; its last words and its exit status.
  func end(_ signal: Int32 = SIGTERM) -> (summary: [String: Any], status: Int32) {
    Foundation.kill(process.processIdentifier, signal)
    var last: [String: Any] = [:]
    while let line = next() { last = line }
    if last["event"] as? String != "end" { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return (last, process.terminationStatus)
  }
}
