/// A donor's list, read: every row of the file is in exactly one of `drafts`, `repeated`,
/// `rejections` and `skipped`, or is the header.
public struct Manifest: Sendable, Hashable {
  /// How its bytes spell text.
  public let encoding: ManifestEncoding
  /// What parts its cells.
  public let delimiter: ManifestDelimiter
  /// The physical line on which the header begins, from 1.
  public let headerLine: Int
  /// Its columns, in order, and what each was taken for.
  public let columns: [ManifestColumn]
  /// The devices, in the order of the file.
  public let drafts: [ManifestDraft]
  /// Rows that give a device again.
  public let repeated: [ManifestRepeat]
  /// Rows that could not be read.
  public let rejections: [ManifestRejection]
  /// Rows that are no devices.
  public let skipped: [ManifestSkip]

  /// A list, from its parts.
  public init(
    encoding: ManifestEncoding, delimiter: ManifestDelimiter, headerLine: Int,
    columns: [ManifestColumn], drafts: [ManifestDraft], repeated: [ManifestRepeat],
    rejections: [ManifestRejection], skipped: [ManifestSkip]
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.headerLine = headerLine
    self.columns = columns
    self.drafts = drafts
    self.repeated = repeated
    self.rejections = rejections
    self.skipped = skipped
  }
}
