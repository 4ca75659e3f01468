import Foundation
import Glibc
import LedgerValues
import Operations

/// What the program finds around itself: the environment, the account, files.
enum Surroundings {
  /// A variable of the environment; nil where it is not set, or empty. Asked for one by one: Foundation
  /// would make a dictionary of all of them each time.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }

  private static var home: String { variable("HOME") ?? NSHomeDirectory() }

  /// Where the user's ledger is unless said otherwise.
  static var ledger: String {
    if let path = variable("FILIERE_LEDGER") { return path }
    let data = variable("XDG_DATA_HOME") ?? "\(home)/.local/share"
    return "\(data)/filiere/ledger.sqlite"
  }

  private static var state: String {
    "\(variable("XDG_STATE_HOME") ?? "\(home)/.local/state")/filiere"
  }

  /// The folder in which each ledger has one of checkpoints.
  static var checkpoints: String { "\(state)/checkpoints" }

  /// What this account chose for the screen.
  static var preferences: String { "\(state)/preferences.json" }

  static var op: String? { variable("FILIERE_OPERATOR") }
  static var pin: String? { variable("FILIERE_PIN") }

  /// Name of the Unix account that runs the program.
  static var account: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "uid-\(getuid())"
    }
    return String(cString: name)
  }

  /// A path as a shell reads it: a tilde at its beginning is the home of whoever types.
  static func place(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String) throws(HouseError) -> [UInt8] {
    if path == "-" {
      do {
        return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
      } catch {
        throw HouseError(.noInput, .noSuchInput("-"))
      }
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let data = FileManager.default.contents(atPath: path)
    else { throw HouseError(.noInput, .noSuchInput(path)) }
    return [UInt8](data)
  }

  /// Writes a whole file, over one that is there: the same is printed again and again.
  ///
  /// - Parameter isSecret: nobody else may read it.
  static func write(
    _ bytes: [UInt8], to path: String, isSecret: Bool
  ) throws(HouseError) {
    let place = place(path)
    let draft = place + ".partial"
    let rights: [FileAttributeKey: Any] = isSecret ? [.posixPermissions: 0o600] : [:]
    guard
      FileManager.default.createFile(atPath: draft, contents: Data(bytes), attributes: rights),
      rename(draft, place) == 0
    else {
      let reason = String(cString: strerror(errno))
      unlink(draft)
      throw HouseError(.cannotCreate, .cannotWrite(path, reason))
    }
  }

  /// The files that paths stand for, in order: a folder for all that lie in it, however deep, but
  /// for hidden ones.
  static func files(_ paths: [String]) -> [String] {
    paths.flatMap { path -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue, let below = FileManager.default.enumerator(atPath: path)
      else { return [path] }
      let names = below.compactMap { $0 as? String }
        .filter { name in !name.split(separator: "/").contains { $0.hasPrefix(".") } }
      let base = path.hasSuffix("/") ? path : path + "/"
      return names.sorted().map { base + $0 }.filter { file in
        FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
      }
    }
  }

  /// The next line of standard input, read byte by byte so that the lines after it are left to
  /// whoever reads on; empty where there is none.
  static func line() -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(STDIN_FILENO, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Words on standard input, one on each line.
  static func lines() throws(HouseError) -> [String] {
    String(decoding: try read("-"), as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
