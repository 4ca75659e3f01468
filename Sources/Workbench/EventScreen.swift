import LedgerValues

/// One event that is of no device, with every field in words.
struct EventScreen: Equatable, Sendable {
  /// One field.
  struct Line: Equatable, Sendable, Identifiable {
    let id: Int
    let label: Sentence
    let value: Sentence
  }

  let entry: HistoryEntry
  var lines = Listing<Line>()
}

extension WorkbenchState {
  /// Every field of an event: what, who, when, and what its body says.
  func lines(of entry: HistoryEntry) -> [EventScreen.Line] {
    let event = entry.event
    var fields: [(Sentence, Sentence)] = [
      (.happened, label(event.verb)), (.device, .same(entry.deviceName)),
      (.subject, .same(entry.subjectName)),
      (.who, .same(event.op)), (.recordedAt, .same(LocalTime(event.recorded).text)),
    ]
    if event.happened != event.recorded {
      fields.append((.happenedAt, .same(LocalTime(event.happened).text)))
    }
    if !event.source.isEmpty {
      fields.append((.fromState, label(State(event.source), of: event.subject)))
    }
    if !event.target.isEmpty {
      fields.append((.toState, label(State(event.target), of: event.subject)))
    }
    fields += bodyFields(of: entry)
    fields.append((.eventNumber, .same("\(event.seq)")))
    if event.act != event.seq { fields.append((.actNumber, .same("\(event.act)"))) }
    if entry.isAnnulled { fields.append((.annulled, .annulledBy(entry.correction))) }
    return fields.filter { !$0.1.french.isEmpty }.enumerated().map {
      EventScreen.Line(id: $0.offset, label: $0.element.0, value: $0.element.1)
    }
  }

  /// What the body says: by the words of the law where it knows them, else by its own.
  private func bodyFields(of entry: HistoryEntry) -> [(Sentence, Sentence)] {
    let members = EventBody.members(of: entry.event.body)
    let needs = law.verb(entry.event.verb)?.needs ?? []
    let known = needs.compactMap { need -> (Sentence, Sentence)? in
      value(of: need, in: entry, members).map { (need.label, $0) }
    }
    let names = Set(needs.map(\.name))
    let others = members.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }
    return known + others.map { (.same($0.key), .same($0.value)) }
  }
}
