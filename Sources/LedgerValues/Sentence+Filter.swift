extension Sentence {
  static func noSuchColumn(_ name: String) -> Sentence {
    let words = DeviceColumn.allCases.map(\.word)
    return Sentence(
      fr: "« \(name): » n'est pas une colonne : \(words.map(\.french).joined(separator: ", "))",
      en: "“\(name):” is no column: \(words.map(\.english).joined(separator: ", "))")
  }

  /// Why a list cannot be sorted by a column, and by which it can.
  public static func noSort(_ column: DeviceColumn) -> Sentence {
    let words = DeviceColumn.allCases.filter(\.isSortable).map(\.word)
    return Sentence(
      fr: "Pas de tri par \(column.word.french) : il faudrait tout lire. "
        + "Tri par \(words.map(\.french).joined(separator: ", "))",
      en: "No sorting by \(column.word.english): all would have to be read. "
        + "Sort by \(words.map(\.english).joined(separator: ", "))")
  }

  static func onlyAgeCompares(_ column: DeviceColumn) -> Sentence {
    Sentence(
      fr: "< et > ne valent que pour l'âge ; ici, \(column.word.french):valeur",
      en: "< and > are for age only; here, \(column.word.english):value")
  }

  static func noValue(_ column: DeviceColumn) -> Sentence {
    Sentence(
      fr: "Dire quoi après « \(column.word.french): », ou * pour tout ce qui en a",
      en: "Say what after “\(column.word.english):”, or * for all that have one")
  }

  static func noSuchValue(_ value: String, _ labels: [Sentence]) -> Sentence {
    Sentence(
      fr: "« \(value) » n'est rien de : \(labels.map(\.french).joined(separator: ", "))",
      en: "“\(value)” is none of: \(labels.map(\.english).joined(separator: ", "))")
  }

  static func manyValues(_ value: String, _ labels: [Sentence]) -> Sentence {
    Sentence(
      fr:
        "« \(value) » veut dire plusieurs choses : \(labels.map(\.french).joined(separator: ", "))",
      en: "“\(value)” means several things: \(labels.map(\.english).joined(separator: ", "))")
  }

  static func yesOrNo(_ value: String) -> Sentence {
    Sentence(fr: "« \(value) » : dire oui ou non", en: "“\(value)”: say yes or no")
  }

  static let daysOnly = Sentence(
    fr: "L'âge se dit en jours : âge>30, âge<7, âge=0",
    en: "Age is said in days: age>30, age<7, age=0")
}
