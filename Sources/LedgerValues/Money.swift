/// Money as the ledger keeps it, in cents, and as people write it, in euros.
public enum Money {
  /// `180`, or `180,50` (`180.50` in English).
  public static func text(_ cents: Int64, _ language: Language = .french) -> String {
    cents % 100 == 0 ? String(cents / 100) : decimal(cents, language)
  }

  /// Hundredths with both of their decimals: `180,00`, never below nothing.
  public static func decimal(_ hundredths: Int64, _ language: Language = .french) -> String {
    let (whole, rest) = max(0, hundredths).quotientAndRemainder(dividingBy: 100)
    return "\(whole)\(language == .french ? "," : ".")\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The cents of `180`, `180,5` or `180.50`; nil for what is no sum of money.
  public static func cents(reading text: String) -> Int64? {
    let mark: Character = text.contains(",") ? "," : "."
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].count),
      parts.allSatisfy({ part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let euros = Int64(parts[0])
    else { return nil }
    guard parts.count == 2 else { return euros * 100 }
    guard (1...2).contains(parts[1].count), let rest = Int64(parts[1]) else { return nil }
    return euros * 100 + (parts[1].count == 1 ? rest * 10 : rest)
  }
}
