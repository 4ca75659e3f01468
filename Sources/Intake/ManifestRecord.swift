/// One row of delimited text, as stretches of the bytes it stands in.
struct ManifestRecord {
  /// One cell: its stretch without the quotes around it.
  struct Cell {
    var range: Range<Int>
    /// Whether quotes inside it are doubled and must be halved to read it.
    var hasDoubledQuotes: Bool
  }

  /// What keeps a row from being told into cells.
  enum Flaw: Hashable {
    /// Something other than spaces between a closing quote and the next delimiter.
    case textAfterQuote(cell: Int)
    /// A quote opened on this line and never closed.
    case openQuote(line: Int)
  }

  /// Cells past this many are counted, not kept: no list is this wide.
  static let widest = 1024

  private(set) var line = 1
  /// The whole row, without the line end.
  var range: Range<Int> = 0..<0
  private(set) var cells: [Cell] = []
  private(set) var count = 0
  var flaw: Flaw?

  mutating func begin(line: Int, at offset: Int) {
    self.line = line
    range = offset..<offset
    cells.removeAll(keepingCapacity: true)
    count = 0
    flaw = nil
  }

  mutating func append(_ cell: Cell) {
    count += 1
    if count <= Self.widest { cells.append(cell) }
  }
}
