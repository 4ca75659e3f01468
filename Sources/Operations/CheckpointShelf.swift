internal import Foundation
internal import LedgerValues

/// A folder outside the ledger in which its checkpoints are kept, one file each.
///
/// A file's name is the number of events, zeros in front, then the day: `000000000120-2026-11-21`.
struct CheckpointShelf: Sendable {
  /// One checkpoint, signed unless its ledger had no key.
  struct Kept: Sendable {
    let checkpoint: Checkpoint
    let note: SignedNote?

    init(_ checkpoint: Checkpoint, _ note: SignedNote?) {
      self.checkpoint = checkpoint
      self.note = note
    }

    init?(text: String) {
      let note = SignedNote(encoded: text)
      guard let checkpoint = Checkpoint(text: note?.text ?? text) else { return nil }
      self.init(checkpoint, note)
    }

    /// What stands in its file.
    var text: String { note?.encoded ?? checkpoint.text }
  }

  let folder: String

  /// Names of the files, from the oldest checkpoint to the newest.
  private var names: [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return found.filter { $0.count == 23 && $0.prefix(12).allSatisfy(\.isNumber) }.sorted()
  }

  private func kept(named name: String) -> Kept? {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
    return Kept(text: String(decoding: data, as: UTF8.self))
  }

  /// The newest one.
  var last: Checkpoint? { names.reversed().lazy.compactMap(kept(named:)).first?.checkpoint }

  /// Size and day of the newest one, as its name tells.
  var lastKept: (size: Int64, day: String)? {
    names.last.flatMap { name in
      Int64(name.prefix(12)).map { ($0, String(name.suffix(10))) }
    }
  }

  /// Size and day of the last full verification that found nothing.
  var verified: (size: Int64, day: String)? {
    guard let data = FileManager.default.contents(atPath: "\(folder)/verified") else { return nil }
    let parts = String(decoding: data, as: UTF8.self).split { $0.isWhitespace }
    guard parts.count == 2, let size = Int64(parts[0]) else { return nil }
    return (size, String(parts[1]))
  }

  /// Remembers a full verification that found nothing.
  func keepVerified(_ size: Int64, on day: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data("\(size) \(day)\n".utf8).write(
      to: URL(fileURLWithPath: "\(folder)/verified"), options: .atomic)
  }

  /// All of them, from the oldest to the newest.
  var all: [Kept] { names.compactMap(kept(named:)) }

  /// Whether one was kept on this day, `2026-11-21`.
  func holdsOne(of day: String) -> Bool { names.contains { $0.hasSuffix(day) } }

  /// Keeps a checkpoint, whole or not at all.
  ///
  /// - Returns: the path of its file.
  @discardableResult
  func keep(_ kept: Kept, on day: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let digits = String(kept.checkpoint.size)
    let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    let path = "\(folder)/\(padded)-\(day)"
    try Data(kept.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    return path
  }
}
