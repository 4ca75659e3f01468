import Foundation
import TestFixtures
import Testing

/// The minutes of a stock-take and the *bon de réception*, read back by pdftotext.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct StockPaperTests {
  private func text(_ path: String) throws -> String {
    try Judge.text([UInt8](Data(contentsOf: URL(filePath: path))))
      .components(separatedBy: .whitespacesAndNewlines).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func house() throws -> (program: Program, lot: String) {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    let rows = (1...4).map { "PC portable;Éclair;E-15;SN-\($0)\n" }.joined()
    let list = try program.file("list.csv", "Type;Marque;Modèle;Numéro de série\n" + rows)
    try program.run("import", "manifest", list, "--donor", "Ville d'Exemple", operator: "AD")
    let lot = try #require(
      try program.run("lot", "list", "--json", operator: "AD").rows.first?["lot"] as? String)
    let lines: [[String]] = [
      ["location", "add", "A-01"], ["do", "receive", "SN-1", "SN-2", "--set", "place=A-01"],
      ["fact", "identify", "SN-2", "--set", "serial=SN-2B", "--set", "kind=tablet"],
      ["do", "withdraw", "SN-3", "--set", "cause=never_arrived"],
      ["article", "add", "SOURIS", "--label", "souris USB"],
      ["article", "enter", "SOURIS", "12", "--place", "A-01", "--lot", lot],
    ]
    for line in lines {
      let run = try program.run(line, operator: "AD")
      #expect(run.status == 0, "\(line): \(run.talk)")
    }
    return (program, lot)
  }

  @Test func `a lot shows what came with it, and its note what does not agree`() throws {
    let (program, lot) = try house()
    let shown = try program.run("lot", "show", lot, "--json", operator: "AD").object
    let articles = shown["articles"] as? [[String: Any]] ?? []
    #expect(articles.first?["article"] as? String == "SOURIS")
    #expect(articles.first?["quantity"] as? Int == 12)
    let note = try program.run("lot", "note", lot, "--json", operator: "AD").object
    #expect((note["awaited"] as? [Any])?.count == 1 && (note["came"] as? [Any])?.count == 2)
    let different = note["different"] as? [[String: Any]] ?? []
    #expect(different.map { $0["what"] as? String } == ["kind", "serial"])
    let path = program.folder + "/bon.pdf"
    let run = try program.run(
      "lot", "note", lot, "--output", path, "--language", "fr", operator: "AD")
    #expect(run.status == 0, "\(run.talk)")
    let again = try program.run("lot", "note", lot, "--output", path, operator: "AD")
    #expect(again.status == 73 && !again.talk.isEmpty)
    let text = try text(path)
    for words in [
      "Bon de réception", lot, "Ville d'Exemple", "Non remis (1)", "jamais arrivé",
      "Encore attendus (1)", "SN-4", "Différents de l'annonce (2)", "SN-2B", "tablette", "SOURIS",
      "12", "Pour le donneur",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
    let english = program.folder + "/note.pdf"
    try program.run(
      "lot", "note", lot, "--output", english, "--language", "en", operator: "AD")
    #expect(try self.text(english).contains("Reception note"))
  }

  @Test func `the minutes tell what was found, who counted and where`() throws {
    let (program, _) = try house()
    let take = try program.run("stock-take", "open", "A-01", operator: "AD").output
      .trimmingCharacters(in: .newlines)
    try program.run("stock-take", "scan", take, "SN-1", "SN-4", "CODE-X", operator: "AD")
    try program.run("stock-take", "count", take, "SOURIS", "10", operator: "AD")
    let closed = try program.run(
      "stock-take", "close", take, "--as-is", "à revoir", operator: "AD")
    #expect(closed.status == 0, "\(closed.talk)")
    for language in ["fr", "en"] {
      let path = "\(program.folder)/pv-\(language).pdf"
      let run = try program.run(
        "stock-take", "minutes", take, "--output", path, "--language", language, operator: "AD")
      #expect(run.status == 0, "\(run.talk)")
      let text = try text(path)
      let words =
        language == "fr"
        ? ["Procès-verbal d'inventaire", "Manquants (1)", "Inattendus (2)", "Compté par", "-2"]
        : ["Minutes of stock-take", "Missing (1)", "Unexpected (2)", "Counted by", "-2"]
      for word in words + [take, "A-01", "CODE-X", "SOURIS", "à revoir"] {
        #expect(text.contains(word), "\(word) in \(text)")
      }
      #expect(!text.lowercased().contains("neuf"))
    }
  }
}
