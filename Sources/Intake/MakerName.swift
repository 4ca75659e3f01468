/// The name of a maker, to be compared: `HP`, `Hewlett-Packard` and `HP Inc.` are one.
enum MakerName {
  /// The words that tell makers apart, joined; empty where none is given.
  static func key(of text: String) -> String {
    let words = FoldedWords(text).words
    let telling = words.filter { !companyWords.contains($0) }
    let name = (telling.isEmpty ? words : telling).joined()
    return aliases[name] ?? name
  }

  private static let companyWords: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "gmbh",
    "ag", "sa", "sas", "bv", "plc", "kg", "group", "international", "computer", "electronic",
    "technology", "technologie", "tech", "system", "client", "the",
  ]

  private static let aliases: [String: String] = [
    "hewlettpackard": "hp", "hewlettpackardhp": "hp", "hphewlettpackard": "hp",
    "hewlettpackardenterprise": "hpe", "asustek": "asu", "asustekcomputer": "asu",
    "microstar": "msi", "microstarmsi": "msi", "fujitsusiemen": "fujitsu", "dynabook": "toshiba",
    "applecomputer": "apple", "packardbellbv": "packardbell",
  ]
}
