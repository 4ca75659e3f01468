import LedgerValues
import Operations

extension Sentence {
  static func notACount(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas un nombre possible ici",
      en: "“\(text)” is not a number that can be")
  }

  static func partsReturned(_ codes: [String]) -> Sentence {
    let list = codes.joined(separator: ", ")
    return Sentence(
      fr: "Revenu en stock : \(list)", en: "Back into stock: \(list)")
  }

  static let nothingToAmend = Sentence(
    fr: "Rien à changer : donnez --recycler, --carrier, --date ou --place",
    en: "Nothing to change: give --recycler, --carrier, --date or --place")

  static let nothingToSet = Sentence(
    fr: "Rien à changer : donnez --code, --category ou --mass",
    en: "Nothing to change: give --code, --category or --mass")

  /// What waits to be taken away.
  static func waiting(_ waiting: WasteWaiting) -> Sentence {
    let mass = Sentence.mass(waiting.carcasses)
    return Sentence(
      fr: "En attente. Appareils sur aucun enlèvement : \(waiting.devices). Carcasses déclarées au "
        + "démontage : \(mass.french) (appareils : \(waiting.dismantled)). Pièces au rebut : "
        + "\(waiting.parts)",
      en: "Waiting. Devices on no removal: \(waiting.devices). Carcasses declared by "
        + "dismantling: \(mass.english) (devices: \(waiting.dismantled)). Parts scrapped: "
        + "\(waiting.parts)")
  }

  /// The carcasses that were weighed beside those that dismantling declared.
  static func carcasses(declared: Int, weighed: Int) -> Sentence {
    let (said, found) = (Sentence.mass(declared), Sentence.mass(weighed))
    return Sentence(
      fr: "Carcasses : \(said.french) déclarés au démontage, \(found.french) pesés",
      en: "Carcasses: \(said.english) declared by dismantling, \(found.english) weighed")
  }

  static func notReadyToLeave(_ device: String, _ reason: Sentence) -> Sentence {
    Sentence(
      fr: "\(device) est chargé, mais ne peut partir ainsi. \(reason.french)",
      en: "\(device) is loaded, but cannot leave so. \(reason.english)")
  }

  static func massesWanting(_ count: Int) -> Sentence {
    Sentence(
      fr: "sans masse : \(count). Pesez chaque appareil, ou ceux d'un genre ensemble",
      en: "without a mass: \(count). Weigh each device, or those of a kind together")
  }
}
