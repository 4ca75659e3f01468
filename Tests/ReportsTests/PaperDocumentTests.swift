import Foundation
import LedgerValues
import Reports
import TestFixtures
import Testing

/// Documents are judged by readers of PDF and of barcodes that are not ours.
struct PaperDocumentTests {
  private let facts = DocumentFacts(
    title: "Certificat d'effacement", author: "Site", language: .french,
    created: Timestamp(milliseconds: 1_764_104_096_000))

  private func document(_ blocks: [Block]) -> PaperDocument { PaperDocument(facts, blocks) }

  private func pdf(_ blocks: [Block]) throws -> [UInt8] { try document(blocks).pdf(Press()) }

  @Test func `what is drawn is read back, with title, language, structure and fonts`() throws {
    let bytes = try pdf([
      .heading("Certificat d'effacement", level: 1),
      .facts([.init("N° de série", "5CG123œ"), .init("Méthode", "Écrasement vérifié")]),
      .table(
        PaperTable(
          [.init("Support", share: 2), .init("Passes", isNumber: true)],
          rows: [["WD-77", "3"], ["العربية 日本語"]])),
      .paragraph("Fin.", .small),
    ])
    let text = try Judge.text(bytes)
    for word in ["Certificat d'effacement", "5CG123œ", "Écrasement vérifié", "WD-77", "Fin."] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains("page 1 sur 1"))
    let info = try Judge.run("pdfinfo", [], bytes)
    #expect(info.contains("Title:           Certificat d'effacement"))
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("CreationDate:"))
    let structure = try Judge.run("pdfinfo", ["-struct-text"], bytes)
    for element in ["H1", "Table", "TH", "TD", "P (block)"] {
      #expect(structure.contains(element), "\(element)")
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("/Lang (fr)"))
    let fonts = try Judge.run("pdffonts", [], bytes).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.contains("yes yes yes"), "\(font)") }
  }

  @Test func `the same document gives the same bytes`() throws {
    let blocks: [Block] = [
      .heading("Un", level: 2), .paragraph("Deux", .code),
      .code(.square("trois"), width: 20, height: 20, caption: "quatre"),
    ]
    #expect(try pdf(blocks) == pdf(blocks))
  }

  @Test func `nothing is lost over pages, and headings of tables come again`() throws {
    let rows = (1...200).map { ["ligne \($0) fin", "\($0)"] }
    let long = (1...900).map { "mot\($0)." }.joined(separator: " ")
    let bytes = try pdf([
      .table(PaperTable([.init("Intitulé"), .init("Nombre", isNumber: true)], rows: rows)),
      .paragraph(long, .body),
    ])
    let text = try Judge.text(bytes)
    let lost = rows.map { $0[0] }.filter { !text.contains($0) }
    #expect(lost.isEmpty)
    let missing = (1...900).filter { !text.contains("mot\($0).") }
    #expect(missing.isEmpty)
    let pages = try #require(try Judge.pages(bytes))
    #expect(pages > 4)
    let isNumbered = text.contains("page \(pages) sur \(pages)")
    #expect(isNumbered)
    let headings = text.components(separatedBy: "Intitulé").count - 1
    #expect(headings > 2)
  }

  @Test func `codes are decoded where they stand`() throws {
    let long = String(repeating: "https://example.org/preuve#", count: 12)
    let bytes = try pdf([
      .code(.bars("LYPC26-00042"), width: 60, height: 14, caption: "LYPC26-00042"),
      .beside([.paragraph("À côté du code.", .body)], .square(long), side: 45),
      .code(.square("été ^~_"), width: 25, height: 25, caption: ""),
    ])
    let codes = try Judge.codes(bytes)
    #expect(codes.sorted() == ["LYPC26-00042", long, "été ^~_"].sorted())
  }

  @Test(arguments: [
    \Press.Libraries.cairo, \.pango, \.pangocairo, \.gobject, \.zint,
  ])
  func `a missing library is named with its package`(
    which: any WritableKeyPath<Press.Libraries, String> & Sendable
  ) throws {
    var files = Press.Libraries()
    files[keyPath: which] = "libabsente.so.9"
    let fault = #expect(throws: PressFault.self) { try Press(files) }
    guard case .missing("libabsente.so.9", let package) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    let said = Sentence.cannotDraw(try #require(fault)).french
    #expect(said.contains("installer le paquet \(package)"))
  }

  @Test func `what no barcode can hold is said`() throws {
    let much = String(repeating: "x", count: 9_000)
    #expect(throws: PressFault.self) {
      try pdf([.code(.square(much), width: 30, height: 30, caption: "")])
    }
    #expect(throws: PressFault.self) {
      try pdf([.code(.bars(""), width: 30, height: 30, caption: "")])
    }
  }
}
