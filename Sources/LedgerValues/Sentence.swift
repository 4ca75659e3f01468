/// One thing a person reads, in both languages, so that a missing translation does not compile.
///
/// Catalogues are extensions of this type: `Sentence+Rules.swift` here, one file beside each
/// module that speaks.
public struct Sentence: Sendable, Hashable {
  public let french: String
  public let english: String

  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
