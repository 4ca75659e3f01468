/// What came of one functional test.
public enum TestAnswer: String, Sendable, Hashable, CaseIterable, Codable {
  case pass, fail
  /// The device has no such part.
  case notApplicable = "na"

  public var label: Sentence {
    switch self {
    case .pass: Sentence(fr: "bon", en: "pass")
    case .fail: Sentence(fr: "en panne", en: "fail")
    case .notApplicable: Sentence(fr: "sans objet", en: "not applicable")
    }
  }

  /// Reads what a person gives: the name, the label in either language, or a usual short form.
  public init?(reading text: String) {
    switch text.lowercased() {
    case "pass", "bon", "ok", "oui", "yes", "o", "y", "+": self = .pass
    case "fail", "en panne", "panne", "non", "no", "ko", "n", "-": self = .fail
    case "na", "n/a", "sans objet", "so", "not applicable", "0": self = .notApplicable
    default: return nil
    }
  }
}
