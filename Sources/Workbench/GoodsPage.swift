import LedgerValues

/// The page of one smaller life: what it is, its lines, and the scan box that fills it.
struct GoodsPage: Equatable, Sendable {
  let ref: GoodsRef
  var row: GoodsRow?
  var lines = Listing<GoodsLine>()
  /// Where what is scanned is taken from or found.
  var place = ""
  /// A code that was refused and goes in all the same when it is scanned once more.
  var insisted: String?

  init(_ ref: GoodsRef) { self.ref = ref }

  mutating func take(_ row: GoodsRow, law: Law) {
    self.row = row
    lines.replace(row.lines(law))
  }

  /// Whether what is scanned goes into it now.
  var takesScans: Bool { row?.takesScans ?? false }

  /// Whether a code that stands for this goes into it, rather than to a page of its own.
  func takes(_ subject: Subject) -> Bool {
    switch ref.subject {
    case .kit: subject == .article
    case .delivery: [.article, .kit].contains(subject)
    case .stockTake: [.article, .kit, .part].contains(subject)
    case .request: subject == .kit
    default: false
    }
  }
}
