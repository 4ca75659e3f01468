internal import Foundation
internal import LedgerValues

/// One file of an export being written, with the digest of what has gone into it.
final class MonthFile {
  let name: String
  private let path: String
  private let handle: FileHandle
  private var digest = DigestStream()

  init(_ name: String, at path: String) throws(HouseError) {
    self.name = name
    self.path = path
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw HouseError(.cannotCreate, .unwritable(path, String(cString: strerror(errno)))) }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws(HouseError) {
    digest.update(bytes)
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw HouseError(.cannotCreate, .unwritable(path, error.localizedDescription))
    }
  }

  /// - Returns: the digest of all that was written.
  func close() throws(HouseError) -> Digest {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw HouseError(.cannotCreate, .unwritable(path, error.localizedDescription))
    }
    return digest.finish()
  }
}
