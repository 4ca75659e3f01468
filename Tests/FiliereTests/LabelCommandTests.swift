import Foundation
import TestFixtures
import Testing

/// Labels, codes and badges from the command line, judged by poppler and zbar.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct LabelCommandTests {
  private func house() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD")
    try program.run("operator", "add", "WA", "--role", "warehouse")
    let list = try program.file(
      "l.csv",
      """
      Type;Marque;Modèle;Numéro de série
      PC portable;Dell;Latitude 5420 تجربة 日本語 ^XA~HS_été très très très long;AA111
      Écran;Dell;P2419H;
      """)
    try program.run("import", "manifest", list, operator: "WA")
    try program.run("do", "receive", "AA111", "--set", "place=A-01", operator: "WA")
    try program.run("do", "receive", "LOT-2026-0001#2", "--set", "place=B-02", operator: "WA")
    return program
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: path)))
  }

  private func codes(_ path: String) throws -> [String] {
    try Judge.codes(bytes(path), dots: 600, of: [.code128])
  }

  private func tags(_ program: Program) throws -> [String] {
    try program.run("device", "list", "--json").rows.compactMap { $0["tag"] as? String }
      .filter { !$0.isEmpty }.sorted()
  }

  @Test(arguments: ["L7160", "L7163", "L7651", "L4731", "57x32", "89x36", "105x148"])
  func `labels of a lot are decoded in every format, and are the same again`(
    format: String
  ) throws {
    let program = try house()
    let pdf = program.folder + "/labels.pdf"
    let lot = ["label", "--lot", "LOT-2026-0001", "--format", format, "--pdf", pdf, "--json"]
    let run = try program.run(lot)
    #expect(run.status == 0, "\(run.talk)")
    let tags = try tags(program)
    #expect(tags.count == 2)
    #expect((run.object["codes"] as? [String])?.sorted() == tags)
    #expect(try codes(pdf).sorted() == tags)
    let text = try Judge.run("pdftotext", [], bytes(pdf))
    for tag in tags { #expect(text.contains(tag)) }
    // Telephones read the square code, where there is room for one.
    let squares = try Judge.codes(bytes(pdf), dots: 600, of: [.qrcode]).sorted()
    #expect(squares == (["L7651", "L4731"].contains(format) ? [] : tags))
    let first = try Data(contentsOf: URL(filePath: pdf))
    try program.run(lot)
    #expect(try Data(contentsOf: URL(filePath: pdf)) == first)
  }

  @Test func `the next numbers are printed and bound to nothing`() throws {
    let program = try house()
    let pdf = program.folder + "/next.pdf"
    let run = try program.run("label", "--next", "laptop", "30", "--pdf", pdf, "--json")
    let next = run.object["codes"] as? [String] ?? []
    #expect(Set(next).count == 30)
    #expect(try codes(pdf).sorted() == next.sorted())
    #expect(Set(next).isDisjoint(with: try tags(program)))
    let again = try program.run("label", "--next", "laptop", "30", "--pdf", pdf, "--json")
    #expect(again.object["codes"] as? [String] == next)
  }

  @Test func `sheets of commands and places are decoded whole`() throws {
    let program = try house()
    let pdf = program.folder + "/sheet.pdf"
    let run = try program.run("label", "--commands", "--pdf", pdf, "--json")
    let commands = run.object["codes"] as? [String] ?? []
    #expect(commands.contains("FIL:DO:accept") && commands.contains("FIL:UNDO"))
    #expect(try codes(pdf).sorted() == commands.sorted())
    let places = program.folder + "/places.pdf"
    try program.run("label", "--places", "--pdf", places)
    #expect(try codes(places).sorted() == ["FIL:LOC:A-01", "FIL:LOC:B-02"])
  }

  @Test func `ZPL holds every tag and nothing that a model could make it obey`() throws {
    let program = try house()
    let run = try program.run(
      "label", "--lot", "LOT-2026-0001", "--zpl", "-", "--copies", "2", "--dpi", "300")
    let labels = run.output.components(separatedBy: "^XA").dropFirst()
    #expect(labels.count == 2)
    for (label, tag) in zip(labels, try tags(program).reversed()) {
      #expect(label.contains("^BCN,") && label.contains("^FD\(tag)^FS"))
      #expect(label.contains("^CI28") && label.contains("^PQ2"))
      #expect(label.hasSuffix("^XZ\n"))
      let opened = label.components(separatedBy: "^FD").count
      #expect(opened == label.components(separatedBy: "^FS").count)
    }
    #expect(run.output.contains("_5EXA_7EHS_5Fété"))
    #expect(!run.output.contains("~HS"))
  }

  @Test func `a badge proves its operator, shows no secret, and revokes the one before`() throws {
    let program = try house()
    let pdf = program.folder + "/badge.pdf"
    let made = try program.run("operator", "badge", "WA", "--pdf", pdf)
    #expect(made.status == 0, "\(made.talk)")
    let read = try codes(pdf)
    #expect(read.count == 1)
    let badge = try #require(read.first)
    #expect(badge.hasPrefix("FIL:BADGE:") && badge.count == 49)
    let text = try Judge.run("pdftotext", [], bytes(pdf))
    #expect(!text.contains(badge.dropFirst(10)) && !text.contains("WA"))
    // The whole remark, not cut where the first line ends.
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("this one will be worth nothing"))
    let rights = try FileManager.default.attributesOfItem(atPath: pdf)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    let moved = try program.run(
      "do", "queue_wipe", "AA111", "--badge", "-", input: badge + "\n")
    #expect(moved.status == 0, "\(moved.talk)")
    let history = try program.run("device", "history", "AA111", "--json").rows
    #expect(history.last?["operator"] as? String == "WA")
    try program.run("operator", "badge", "WA", "--pdf", pdf)
    let refused = try program.run(
      "do", "hold", "AA111", "--set", "reason=x", "--badge", "-", input: badge)
    #expect(refused.status == 1 && refused.talk.contains("badge"))
    #expect(try program.run("device", "list", "--badge", "123").status == 64)
  }

  @Test func `the program links none of the libraries that draw`() throws {
    let linked = try Judge.ask("ldd", [Program.place]).output
    #expect(linked.contains("libsqlite3"))
    for library in ["cairo", "pango", "zint", "gobject"] {
      #expect(!linked.contains(library), "\(library)")
    }
  }

  @Test func `what cannot be printed is said`() throws {
    let program = try house()
    for words in [
      ["label", "--pdf", "x.pdf"], ["label", "AA111"],
      ["label", "AA111", "--pdf", "x.pdf", "--format", "L9999"],
      ["label", "--next", "laptop", "--pdf", "x.pdf"],
      ["label", "--next", "teapot", "3", "--pdf", "x.pdf"],
    ] {
      let run = try program.run(words)
      #expect(run.status == 64, "\(words): \(run.talk)")
      #expect(!run.talk.isEmpty)
    }
  }
}
