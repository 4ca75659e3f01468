internal import Foundation
internal import LedgerValues

/// The folder of a month while it is being written: beside its place, under a name of its own.
final class MonthFolder {
  /// Where it is put.
  let path: String
  private let draft: String
  private let parent: String
  private static let sums = "SHA256SUMS"

  /// - Throws: `HouseError` when the place cannot be written or holds what no export wrote.
  init(_ month: Month, in parent: String) throws(HouseError) {
    self.parent = parent
    path = (parent as NSString).appendingPathComponent("\(month)")
    draft = (parent as NSString).appendingPathComponent(
      ".\(month).\(ProcessInfo.processInfo.processIdentifier)")
    try Self.check(path)
    do {
      try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
    } catch {
      throw HouseError(.cannotCreate, .unwritable(draft, error.localizedDescription))
    }
  }

  /// An earlier export is replaced; anything else in its place is somebody's.
  private static func check(_ path: String) throws(HouseError) {
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      if FileManager.default.fileExists(atPath: path) {
        throw HouseError(.cannotCreate, .unwritable(path, "not a folder"))
      }
      return
    }
    let listed =
      (try? String(contentsOfFile: (path as NSString).appendingPathComponent(sums), encoding: .utf8))
      ?? ""
    let names = Set(listed.split(separator: "\n").map { String($0.dropFirst(66)) } + [sums])
    if let foreign = found.sorted().first(where: { !names.contains($0) }) {
      throw HouseError(.cannotCreate, .occupied(path, foreign))
    }
  }

  /// Opens a file in it.
  func file(_ name: String) throws(HouseError) -> MonthFile {
    try MonthFile(name, at: (draft as NSString).appendingPathComponent(name))
  }

  /// Writes `SHA256SUMS`, as `sha256sum -c` reads it.
  func writeSums(_ files: [ExportMonth.File]) throws {
    let sums = try file(Self.sums)
    try sums.write(Array(files.map { "\($0.digest.hex)  \($0.name)\n" }.joined().utf8))
    _ = try sums.close()
  }

  /// Puts it in its place, in the place of an earlier export.
  func publish() throws(HouseError) {
    let manager = FileManager.default
    let old = draft + ".old"
    do {
      let isThere = manager.fileExists(atPath: path)
      if isThere { try manager.moveItem(atPath: path, toPath: old) }
      do {
        try manager.moveItem(atPath: draft, toPath: path)
      } catch {
        if isThere { try? manager.moveItem(atPath: old, toPath: path) }
        throw error
      }
      if isThere { try manager.removeItem(atPath: old) }
    } catch {
      throw HouseError(.cannotCreate, .unwritable(path, error.localizedDescription))
    }
  }

  /// Takes away what was written so far.
  func discard() {
    try? FileManager.default.removeItem(atPath: draft)
  }
}
