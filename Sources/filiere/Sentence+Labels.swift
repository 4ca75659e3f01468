import LedgerValues

/// What the command line says of labels and badges.
extension Sentence {
  static let whatToPrint = Sentence(
    fr: "Dites quoi imprimer : des étiquettes, ou --lot, --next, --commands ou --places",
    en: "Say what to print: tags, or --lot, --next, --commands or --places")
  static let whereToPrint = Sentence(
    fr: "Dites où : --pdf FICHIER, --zpl FICHIER ou --zpl -",
    en: "Say where: --pdf FILE, --zpl FILE or --zpl -")
  static let howManyLabels = Sentence(
    fr: "Dites combien, de 1 à 10000 : filiere label --next laptop 50 --pdf etiquettes.pdf",
    en: "Say how many, 1 to 10000: filiere label --next laptop 50 --pdf labels.pdf")
  static let paperNumbers = Sentence(
    fr: "--copies et --start vont de 1 à 1000, --dpi est 203 ou 300",
    en: "--copies and --start go from 1 to 1000, --dpi is 203 or 300")
  static let receivePreprinted = Sentence(
    fr: "Ces numéros ne sont à aucun appareil : les scanner à la réception avant d'en laisser "
      + "donner d'autres (F9, étiquettes pré-imprimées)",
    en: "These numbers are no device's: scan them at reception before letting others be given "
      + "(F9, pre-printed labels)")
  static let secretOnCommandLine = Sentence(
    fr: "Un secret ne s'écrit pas sur la ligne de commande : --badge - et --pin - le lisent sur "
      + "l'entrée standard",
    en: "A secret is not written on the command line: --badge - and --pin - read it from standard "
      + "input")

  static func printed(_ count: Int, _ path: String) -> Sentence {
    Sentence(
      fr: count > 0 ? "\(count) codes dans \(path)" : "Écrit : \(path)",
      en: count > 0 ? "\(count) codes in \(path)" : "Written: \(path)")
  }

  static func cannotWrite(_ path: String, _ reason: String) -> Sentence {
    Sentence(
      fr: "Impossible d'écrire \(path) : \(reason)", en: "Cannot write \(path): \(reason)")
  }

  static func badgeMade(_ code: String) -> Sentence {
    Sentence(
      fr: "Badge de \(code) fait ; imprimez-le, puis effacez le fichier",
      en: "Badge of \(code) made; print it, then delete the file")
  }
}
