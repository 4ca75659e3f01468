import Intake
import LedgerValues
import Testing

/// What becomes of each row.
@Suite struct ManifestRowTests {
  private let header = "N° inventaire;Type;Marque;Modèle;N° de série;Observations"

  private func read(_ rows: String...) throws -> Manifest {
    try ManifestReader().read(([header] + rows).joined(separator: "\r\n"))
  }

  @Test func `a repeated row is said and not doubled`() throws {
    let manifest = try read(
      "A1;PC portable;Dell;Latitude;SN42;", "A2;PC portable;Dell;Latitude;SN43;",
      "A1;PC portable;Dell;Latitude;SN42;")
    #expect(manifest.drafts.map(\.serial) == ["SN42", "SN43"])
    #expect(manifest.repeated.map(\.line) == [4])
    #expect(manifest.repeated.map(\.firstLine) == [2])
    #expect(manifest.repeated.first?.differences == [])
  }

  @Test func `the same serial by the same maker is one device, however they are spelt`() throws {
    let manifest = try read(
      "A1;PC portable;HP;ProBook;sn42;", "A9;PC portable;Hewlett-Packard;ProBook 640;SN42;",
      ";PC portable;;;SN42;")
    #expect(manifest.drafts.count == 1)
    #expect(manifest.repeated.map(\.firstLine) == [2, 2])
    #expect(manifest.repeated.first?.differences == [.model, .donorTag])
  }

  @Test func `the same serial by two makers is two devices`() throws {
    let manifest = try read(
      "A1;écran;Dell;P22;SN42;", "A2;écran;Acer;V22;SN42;", "A3;écran;Acer;V22;SN42;")
    #expect(manifest.drafts.map(\.donorTag) == ["A1", "A2"])
    #expect(manifest.repeated.map(\.firstLine) == [3])
  }

  @Test func `the same IMEI is the same device`() throws {
    let manifest = try ManifestReader().read(
      "Type;IMEI\nsmartphone;356938035643809\nsmartphone;490154203237518 356938035643809\n")
    #expect(manifest.drafts.count == 1)
    #expect(manifest.repeated.map(\.line) == [3])
  }

  @Test func `rows alike without any number are as many devices`() throws {
    let manifest = try read(
      ";écran;Dell;P2217;;", ";écran;Dell;P2217;;", "A1;écran;Dell;P2217;;",
      "A1;écran;Dell;P2217;;", "A1;écran;Dell;P2217;;rayé")
    #expect(manifest.drafts.map(\.line) == [2, 3, 4, 6])
    #expect(manifest.repeated.map(\.line) == [5])
  }

