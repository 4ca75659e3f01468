/// What one piece must be to fill a line. Two lines with the same need compete for the same pieces.
public enum StockNeed: Sendable, Hashable {
  /// A device of the kind, with this grade and this category at least; empty: any.
  case device(kind: Kind, grade: String, category: String)
  case article(String)

  /// Whether the piece fills it: the rule of `pack` in the trigger `device_event_fits_its_objects`
  /// of `schema.sql`. A device without a grade or category meets only what asks none.
  public func isMet(by item: StockItem) -> Bool {
    switch (self, item) {
    case (.device(let kind, let grade, let category), .device(let device)):
      (kind.rawValue.isEmpty || kind == device.kind)
        && (grade.isEmpty || !device.grade.isEmpty && device.grade <= grade)
        && (category.isEmpty || StockClass.rank(device.category) >= StockClass.rank(category))
    case (.article(let wanted), .article(let code)): wanted == code
    default: false
    }
  }
}
