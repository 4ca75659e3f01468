/// Paper that labels are printed on: sheets of a maker, or a roll whose page is one label.
public struct LabelFormat: Sendable, Hashable {
  public let name: String
  public let paper: PaperSize
  public let columns: Int
  public let rows: Int
  /// The size of one label, in millimetres.
  public let width: Double
  public let height: Double
  /// From the edge of a label to that of the next.
  let gapX: Double
  let gapY: Double

  /// Labels on a sheet.
  public var count: Int { columns * rows }

  init(
    _ name: String, _ columns: Int, _ rows: Int, _ width: Double, _ height: Double,
    gapX: Double = 0, gapY: Double = 0, paper: PaperSize? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.width = width
    self.height = height
    self.gapX = gapX
    self.gapY = gapY
    self.paper = paper ?? PaperSize(width: width, height: height)
  }

  /// Sheets as their maker, Avery, publishes their sizes, and common rolls.
  public static let all = [
    LabelFormat("L7160", 3, 7, 63.5, 38.1, gapX: 2.5, paper: .a4),
    LabelFormat("L7163", 2, 7, 99.1, 38.1, gapX: 2.5, paper: .a4),
    LabelFormat("L7651", 5, 13, 38.1, 21.2, gapX: 2.5, paper: .a4),
    LabelFormat("L4731", 7, 27, 25.4, 10, gapX: 2.5, paper: .a4),
    LabelFormat("57x32", 1, 1, 57, 32),
    LabelFormat("89x36", 1, 1, 89, 36),
    LabelFormat("105x148", 1, 1, 105, 148),
  ]

  /// A card of the size of a bank card (ISO/IEC 7810 ID-1), for badges.
  public static let card = LabelFormat("card", 1, 1, 85.6, 54)

  /// The format of this name, in any case of letters.
  public static func named(_ name: String) -> LabelFormat? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Where a label stands, row by row; the labels are in the middle of the paper.
  func frame(_ index: Int) -> Frame {
    let wide = Double(columns) * width + Double(columns - 1) * gapX
    let high = Double(rows) * height + Double(rows - 1) * gapY
    return Frame(
      x: (paper.width - wide) / 2 + Double(index % columns) * (width + gapX),
      y: (paper.height - high) / 2 + Double(index / columns) * (height + gapY),
      width: width, height: height)
  }
}
