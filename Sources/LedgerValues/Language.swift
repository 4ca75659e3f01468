/// A language that screens and documents speak.
public enum Language: String, Codable, Sendable, Hashable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// The language that a POSIX locale name asks for; French unless it begins with `en`.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("en") ? .english : .french
  }
}
