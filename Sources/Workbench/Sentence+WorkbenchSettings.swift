import LedgerValues

// What stands in the settings.

extension Sentence {
  static let settings = Sentence(fr: "Réglages", en: "Settings")

  static func pane(_ pane: SettingsScreen.Pane) -> Sentence {
    switch pane {
    case .site: Sentence(fr: "site", en: "site")
    case .operators: Sentence(fr: "opérateurs", en: "operators")
    case .series: Sentence(fr: "étiquettes", en: "tags")
    case .policies: Sentence(fr: "effacement", en: "wiping")
    case .tests: Sentence(fr: "tests", en: "tests")
    case .ruleSets: Sentence(fr: "barèmes", en: "grading")
    case .terminal: Sentence(fr: "ce terminal", en: "this terminal")
    }
  }

  static let setting = Sentence(fr: "Réglage", en: "Setting")
  static let value = Sentence(fr: "Valeur", en: "Value")
  static let sinceDate = Sentence(fr: "Depuis le", en: "Since")
  static let asShipped = Sentence(fr: "d'origine", en: "default")
  static let code = Sentence(fr: "Code", en: "Code")
  static let fullName = Sentence(fr: "Nom", en: "Name")
  static let role = Sentence(fr: "Rôle", en: "Role")
  static let roles = Sentence(fr: "Rôles", en: "Roles")
  static let proofs = Sentence(fr: "Preuves", en: "Proofs")
  static let unixAccount = Sentence(fr: "Compte Unix", en: "Unix account")
  static let series = Sentence(fr: "Série", en: "Series")
  static let lastNumber = Sentence(fr: "Dernier numéro", en: "Last number")
  static let medium = Sentence(fr: "Support", en: "Medium")
  static let technique = Sentence(fr: "Technique", en: "Technique")
  static let suffices = Sentence(fr: "Suffit-elle ?", en: "Enough?")
  static let enough = Sentence(fr: "suffit", en: "enough")
  static let notEnough = Sentence(fr: "ne suffit pas", en: "not enough")
  static let levelColumn = Sentence(fr: "Niveau", en: "Level")
  static let nothingSet = Sentence(fr: "Rien ici", en: "Nothing here")
  static let paletteOperator = Sentence(fr: "Cet opérateur", en: "This operator")

  static func level(_ name: String) -> Sentence {
    switch name {
    case "clear": Sentence(fr: "effacer", en: "clear")
    case "purge": Sentence(fr: "purger", en: "purge")
    default: .same(name)
    }
  }

  static func proof(_ kind: String) -> Sentence {
    switch kind {
    case "pin": Sentence(fr: "code secret", en: "PIN")
    case "badge": Sentence(fr: "badge", en: "badge")
    case "unix": Sentence(fr: "compte Unix", en: "Unix account")
    default: .same(kind)
    }
  }

  /// Things one after the other, with commas.
  static func list(_ parts: [Sentence]) -> Sentence {
    Sentence(
      fr: parts.map(\.french).joined(separator: ", "),
      en: parts.map(\.english).joined(separator: ", "))
  }

  static func settingTitle(_ name: String) -> Sentence {
    Sentence(fr: "Régler · \(name)", en: "Set · \(name)")
  }

  static let seriesFollow = Sentence(
    fr: "Les séries se suivent seules ; préfixe et premier numéro sont au volet du site",
    en: "Series go on by themselves; prefix and first number are in the site's pane")
  static func enrolledWithoutProof(_ code: String) -> Sentence {
    Sentence(
      fr: "\(code) est inscrit, mais ne peut encore rien prouver : filiere operator pin \(code)",
      en: "\(code) is enrolled, but can prove nothing yet: filiere operator pin \(code)")
  }
}
