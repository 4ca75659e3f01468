public import LedgerValues

/// A row that could not be read, and why: never lost, and never in the way of the others.
public struct ManifestRejection: Sendable, Hashable {
  /// The physical line of the file on which the row begins, from 1.
  public let line: Int
  /// The column at fault, where one is.
  public let column: ManifestColumn?
  /// Why, without a word of the donor's text.
  public let reason: Sentence
  /// The row as it stands in the file, what is not text replaced by U+FFFD.
  public let text: String

  /// A rejection of one row.
  public init(line: Int, column: ManifestColumn?, reason: Sentence, text: String) {
    self.line = line
    self.column = column
    self.reason = reason
    self.text = text
  }
}
