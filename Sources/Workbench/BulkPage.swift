import LedgerValues

/// What a verb would come to, or came to, on many devices: how many, and the refused by their name
/// and reason.
struct BulkPage: Equatable, Sendable {
  /// The devices a verb was asked for on: the marked, or the row under the cursor.
  struct Target: Equatable, Sendable {
    let devices: [DeviceID]
    /// Of a row that is not marked.
    let name: String?
  }

  struct Line: Equatable, Sendable, Identifiable {
    enum Content: Equatable, Sendable {
      /// A reason, and for how many devices it stands.
      case reason(Sentence, Int)
      /// A device, with what is at fault or what came between.
      case device(String, Sentence?)
      /// Why one code was refused.
      case said(Sentence)
    }
    let id: Int
    let content: Content

    /// All that it says.
    var sentence: Sentence {
      switch content {
      case .reason(let reason, _): reason
      case .device(let name, let detail):
        detail.map { .refused(name, $0) } ?? Sentence(fr: name, en: name)
      case .said(let text): text
      }
    }
  }

  let title: Sentence
  let counts: Sentence
  /// What Enter writes: nil where nothing is left to be done.
  let request: MoveRequest?
  var lines = Listing<Line>()
}

extension BulkPage {
  /// The refused under their reasons, the most frequent first.
  static func lines(
    _ refused: [MoveOutcome.Refused], _ overtaken: [MoveOutcome.Overtaken],
    detail: (Refusal) -> Sentence?, between: (Event) -> Sentence
  ) -> [Line] {
    var events: [DeviceID: Event] = [:]
    for entry in overtaken { events[entry.device] = entry.event }
    let groups = Dictionary(grouping: refused, by: \.refusal.rule).sorted {
      ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue)
    }
    var contents: [Line.Content] = []
    for (rule, members) in groups {
      contents.append(.reason(.refusal(Refusal(rule: rule)), members.count))
      contents += members.map { member in
        .device(member.name, events[member.device].map(between) ?? detail(member.refusal))
      }
    }
    return contents.enumerated().map { Line(id: $0, content: $1) }
  }
}
