/// A row that is no device and was never meant to be one.
public struct ManifestSkip: Sendable, Hashable {
  /// What the row is instead.
  public enum Nature: String, Sendable, Hashable, CaseIterable {
    /// Stands above the header.
    case title
    /// Has nothing in any cell.
    case blank
    /// Counts or adds up the others.
    case total
    /// A lone remark below a total: a signature, a page number.
    case note
    /// The header once more, as on each printed page.
    case header
  }

  /// The physical line of the file on which the row begins, from 1.
  public let line: Int
  /// What it is instead of a device.
  public let nature: Nature
  /// The row as it stands in the file.
  public let text: String

  /// A row skipped.
  public init(line: Int, nature: Nature, text: String) {
    self.line = line
    self.nature = nature
    self.text = text
  }
}
