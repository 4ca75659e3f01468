/// What is said of looking at the ledger as it stood.
extension Sentence {
  public static let travelTitle = Sentence(fr: "Remonter le temps", en: "Go back in time")
  /// The past was being prepared, and was given up.
  public static let travelStopped = Sentence(
    fr: "Arrêté : rien d'autre n'est montré qu'avant",
    en: "Stopped: nothing else is shown than before")
  /// A command that would write was asked for in the past.
  public static let inThePast = Sentence(
    fr: "Le passé ne se change pas. Alt-N revient au présent",
    en: "The past cannot be changed. Alt-N comes back to the present")

  public static func unreadableMoment(_ text: String) -> Sentence {
    Sentence(
      fr:
        "« \(text) » n'est ni un jour (2026-10-01), ni un instant (2026-10-01 14:05), ni un n° "
        + "d'événement",
      en:
        "“\(text)” is no day (2026-10-01), no instant (2026-10-01 14:05) and no number of an event")
  }

  /// - Parameter last: the number of the last event.
  public static func noSuchMoment(_ last: Int64) -> Sentence {
    Sentence(
      fr: "Le registre n'était pas là, ou n'y est pas encore : ses événements vont de 3 à \(last)",
      en: "The ledger was not there, or is not there yet: its events go from 3 to \(last)")
  }

  /// The same where there is little room.
  public static func asOfDay(_ past: Past) -> Sentence {
    Sentence(fr: "PASSÉ \(past.recorded.day)", en: "PAST \(past.recorded.day)")
  }

  /// The moment that is looked at, for the header of a page.
  public static func asOf(_ past: Past) -> Sentence {
    Sentence(
      fr: "PASSÉ \(past.recorded.minute), événement \(past.seq)",
      en: "PAST \(past.recorded.minute), event \(past.seq)")
  }
}
