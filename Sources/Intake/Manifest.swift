/// A donor's list, read: every row of the file is in exactly one of `drafts`, `repeated`,
/// `rejections` and `skipped`, or is the header.
public struct Manifest: Sendable, Hashable {
  public let encoding: ManifestEncoding
  public let delimiter: ManifestDelimiter
  /// The physical line on which the header begins, from 1.
  public let headerLine: Int
  public let columns: [ManifestColumn]
  public let drafts: [ManifestDraft]
  public let repeated: [ManifestRepeat]
  public let rejections: [ManifestRejection]
  public let skipped: [ManifestSkip]

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
