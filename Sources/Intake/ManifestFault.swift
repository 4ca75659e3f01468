import LedgerValues

/// What makes one row unreadable, and the index of the column at fault where one is.
struct ManifestFault: Error {
  let reason: Sentence
  let column: Int?

  init(_ reason: Sentence, column: Int? = nil) {
    self.reason = reason
    self.column = column
  }
}
