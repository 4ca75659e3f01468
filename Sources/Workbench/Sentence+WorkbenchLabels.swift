import LedgerValues

// What is said of labels printed beforehand.

extension Sentence {
  static func labelAwaited(_ name: String) -> Sentence {
    Sentence(
      fr: "\(name) est annoncé : scanner maintenant son étiquette",
      en: "\(name) is announced: now scan its label")
  }

  static func labelForgotten(_ first: String, _ second: String) -> Sentence {
    Sentence(
      fr: "\(first) n'a pas eu d'étiquette, il n'est pas reçu. Étiquette de \(second) ?",
      en: "\(first) had no label, it is not received. Label of \(second)?")
  }

  static func deviceAwaited(_ label: String) -> Sentence {
    Sentence(
      fr: "Étiquette \(label) : scanner maintenant l'appareil qui la porte",
      en: "Label \(label): now scan the device that bears it")
  }

  /// Who goes on has a label in the hand that no device bears.
  static func labelLeft(_ label: String) -> Sentence {
    Sentence(
      fr: "L'étiquette \(label) n'est sur aucun appareil : la scanner de nouveau avec le sien",
      en: "Label \(label) is on no device: scan it again with its own")
  }

  static func deviceOf(_ label: String) -> Sentence {
    Sentence(fr: "Appareil de \(label) ?", en: "Device of \(label)?")
  }

  static func labels(_ labels: LotScreen.Labels) -> Sentence {
    switch labels {
    case .given: Sentence(fr: "Filière donne les étiquettes", en: "Filière gives the tags")
    case .printed:
      Sentence(
        fr: "Étiquettes déjà imprimées : scanner l'appareil et son étiquette",
        en: "Labels printed beforehand: scan the device and its label")
    case .first:
      Sentence(
        fr: "Étiquettes d'abord : chaque étiquette scannée reçoit un appareil, à décrire plus tard",
        en: "Labels first: each label scanned receives a device, to be described later")
    }
  }

  // MARK: Devices received by their label alone

  static func describedLater(_ received: Sentence) -> Sentence {
    Sentence(
      fr: "\(received.french), à décrire plus tard",
      en: "\(received.english), to be described later")
  }

  static let toDescribe = Sentence(fr: "à décrire", en: "to describe")

  static func waitsForDetails(_ label: String) -> Sentence {
    Sentence(
      fr: "\(label) est reçu et reste à décrire : scanner sa série, ou F6",
      en: "\(label) is received and not described yet: scan its serial, or F6")
  }

  static func waitingForDetails(_ label: String) -> Sentence {
    Sentence(
      fr: "À décrire : \(label) (série, ou F6)", en: "To describe: \(label) (serial, or F6)")
  }

  static func describeUnannounced(_ code: String, _ label: String) -> Sentence {
    Sentence(
      fr: "« \(code) » n'est pas annoncé dans ce lot : dire ce qu'est \(label)",
      en: "“\(code)” is not announced in this lot: say what \(label) is")
  }
}
