import LedgerValues
import ScreenGrid

extension Commands {
  /// What a donor is given.
  static let certificates: [Command] = [
    Command(
      .certify, fr: "certificat d'effacement", en: "certificate of erasure",
      help: "Écrire le certificat d'effacement, en PDF et en JSON",
      "Write the certificate of erasure, as PDF and as JSON",
      keys: [.alt("r")], in: [.device, .lot],
      refusal: { $0.past == nil ? nil : .inThePast })
  ]
}
