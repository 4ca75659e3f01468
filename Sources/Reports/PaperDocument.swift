/// A document of running text, tables and codes, broken into numbered pages.
public struct PaperDocument: Sendable, Hashable {
  public var facts: DocumentFacts
  public var paper = PaperSize.a4
  /// White around the text, in millimetres.
  public var margin = 18.0
  /// Stands at the foot of every page, before its number.
  public var foot = ""
  public var blocks: [Block]

  public init(_ facts: DocumentFacts, _ blocks: [Block]) {
    self.facts = facts
    self.blocks = blocks
  }

  /// The PDF: tagged, with title, language and embedded fonts; the same document, the same bytes.
  ///
  /// - Throws: `PressFault`, should a code hold too much or the drawing library give up.
  public func pdf(_ press: Press) throws(PressFault) -> [UInt8] {
    let flow = Flow(self, Pen(press, facts, paper))
    for block in blocks { try flow.put(block) }
    return try flow.finish()
  }
}
