import Foundation
import Glibc
import LedgerValues
import ScreenGrid

/// Data on standard output, talk on standard error; nothing that could speak to a terminal reaches
/// one.
enum Console {
  /// Whether a person may be looking and answering.
  static let hasTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1

  /// Writes lines of data.
  static func write(_ lines: [String]) {
    write(lines.map { $0 + "\n" }.joined())
  }

  /// Writes data as it is but for what a terminal would obey.
  static func write(_ text: String) {
    put(isatty(STDOUT_FILENO) == 1 ? shown(text) : text, to: STDOUT_FILENO)
  }

  /// Writes bytes of a file as they are, unless a terminal would see them.
  static func write(bytes: [UInt8]) {
    guard isatty(STDOUT_FILENO) == 1 else { return put(bytes[...], to: STDOUT_FILENO) }
    write(String(decoding: bytes, as: UTF8.self))
  }

  /// Says something to the person, on standard error.
  static func say(_ sentence: Sentence) { say(sentence(spoken)) }

  static func say(_ text: String) {
    put(shown(text) + "\n", to: STDERR_FILENO)
  }

  /// Whether somebody can answer a question: standard input is a terminal.
  static var isAnswered: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks for a secret without showing it; nil where nobody can answer.
  static func secret(_ question: Sentence) -> String? {
    guard isAnswered, let text = getpass(question(spoken) + " ") else {
      return nil
    }
    return String(cString: text)
  }

  /// The text, line by line, with a dot for whatever a terminal would obey.
  private static func shown(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).safeForDisplay }.joined(separator: "\n")
  }

  private static func put(_ text: String, to descriptor: Int32) {
    put(Array(text.utf8)[...], to: descriptor)
  }

  private static func put(_ whole: ArraySlice<UInt8>, to descriptor: Int32) {
    var bytes = whole
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Nobody reads any more, or the disk is full: there is nobody to tell but the exit status.
      if count <= 0 { Glibc.exit(descriptor == STDOUT_FILENO ? 74 : 0) }
      bytes = bytes.dropFirst(count)
    }
  }
}
