/// What is wanting to work out the category of a device, and of which part.
///
/// Its text form is a word, then a colon and the part: `mark:Intel Core i5-7300U`.
public struct GradingGap: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Neither an audit nor a person has said which processor it has.
    case cpu
    /// No table gives the mark of its processor.
    case mark
    case memory
    /// No disk that the rule set knows of is in it.
    case disks
    /// A disk of unknown capacity is in it.
    case capacity
    /// The rule set that is in force cannot be read.
    case ruleSet = "rule_set"
  }

  public let reason: Reason
  /// The processor or the serial of the disk, or empty.
  public let part: String

  public init(_ reason: Reason, _ part: String = "") {
    self.reason = reason
    self.part = part
  }

  public init(rawValue: String) {
    let cut = rawValue.firstIndex(of: ":") ?? rawValue.endIndex
    reason = Reason(rawValue: String(rawValue[..<cut])) ?? .ruleSet
    part = String(rawValue[cut...].dropFirst())
  }

  public var rawValue: String { part.isEmpty ? reason.rawValue : "\(reason.rawValue):\(part)" }

  /// In a few words, for a list.
  public var sentence: Sentence {
    switch reason {
    case .cpu: Sentence(fr: "processeur inconnu", en: "unknown processor")
    case .mark:
      part.isEmpty
        ? Sentence(fr: "indice du processeur inconnu", en: "unknown CPU mark")
        : Sentence(fr: "indice inconnu de \(part)", en: "unknown CPU mark of \(part)")
    case .memory: Sentence(fr: "mémoire inconnue", en: "unknown memory")
    case .disks: Sentence(fr: "aucun disque connu du barème", en: "no disk the rule set knows")
    case .capacity:
      Sentence(fr: "capacité inconnue du disque \(part)", en: "unknown capacity of disk \(part)")
    case .ruleSet: Sentence(fr: "barème illisible", en: "unreadable rule set")
    }
  }
}
