/// What one label says.
public struct Label: Sendable, Hashable {
  /// What its barcode says.
  public var code: String
  /// What people read in large letters; empty where the code is nobody's to read.
  public var title: String
  /// What people read in small letters, the most useful first.
  public var lines: [String]

  public init(code: String, title: String, lines: [String]) {
    self.code = code
    self.title = title
    self.lines = lines
  }
}