  @Test func `titles, totals, notes and printed headers are no devices`() throws {
    let manifest = try ManifestReader().read(
      """
      Parc réformé;;;;;
      ;;;;;
      \(header)
      A1;PC portable;Dell;Latitude;SN42;
      Sous-total;1
      \(header)
      A2;PC portable;Dell;Latitude;SN43;
      TOTAL GÉNÉRAL : 2;;;;;
      ;;Total;2;1 234,00 €;
      Fait à Lyon, le 3 mars;;;;;

      """)
    #expect(manifest.drafts.map(\.donorTag) == ["A1", "A2"])
    #expect(manifest.rejections.isEmpty)
    #expect(
      manifest.skipped.map(\.nature) == [
        .title, .blank, .total, .header, .total, .total, .note,
      ])
    #expect(manifest.skipped.map(\.line) == [1, 2, 5, 6, 8, 9, 10])
  }

  @Test func `a device of a firm called Total is a device`() throws {
    let manifest = try read("Total Énergies;écran;Dell;P22;SN42;")
    #expect(manifest.drafts.count == 1)
  }

  @Test func `one bad line never stops the file, and says where and why`() throws {
    let manifest = try read(
      "A1;PC portable;Dell;Latitude;SN1;",
      "A2;PC portable;Dell",
      "A3;PC portable;Dell;Latitude;SN3;;extra",
      "A4;PC portable;\"De\"ll;Latitude;SN4;",
      "A5;;;;;perdu",
      "A6;PC portable;Dell;Lati\u{0}tude;SN6;",
      "A7;PC portable;Dell;\(String(repeating: "x", count: 600));SN7;",
      "A8;PC portable;Dell;Latitude;SN8;")
    #expect(manifest.drafts.map(\.donorTag) == ["A1", "A8"])
    #expect(manifest.rejections.map(\.line) == [3, 4, 5, 6, 7, 8])
    #expect(
      manifest.rejections.map(\.reason.french) == [
        "Ligne trop courte : 3 cellules pour 6 colonnes.",
        "Ligne trop longue : 7 cellules pour 6 colonnes.",
        "Guillemets mal placés dans une cellule.",
        "Ni type, ni modèle, ni numéro de série : cette ligne ne désigne aucun appareil.",
        "La ligne contient le caractère nul (U+0000).",
        "Cellule démesurée : 600 octets, 512 au plus.",
      ])
    #expect(
      manifest.rejections.map(\.column?.header)
        == ["Modèle", nil, "Marque", nil, nil, "Modèle"])
    #expect(manifest.rejections[0].text == "A2;PC portable;Dell")
  }

  @Test func `empty cells past the last heading are nothing`() throws {
    let manifest = try ManifestReader().read("Type;Modèle;;\nécran;P22\nécran;P23;;;;;\n")
    #expect(manifest.drafts.map(\.model) == ["P22", "P23"])
  }

  @Test func `bytes that are no text reject their row only`() throws {
    var bytes = Array("Type;Modèle\nécran;P22é\nécran;X".utf8)
    bytes += [0xC3, 0x0A]
    bytes += Array("écran;P23\n".utf8)
    let manifest = try ManifestReader().read(bytes)
    #expect(manifest.encoding == .utf8)
    #expect(manifest.drafts.map(\.model) == ["P22é", "P23"])
    #expect(manifest.rejections.map(\.line) == [3])
    #expect(manifest.rejections.first?.text == "écran;X\u{FFFD}")
  }

  @Test func `a lone half of a UTF-16 pair rejects its row only`() throws {
    var sheet = ManifestSheet(encoding: .utf16LittleEndian, hasMark: true)
    sheet.rows = [["Type", "Modèle"], ["écran", "P@"], ["écran", "P𝕏"]]
    var bytes = sheet.bytes
    let at = try #require(bytes.firstIndex(of: UInt8(ascii: "@")))
    bytes[at + 1] = 0xD8
    let manifest = try ManifestReader().read(bytes)
    #expect(manifest.drafts.map(\.model) == ["P𝕏"])
    #expect(manifest.rejections.map(\.line) == [2])
  }

  @Test func `a stray quote takes its own line and not those below`() throws {
    let manifest = try read(
      "A1;écran;Dell;\"P22;SN1;", "A2;écran;Dell;P22;SN2;", "A3;écran;Dell;\"P22\";SN3;",
      "A4;écran;\"De\r\nll\"x;P22;SN4;", "A5;écran;Dell;P22;SN5;\"deux\r\nlignes\"")
    #expect(manifest.drafts.map(\.donorTag) == ["A2", "A3", "A5"])
    #expect(manifest.drafts.map(\.line) == [3, 4, 7])
    #expect(manifest.rejections.map(\.line) == [2, 5, 6])
    #expect(
      manifest.rejections.map(\.text) == [
        "A1;écran;Dell;\"P22;SN1;", "A4;écran;\"De", "ll\"x;P22;SN4;",
      ])
  }

  @Test func `a footnote in the column of kinds is no device`() throws {
    let manifest = try read(";Fait à Lyon;;;;", ";12 écrans;;;;", ";Bidule;Acme;;;", ";autre;;;;")
    #expect(manifest.drafts.map(\.kindWords) == ["12 écrans", "Bidule", "autre"])
    #expect(manifest.rejections.map(\.line) == [2])
  }

  @Test func `quotes are read as spreadsheets write them`() throws {
    let manifest = try read(
      "A1;écran;Dell;P22 24\" large;SN1;\"dit \"\"HS\"\" ; à voir\"",
      "\"A2\" ; \"écran\";\"Dell\";\"\";\"SN2\";\"ligne 1\r\nligne 2\"",
      "A3;écran;Dell;P22;SN3;fin")
    #expect(manifest.drafts.map(\.model) == ["P22 24\" large", "", "P22"])
    #expect(manifest.drafts.map(\.remark) == ["dit \"HS\" ; à voir", "ligne 1\r\nligne 2", "fin"])
    #expect(manifest.drafts.map(\.line) == [2, 3, 5])
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `lines are counted whatever ends them`(end: String) throws {
    let manifest = try ManifestReader().read(
      ["titre", "Type;Modèle", "écran;\"a\(end)b\"", "", "écran;c"].joined(separator: end))
    #expect(manifest.headerLine == 2)
    #expect(manifest.drafts.map(\.line) == [3, 6])
  }
}
