import LedgerValues

extension Fixture {
  /// A short sheet of a laptop.
  static let laptopTests = [
    SheetTest(name: "boot", label: Sentence(fr: "démarrage", en: "start-up"), isBlocking: true),
    SheetTest(name: "screen", label: Sentence(fr: "écran", en: "screen"), isBlocking: true),
    SheetTest(name: "keyboard", label: Sentence(fr: "clavier", en: "keyboard"), isBlocking: true),
    SheetTest(name: "battery", label: Sentence(fr: "batterie", en: "battery"), isBlocking: false),
    SheetTest(name: "webcam", label: Sentence(fr: "webcam", en: "webcam"), isBlocking: false),
    SheetTest(
      name: "ports", label: Sentence(fr: "prises (USB…)", en: "ports (USB…)"), isBlocking: true),
  ]

  /// What was installed last.
  static let installation = ["system": "Debian", "version": "13", "licence": "libre"]

  /// The same, filled: a webcam that is missing and a battery that is weak.
  static let filledSheet = FilledSheet(
    seq: 900, happened: now, op: "TEC",
    lines: laptopTests.map { test in
      switch test.name {
      case "battery": .init(test: test, answer: .fail, note: "tient dix minutes")
      case "webcam": .init(test: test, answer: .notApplicable)
      default: .init(test: test, answer: .pass)
      }
    })
}
