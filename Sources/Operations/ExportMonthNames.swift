internal import LedgerValues
internal import Reports

/// What people call the names that the law declares, ready to be put in cells.
struct LawNames {
  private var states: [Subject: [String: Table.Cell]] = [:]
  private var verbs: [String: Table.Cell] = [:]
  private var kinds: [String: Table.Cell] = [:]
  private var mediumKinds: [String: Table.Cell] = [:]
  private var choices: [String: [String: Table.Cell]] = [:]

  init(_ law: Law) {
    for entry in law.states {
      states[entry.subject, default: [:]][entry.state.rawValue] = .name(
        entry.state.rawValue, entry.label)
    }
    for entry in law.verbs { verbs[entry.verb.rawValue] = .name(entry.verb.rawValue, entry.label) }
    for entry in law.kinds { kinds[entry.kind.rawValue] = .name(entry.kind.rawValue, entry.label) }
    for entry in law.mediumKinds {
      mediumKinds[entry.kind.rawValue] = .name(entry.kind.rawValue, entry.label)
    }
    for need in law.verb("sanitise_medium")?.needs ?? [] {
      guard case .choice(let list) = need.value else { continue }
      for choice in list {
        choices[need.name, default: [:]][choice.name] = .name(choice.name, choice.label)
      }
    }
  }

  func state(_ subject: Subject, _ name: String) -> Table.Cell {
    name.isEmpty ? .empty : states[subject]?[name] ?? .text(name)
  }

  func verb(_ name: String) -> Table.Cell { verbs[name] ?? .text(name) }

  func kind(_ name: String) -> Table.Cell { kinds[name] ?? .text(name) }

  func mediumKind(_ name: String) -> Table.Cell { mediumKinds[name] ?? .text(name) }

  /// What a need of `sanitise_medium` offers.
  func choice(_ need: String, _ name: String) -> Table.Cell {
    name.isEmpty ? .empty : choices[need]?[name] ?? .text(name)
  }
}
