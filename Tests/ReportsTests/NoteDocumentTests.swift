import LedgerValues
import Reports
import TestFixtures
import Testing

/// The papers that go with things are read back by readers that are not ours.
struct NoteDocumentTests {
  private func note(rows: Int) -> NoteDocument {
    var note = NoteDocument(
      "Bon de livraison", code: "BL-2026-0012", language: .french,
      created: Timestamp(milliseconds: 1_764_104_096_000))
    note.verdict = "Appareils livrés : \(rows)."
    note.facts = [.init("Partenaire", "Emmaüs Connect"), .init("Transporteur", "")]
    note.sections = [
      .init(
        "Appareils",
        table: PaperTable(
          [.init("Étiquette"), .init("Valeur", isNumber: true)],
          rows: (0..<rows).map { ["LYPC26-\(10_000 + $0)", "120"] }, style: NoteDocument.cells)),
      .init("Articles", text: "Aucun."),
    ]
    note.remarks = ["CG3P L.3212-2"]
    note.signatures = ["Pour l'atelier", "Pour le partenaire"]
    return note
  }

  @Test func `a note is read back, its code by a scanner, and nothing empty is printed`() throws {
    let bytes = try note(rows: 3).paper().pdf(Press())
    let text = try Judge.text(bytes)
    for word in [
      "Bon de livraison BL-2026-0012", "Emmaüs Connect", "LYPC26-10002", "Appareils livrés : 3.",
      "Aucun.", "CG3P L.3212-2", "Pour l'atelier", "Pour le partenaire", "Date, nom, signature",
    ] { #expect(text.contains(word), "\(word)") }
    #expect(!text.contains("Transporteur"))
    #expect(try Judge.codes(bytes).contains("BL-2026-0012"))
  }

  @Test func `boxes to sign in stand whole on one page, under a list of any length`() throws {
    for rows in [30, 34, 38, 42, 46, 50] {
      let bytes = try note(rows: rows).paper().pdf(Press())
      let pages = try Judge.text(bytes).split(separator: "\u{0C}")
      let signed = pages.filter { $0.contains("Pour l'atelier") }
      #expect(signed.count == 1, "\(rows)")
      for page in signed {
        #expect(page.contains("Pour le partenaire") && page.contains("Date, nom, signature"))
      }
    }
  }
}
