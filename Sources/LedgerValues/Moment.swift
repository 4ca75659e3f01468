/// Up to where the ledger is looked at, as a person says it.
public enum Moment: Sendable, Hashable {
  /// Just after the event of this number.
  case event(Int64)
  /// At the end of this day on the site.
  case day(CivilDate)
  /// After all that was recorded up to this instant.
  case instant(Timestamp)

  /// Reads `48123` or `#48123`, `2026-10-01`, `2026-10-01 14:05`: days and times of the site.
  public init?(reading text: String) {
    let words = text.split { $0.isWhitespace || $0 == "#" }
    if words.count == 1, let number = Int64(words[0]), number > 0 {
      self = .event(number)
      return
    }
    guard let start = Timestamp(reading: text) else { return nil }
    let parts = text.split { "-/:T .".contains($0) }
    if parts.count == 3, !text.hasSuffix("Z") {
      let local = start.milliseconds + start.aheadInParis
      self = .day(CivilDate(day: local / 86_400_000))
    } else if parts.count == 5 {
      // A minute is meant to its end.
      self = .instant(Timestamp(milliseconds: start.milliseconds + 59_999))
    } else {
      self = .instant(start)
    }
  }
}

/// The ledger as it stood: the last event that is looked at, and when it was recorded.
public struct Past: Sendable, Hashable {
  public let seq: Int64
  public let recorded: Timestamp

  public init(seq: Int64, recorded: Timestamp) {
    self.seq = seq
    self.recorded = recorded
  }
}
