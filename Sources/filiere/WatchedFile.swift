import Foundation
import Glibc
import LedgerValues
import Operations

/// A file of a watched folder, as it was when it was last looked at.
struct WatchedFile: Equatable {
  let size: Int64
  /// Nanoseconds since 1970, by the clock of whoever wrote it.
  let modified: Int64
  let inode: UInt64

  /// No log or report is as large; a disk image dropped by mistake is.
  static let most: Int64 = 64 * 1024 * 1024

  /// nil where there is no plain file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
  }

  /// The bytes of one.
  static func read(_ path: String) throws(HouseError) -> [UInt8] {
    guard let file = WatchedFile(path) else { throw HouseError(.noInput, .noSuchInput(path)) }
    guard file.size <= most else { throw HouseError(.badInput, .tooLongToRead) }
    return try Surroundings.read(path)
  }

  /// All plain files of a folder, however deep, but for hidden ones; and the folders themselves.
  static func all(in folder: String) -> (files: [String: WatchedFile], folders: [String]) {
    var files: [String: WatchedFile] = [:]
    var folders = [folder]
    var next = [folder]
    while let current = next.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: current)) ?? []
      for name in names where !name.hasPrefix(".") {
        let path = current + "/" + name
        if let file = WatchedFile(path) {
          files[path] = file
        } else if isFolder(path), folders.count < mostFolders {
          folders.append(path)
          next.append(path)
        }
      }
    }
    return (files, folders)
  }

  private static let mostFolders = 1000

  /// One of its own, not a link to another: those may lead round.
  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
