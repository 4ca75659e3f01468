internal import Foundation
internal import LedgerValues

extension Digest {
  /// For storing as a blob.
  var data: Data { Data(bytes) }
}
