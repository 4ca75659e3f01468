/// Whether a text has the form of a tag, such as `LYPC26-00042`: what a pre-printed label says.
func hasFormOfTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[1].count >= 4, parts[1].allSatisfy(\.isASCIIDigit) else {
    return false
  }
  let letters = parts[0].prefix { $0.isASCII && $0.isLetter }
  let year = parts[0].dropFirst(letters.count)
  return (3...6).contains(letters.count) && year.count == 2 && year.allSatisfy(\.isASCIIDigit)
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
