extension Sentence {
  public static let yes = Sentence(fr: "oui", en: "yes")
  public static let no = Sentence(fr: "non", en: "no")

  /// Yes or no.
  public static func answer(_ isSo: Bool) -> Sentence { isSo ? yes : no }
}
