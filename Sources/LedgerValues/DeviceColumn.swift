/// Something that is known of every device: a list may show it, be filtered by it and, for some,
/// be sorted by it.
public enum DeviceColumn: String, Sendable, Hashable, CaseIterable {
  case tag, state, age, kind, maker, model, serial, imei
  case donorTag = "donor_tag"
  case lot, donor, place, grade, category, kit, request, delivery, alert

  /// What a person may type for it; the first word is the one that is shown.
  var words: (french: [String], english: [String]) {
    switch self {
    case .tag: (["étiquette"], ["tag", "label"])
    case .state: (["état"], ["state"])
    case .age: (["âge", "depuis"], ["age", "since"])
    case .kind: (["genre", "type"], ["kind", "type"])
    case .maker: (["marque", "fabricant"], ["maker", "brand"])
    case .model: (["modèle"], ["model"])
    case .serial: (["série", "sn"], ["serial", "sn"])
    case .imei: (["imei"], ["imei"])
    case .donorTag: (["inventaire"], ["asset"])
    case .lot: (["lot"], ["lot"])
    case .donor: (["donneur"], ["donor"])
    case .place: (["lieu", "emplacement"], ["place", "location"])
    case .grade: (["grade"], ["grade"])
    case .category: (["catégorie"], ["category"])
    case .kit: (["kit"], ["kit"])
    case .request: (["demande"], ["request"])
    case .delivery: (["livraison"], ["delivery"])
    case .alert: (["alerte"], ["alert"])
    }
  }

  /// The word for it in a filter.
  public var word: Sentence {
    let words = words
    return Sentence(fr: words.french.first ?? rawValue, en: words.english.first ?? rawValue)
  }

  /// The column that a word stands for, in either language, whole or by a beginning of three
  /// letters or more that no other column has.
  public init?(word: String) {
    let sought = folded(word)
    let named = Self.allCases.map { column in
      let words = column.words
      return (column, ([column.rawValue] + words.french + words.english).map { folded($0) })
    }
    let found =
      named.first { $0.1.contains(sought) }
      ?? {
        guard sought.unicodeScalars.count >= 3 else { return nil }
        let begun = named.filter { $0.1.contains { $0.hasPrefix(sought) } }
        return begun.count == 1 ? begun.first : nil
      }()
    guard let found else { return nil }
    self = found.0
  }
}
