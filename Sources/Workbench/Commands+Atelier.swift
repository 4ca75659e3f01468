import LedgerValues
import ScreenGrid

extension Commands {
  /// The Atelier, and what is done to media there and on the page of a device.
  static let atelier: [Command] = [
    Command(
      .doNext, fr: "faire la suite", en: "do what comes next",
      help: "Faire des marqués, sinon de la ligne, ce qui suit",
      "Do to the marked, else to the row, what comes next",
      keys: [.function(7)], in: [.atelier], footer: Sentence(fr: "suite", en: "next"),
      refusal: { $0.refusalToDoNext }),
    Command(
      .doOther, fr: "faire autre chose", en: "do something else",
      help: "Faire un autre verbe sur les marqués, sinon sur la ligne",
      "Do another verb to the marked, else to the row",
      keys: [.function(6)], in: [.atelier], footer: Sentence(fr: "autre", en: "other"),
      refusal: { $0.refusalToDoToMarked }),
    Command(
      .showByBench, fr: "par banc ou par étape", en: "by bench or by step",
      help: "Voir tout ce qui est aux bancs, ou revenir à l'étape",
      "See all that stands at the benches, or go back to the step",
      keys: [.alt("j")], in: [.atelier], footer: Sentence(fr: "par banc", en: "by bench")),
    Command(
      .chooseBench, fr: "mon banc", en: "my bench",
      help: "Dire à quel banc je travaille : il vient d'abord",
      "Say at which bench I work: it comes first",
      keys: [.alt("p")], in: [.atelier]),
    Command(
      .fileWipeLog, fr: "classer un journal ou un audit", en: "file a wipe log or an audit",
      help: "Classer ce qu'un effaceur ou un audit a écrit",
      "File what an eraser or an audit wrote",
      keys: [.function(9)], in: [.device, .atelier],
      footer: Sentence(fr: "journal", en: "log"),
      refusal: { $0.refusalOf(Verb("sanitise_medium")) }),
    Command(
      .confirmMedia, fr: "confirmer les supports", en: "confirm the media",
      help: "Dire, en ayant regardé dedans, que ses supports sont ceux-là",
      "Say, having looked inside, that its media are these",
      keys: [.alt("y")], in: [.device], refusal: { $0.refusalOf(Verb("confirm_media")) }),
    Command(
      .fitMedium, fr: "monter un support", en: "fit a medium",
      help: "Y monter un support rangé, ou acheté avec sa facture",
      "Fit a stored medium, or one bought with its invoice",
      keys: [.alt("h")], in: [.device], refusal: { $0.refusalOf(Verb("fit_medium")) }),
  ]
}
