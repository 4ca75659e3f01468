/// One column of a donor's list, and what it was taken for.
public struct ManifestColumn: Sendable, Hashable {
  /// Its place, from 1.
  public let number: Int
  /// Its heading, as the donor wrote it.
  public let header: String
  /// What it holds; nil where the heading says nothing to us, and the column is read past.
  public let field: ManifestField?

  /// A column with its heading.
  public init(number: Int, header: String, field: ManifestField?) {
    self.number = number
    self.header = header
    self.field = field
  }
}
