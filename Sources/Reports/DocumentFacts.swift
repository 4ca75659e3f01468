public import LedgerValues

/// What a document says of itself to the programs that show and keep it.
public struct DocumentFacts: Sendable, Hashable {
  public var title: String
  public var author: String
  public var subject: String
  public var language: Language
  /// When it was made; the same facts and the same contents give the same bytes.
  public var created: Timestamp

  public init(
    title: String, author: String = "Filière", subject: String = "", language: Language,
    created: Timestamp
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.language = language
    self.created = created
  }

  /// The moment as cairo takes it: ISO 8601 in UTC, to the second.
  var createdText: String {
    let seconds = created.milliseconds / 1_000 - (created.milliseconds % 1_000 < 0 ? 1 : 0)
    let day = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    let rest = seconds - day * 86_400
    let (year, month, dayOfMonth) = CivilDate(day: day).parts
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(year)-\(two(Int64(month)))-\(two(Int64(dayOfMonth)))"
    return "\(date)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
