internal import Foundation
internal import GRDB

extension Ledger {
  /// Takes away the file of a ledger that was being made and did not come to be.
  public func remove() {
    try? queue.close()
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
