import LedgerValues
import TestFixtures
import Testing

/// What a person types for a filter gives terms or a sentence, and terms are written as one types.
struct DeviceFilterTests {
  private static func state(_ name: String, _ french: String, _ english: String) -> Law.StateEntry {
    Law.StateEntry(
      subject: .device, state: State(name), label: Sentence(fr: french, en: english),
      isCustody: true, isSafe: false, isFinal: false)
  }

  private static func kind(_ name: String, _ french: String, _ english: String) -> Law.KindEntry {
    Law.KindEntry(
      kind: Kind(name), label: Sentence(fr: french, en: english), tagLetters: "PC", weeeCategory: 2)
  }

  private let law = Law(
    states: [
      state("received", "reçu", "received"), state("locked", "bloqué (verrou)", "locked"),
      state("to_wipe", "à effacer", "to wipe"),
      state("wiping", "effacement en cours", "wiping"),
      state("wipe_failed", "effacement échoué", "wipe failed"),
      state("wiped", "effacé et vérifié", "wiped"), state("in_stock", "en stock", "in stock"),
    ], verbs: [], moves: [],
    kinds: [
      kind("laptop", "ordinateur portable", "laptop"), kind("phone", "téléphone", "phone"),
      kind("smartphone", "smartphone", "smartphone"),
      kind("all_in_one", "tout-en-un", "all-in-one"),
    ], mediumKinds: [], roles: [])

  private func terms(_ text: String) throws -> [DeviceFilter.Term] {
    try DeviceFilter(text, law: law).terms
  }

  private func sentence(_ text: String) -> String? {
    do {
      _ = try DeviceFilter(text, law: law)
      return nil
    } catch {
      return error.sentence.french
    }
  }

  @Test func `a clerk's line is understood term by term`() throws {
    let line =
      "état:effacé marque:dell -note grade:A lot:7 âge>30 genre:portable lieu:A-03 alerte:oui"
      + " -état:\"en stock\""
    #expect(
      try terms(line) == [
        .init(.states(["wiped"])), .init(.text(.maker, ["dell"])),
        .init(.word("note"), isInverted: true), .init(.text(.grade, ["A"])),
        .init(.text(.lot, ["7"])), .init(.age(.above, days: 30)), .init(.kinds(["laptop"])),
        .init(.text(.place, ["A-03"])), .init(.alert(true)),
        .init(.states(["in_stock"]), isInverted: true),
      ])
  }

  @Test func `both languages, names, cases and accents say the same`() throws {
    for line in ["state:wiped", "ETAT:Effacé", "état:wiped", "etat:\"effacé et vérifié\""] {
      #expect(try terms(line) == [.init(.states(["wiped"]))], "\(line)")
    }
    for line in ["kind:all_in_one", "genre:tout", "type:all-in"] {
      #expect(try terms(line) == [.init(.kinds(["all_in_one"]))], "\(line)")
    }
    #expect(try terms("genre:phone,laptop") == [.init(.kinds(["phone", "laptop"]))])
    #expect(try terms("age<7") == terms("âge:<7j"))
    #expect(try terms("since>=3d") == [.init(.age(.atLeast, days: 3))])
    #expect(try terms("-série:*") == [.init(.known(.serial), isInverted: true)])
  }

  @Test func `what means several things, or nothing, is said`() {
    #expect(sentence("état:effacement")?.contains("effacement échoué") == true)
    #expect(sentence("état:perdu")?.contains("à effacer") == true)
    #expect(sentence("couleur:rouge")?.contains("marque") == true)
    #expect(sentence("marque:") != nil)
    #expect(sentence("âge>vieux") != nil)
    #expect(sentence("grade>A") != nil)
    #expect(sentence("alerte:peut-être") != nil)
  }

  @Test func `a word that cannot be meant as a column stays a word`() throws {
    for word in ["10:30", "https://site", "00:1B:44:11:3A:B7", "FIL:DO:accept", "a=b", "x<y", ":"] {
      #expect(try terms(word) == [.init(.word(word))], "\(word)")
    }
    #expect(try terms("\"couleur:rouge\"") == [.init(.word("couleur:rouge"))])
    #expect(try terms("- \"\"").isEmpty)
  }

  @Test func `arguments of a command line are one word each`() throws {
    let filter = try DeviceFilter(
      arguments: ["-état:en stock", "hp elite", "marque:dell grade:A"], law: law)
    #expect(
      filter.terms == [
        .init(.states(["in_stock"]), isInverted: true), .init(.word("hp elite")),
        .init(.text(.maker, ["dell"])), .init(.text(.grade, ["A"])),
      ])
  }

  private static let pieces: [String] =
    [
      "état", "state", "marque", "age", "âge", "lot", "genre", "alerte", "série", "couleur", ":",
      "::", "=", "<", ">", "<=", "-", "--", "\"", "\"\"", ",", "*", " ", "  ", "\t", "effacé",
      "eff", "en stock", "dell", "7", "30", "99999999999999999999", "oui", "non", "é", "e\u{301}",
      "\u{301}", "\0", "\u{202E}", "漢", "👩‍👩‍👧", "FIL:", "(", "'",
    ] + DeviceColumn.allCases.map(\.rawValue)

  @Test(arguments: 0..<40)
  func `any text is terms or a sentence, and terms come back from their own text`(seed: Int) {
    var dice = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<250 {
      let text = (0..<Int.random(in: 0...8, using: &dice)).map { _ in
        Self.pieces.randomElement(using: &dice) ?? ""
      }.joined()
      guard let filter = try? DeviceFilter(text, law: law) else {
        #expect(sentence(text)?.isEmpty == false)
        continue
      }
      for language in Language.allCases {
        let written = filter.text(language, law: law)
        #expect(
          (try? DeviceFilter(written, law: law)) == filter, "\(text.debugDescription) → \(written)")
      }
    }
  }
}
