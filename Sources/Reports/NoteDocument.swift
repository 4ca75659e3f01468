public import LedgerValues

/// A paper that goes with things: a delivery note, a removal note, a *bon de réception*, the minutes
/// of a stock-take. What it is, its code to scan, facts, tables, remarks, and boxes to sign in.
public struct NoteDocument: Sendable, Hashable {
  /// One part of it under a heading.
  public struct Section: Sendable, Hashable {
    public var heading: String
    /// Says what the table cannot; empty for nothing.
    public var text: String
    public var table: PaperTable?

    public init(_ heading: String, text: String = "", table: PaperTable? = nil) {
      self.heading = heading
      self.text = text
      self.table = table
    }
  }

  /// What it is: `Bon de livraison`.
  public var title: String
  /// The code of what it goes with, which the scanners of the floor read from it.
  public var code: String
  public var language: Language
  public var created: Timestamp
  /// The one sentence that a hurried reader needs; empty for none.
  public var verdict = ""
  public var facts: [Block.Fact] = []
  public var sections: [Section] = []
  /// Printed small below everything: law, sources.
  public var remarks: [String] = []
  /// Who signs.
  public var signatures: [String] = []

  public init(_ title: String, code: String, language: Language, created: Timestamp) {
    self.title = title
    self.code = code
    self.language = language
    self.created = created
  }

  /// The document, of A4 pages. Facts without a value are left out.
  public func paper() -> PaperDocument {
    let facts = DocumentFacts(title: "\(title) \(code)", language: language, created: created)
    var strong = TextStyle(points: 11)
    strong.isBold = true
    var blocks: [Block] = [
      .heading("\(title) \(code)", level: 1),
      .code(.bars(code), width: 55, height: 10, caption: ""), .space(2),
      .paragraph(verdict, strong),
      .facts(self.facts.filter { !$0.value.isEmpty }),
    ]
    for section in sections {
      blocks.append(.heading(section.heading, level: 2))
      blocks.append(.paragraph(section.text, .body))
      if let table = section.table { blocks.append(.table(table)) }
    }
    let end = remarks.map { Block.paragraph($0, .small) } + [.signatures(signatures)]
    blocks.append(.together(end))
    var paper = PaperDocument(facts, blocks)
    paper.foot = "\(title) \(code)"
    return paper
  }

  /// The style of the cells of its tables.
  public static let cells = TextStyle(points: 8)
}
