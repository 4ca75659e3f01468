import Intake
import LedgerValues
import Testing

/// The law of the reader: what was written in any dialect is read back as it was.
@Suite struct ManifestRoundTripTests {
  private struct Case {
    var sheet = ManifestSheet()
    var drafts: [ManifestDraft] = []
    var titles = 0
  }

  private static let headings: [(field: ManifestField, words: [String])] = [
    (.donorTag, ["N° inventaire", "Étiquette", "asset_tag"]),
    (.kind, ["Type de matériel", "Type", "device_type"]),
    (.maker, ["Marque", "Constructeur", "manufacturer"]),
    (.model, ["Modèle", "model", "Référence"]),
    (.serial, ["N° de série", "S/N", "serial_number"]),
    (.acquired, ["Date d'achat", "purchase_date"]),
    (.site, ["Site", "Établissement", "location"]),
    (.remark, ["Observations", "Remarques", "notes"]),
  ]

  private static let words = [
    "écran fêlé", "24\" large", "a;b", "c,d", "e|f", "tab\tici", "deux\r\nlignes", "=1+1", "@SUM",
    "\u{1B}[2J", "l'œuvre", "–", "€", "Ünï", "x", "\"tout cité\"", "fin\"", "-2+3", "total",
  ]
  private static let wide = ["☕", "𝕏", "\u{202E}evil", "日本", "e\u{301}"]
  private static let kinds: [(String, Kind)] = [
    ("PC portable", .laptop), ("Unité centrale", .desktop), ("Écran", .monitor), ("", .other),
  ]

  private static func text(_ dice: inout ManifestDice, _ encoding: ManifestEncoding) -> String {
    let words = encoding == .windows1252 ? words : words + wide
    return (0..<dice.roll(3)).map { _ in dice.pick(words) }.joined(separator: " ")
  }

  private static func make(_ dice: inout ManifestDice) -> Case {
    var made = Case()
    made.sheet.encoding = dice.pick(ManifestEncoding.allCases)
    made.sheet.hasMark = made.sheet.encoding != .windows1252 && dice.happens(onceIn: 2)
    made.sheet.delimiter = dice.pick(ManifestDelimiter.allCases)
    made.sheet.lineEnd = dice.pick(["\r\n", "\n", "\r"])
    made.sheet.quotesEverything = dice.happens(onceIn: 3)
    made.sheet.endsWithLineEnd = dice.happens(onceIn: 2)
    made.titles = dice.roll(3)
    for _ in 0..<made.titles { made.sheet.rows.append([dice.pick(["Liste réformée", "–"])]) }
    let headings = Self.headings.shuffled(using: &dice)
    made.sheet.rows.append(headings.map { dice.pick($0.words) })
    var line = made.titles + 2
    for number in 1...(1 + dice.roll(12)) {
      let row = row(number, line: line, &dice, made.sheet.encoding)
      let cells = headings.map { row.cells[$0.field] ?? "" }
      made.sheet.rows.append(cells)
      made.drafts.append(row.draft)
      line += 1 + cells.reduce(0) { $0 + $1.unicodeScalars.count { $0 == "\n" } }
    }
    if dice.happens(onceIn: 2) {
      made.sheet.rows.append(["Total", String(made.drafts.count)])
    }
    return made
  }

  private static func row(
    _ number: Int, line: Int, _ dice: inout ManifestDice, _ encoding: ManifestEncoding
  ) -> (draft: ManifestDraft, cells: [ManifestField: String]) {
    let (words, kind) = dice.pick(kinds)
    var draft = ManifestDraft(line: line, kind: kind, kindWords: words)
    draft.serial = "SN\(number)\(String(dice.next(), radix: 36))"
    draft.donorTag = dice.happens(onceIn: 4) ? "" : "INV/\(number)"
    draft.maker = dice.pick(["Dell", "Hewlett-Packard", "ASUSTek", ""])
    draft.model = dice.pick(["Latitude 5490", "P2217 \"24", "Ze;Bra", ""])
    draft.site = text(&dice, encoding)
    draft.remark = text(&dice, encoding)
    let day = 1 + dice.roll(28)
    let month = 1 + dice.roll(12)
    let year = 2000 + dice.roll(26)
    let padded = (
      day: day < 10 ? "0\(day)" : "\(day)", month: month < 10 ? "0\(month)" : "\(month)"
    )
    draft.acquired = "\(year)-\(padded.month)-\(padded.day)"
    let date = dice.pick([draft.acquired, "\(padded.day)/\(padded.month)/\(year)"])
    let cells: [ManifestField: String] = [
      .kind: words, .serial: draft.serial, .donorTag: draft.donorTag, .maker: draft.maker,
      .model: draft.model, .site: draft.site, .remark: draft.remark, .acquired: date,
    ]
    return (draft, cells)
  }

  @Test(arguments: 0..<400)
  func `a list is read back as it was written, in every dialect`(seed: Int) throws {
    var dice = ManifestDice(seed: UInt64(seed))
    let made = Self.make(&dice)
    // Text without any accent is the same bytes in both, and without a mark it is UTF-8.
    let isPlain = made.sheet.text.utf8.allSatisfy { $0 < 0x80 }
    let encoding = isPlain && made.sheet.encoding == .windows1252 ? .utf8 : made.sheet.encoding
    let manifest = try ManifestReader(dayFirst: true).read(made.sheet.bytes)
    #expect(manifest.encoding == encoding)
    #expect(manifest.delimiter == made.sheet.delimiter)
    #expect(manifest.headerLine == made.titles + 1)
    #expect(manifest.rejections.isEmpty)
    #expect(manifest.repeated.isEmpty)
    #expect(manifest.drafts == made.drafts, "\(made.sheet.text)")
  }
}
