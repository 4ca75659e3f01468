import LedgerValues
import Testing

struct SiretTests {
  @Test(arguments: [
    // the Métropole de Lyon, La Poste's head office and a branch of it, and the usual example
    "200 046 977 00019", "35600000000048", "35600000049837", "73282932000074",
  ]) func `numbers that are in use are taken, however they are spaced`(text: String) {
    #expect(Siret(text)?.digits == text.filter { $0 != " " })
  }

  @Test(arguments: [
    "", "2000469770001", "200046977000190", "20004697700018", "73282932000075", "7328293200007x",
    "٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "35600000049838",
  ]) func `others are not`(text: String) {
    #expect(Siret(text) == nil)
  }

  /// What the check is for: one digit mistyped, or two neighbours exchanged.
  @Test func `no single mistyped digit is taken for the number`() {
    let digits = Array("20004697700019")
    for index in digits.indices {
      for other in "0123456789" where other != digits[index] {
        var wrong = digits
        wrong[index] = other
        #expect(Siret(String(wrong)) == nil)
      }
    }
  }

  @Test func `an association has W and nine digits`() {
    #expect(AssociationNumber("w691 234 567")?.text == "W691234567")
    for text in ["", "691234567", "W69123456", "W6912345678", "W69123456A"] {
      #expect(AssociationNumber(text) == nil)
    }
  }
}
