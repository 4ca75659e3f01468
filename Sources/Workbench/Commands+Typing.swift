import LedgerValues
import ScreenGrid

/// The keys of the box and of the fields.
extension Commands {
  static let typing: [Command] = [
    Command(
      .scan, fr: "chercher ce code", en: "look up this code",
      help: "Aller à ce que dit la boîte, comme un scan",
      "Go to what the box says, as a scan does",
      keys: [.enter], in: .screens.union([.undo, .choice, .bulk]), box: .filled),
    Command(
      .caretLeft, fr: "à gauche", en: "left", help: "Aller un caractère ou un choix à gauche",
      "Go one character or choice to the left", keys: [.left], in: .typing),
    Command(
      .caretRight, fr: "à droite", en: "right", help: "Aller un caractère ou un choix à droite",
      "Go one character or choice to the right", keys: [.right], in: .typing),
    Command(
      .caretWordLeft, fr: "mot précédent", en: "word left", help: "Aller au mot d'avant",
      "Go to the word before", keys: [.wordLeft, .alt("b")], in: .typing),
    Command(
      .caretWordRight, fr: "mot suivant", en: "word right", help: "Aller au mot d'après",
      "Go to the word after", keys: [.wordRight, .alt("f")], in: .typing),
    Command(
      .caretStart, fr: "début du texte", en: "start of the text",
      help: "Aller au début du texte", "Go to the start of the text",
      keys: [.ctrl("a"), .home], in: .typing, box: .filled),
    Command(
      .caretEnd, fr: "fin du texte", en: "end of the text",
      help: "Aller à la fin du texte", "Go to the end of the text",
      keys: [.ctrl("e"), .end], in: .typing, box: .filled),
    Command(
      .eraseBackward, fr: "effacer avant", en: "erase before",
      help: "Effacer le caractère d'avant", "Erase the character before",
      keys: [.backspace], in: .typing),
    Command(
      .eraseForward, fr: "effacer après", en: "erase after",
      help: "Effacer le caractère d'après", "Erase the character after",
      keys: [.delete], in: .typing),
    Command(
      .eraseWord, fr: "effacer le mot", en: "erase the word",
      help: "Effacer le mot d'avant", "Erase the word before",
      keys: [.ctrl("w")], in: .typing),
    Command(
      .eraseAll, fr: "vider", en: "empty", help: "Vider la boîte ou le champ",
      "Empty the box or the field", keys: [.ctrl("u")], in: .typing),
  ]
}
