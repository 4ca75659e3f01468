import LedgerValues
import ScreenGrid

/// What stands over a screen and takes the keys.
extension Commands {
  static let overlays: [Command] = [
    Command(
      .confirm, fr: "valider", en: "confirm",
      help: "Passer à la suite, et valider à la fin", "Go on, and confirm at the end",
      keys: [.enter], in: [.form, .palette], footer: Sentence(fr: "valider", en: "confirm")),
    Command(
      .confirmAll, fr: "valider sans le reste", en: "confirm as it is",
      help: "Valider tout de suite, le reste du formulaire vide",
      "Confirm at once, the rest of the form left empty",
      keys: [.function(7)], in: [.form], footer: Sentence(fr: "tout valider", en: "confirm all")),
    Command(
      .takeShown, fr: "accepter ce qui est montré", en: "take what is shown",
      help: "Faire ce qui est montré, ou prendre la ligne", "Do what is shown, or take the row",
      keys: [.enter], in: [.undo, .choice, .bulk], box: .empty,
      footer: Sentence(fr: "valider", en: "confirm")),
    Command(
      .nextField, fr: "champ suivant", en: "next field", help: "Aller au champ suivant",
      "Go to the next field", keys: [.tab, .down], in: [.form],
      footer: Sentence(fr: "suivant", en: "next")),
    Command(
      .previousField, fr: "champ précédent", en: "previous field",
      help: "Revenir au champ précédent", "Go back to the field before",
      keys: [.backtab, .up], in: [.form]),
    Command(
      .nextChoice, fr: "choix suivant", en: "next choice",
      help: "Prendre le choix suivant de ce champ", "Take the next choice of this field",
      keys: [.pageDown], in: [.form]),
    Command(
      .previousChoice, fr: "choix précédent", en: "previous choice",
      help: "Prendre le choix précédent de ce champ", "Take the choice before in this field",
      keys: [.pageUp], in: [.form]),
  ]
}
