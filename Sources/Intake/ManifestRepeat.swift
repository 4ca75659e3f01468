/// A row that speaks of a device which an earlier row of the same file already gave.
///
/// The same device is the same IMEI, or the same serial by the same maker (a maker not named
/// contradicts none), or a row alike in every cell that has the donor's own number. Rows alike
/// without any number are as many devices: twelve screens may be twelve equal lines.
public struct ManifestRepeat: Sendable, Hashable {
  /// The line of this row, from 1.
  public let line: Int
  /// The line of the row that first gave the device.
  public let firstLine: Int
  /// The row as read, which is not among the drafts.
  public let draft: ManifestDraft
  /// What the two rows say differently: something for a person to look at when not empty.
  public let differences: [ManifestField]

  /// A repeat of an earlier row.
  public init(line: Int, firstLine: Int, draft: ManifestDraft, differences: [ManifestField]) {
    self.line = line
    self.firstLine = firstLine
    self.draft = draft
    self.differences = differences
  }
}
