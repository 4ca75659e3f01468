import LedgerValues
import Testing

/// Every (state × verb × role), legal and illegal, from this program and through the `sqlite3` shell.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct LawMatrixTests {
  /// Who writes: the law is the same for both.
  enum Writer: CaseIterable {
    case shell, program

    /// What came of each deed, in order.
    func outcomes(of deeds: [LawDeed]) throws -> [String] {
      switch self {
      case .shell:
        var story = LawStory()
        story.add(deeds)
        let outcome = try story.run()
        try #require(outcome.complaints == [])
        return outcome.deeds.map(\.rule)
      case .program:
        let first = LawWorld.founding.map { _ in "" }
        return first
          + (try LawSwift.outcomes(of: Array(deeds.dropFirst(first.count)), founder: "builder"))
      }
    }
  }

  struct Fixture {
    let device: Int
    let state: String
    var before = ""
    var isBare = false
    /// Another device stands in this state already.
    var isVariant = false
  }

  /// A device in every state, and one for each state before where that decides; bare ones carry
  /// nothing, so that the absence of media can be attested.
  static func build() -> (LawWorld, [Fixture]) {
    var world = LawWorld()
    var fixtures: [Fixture] = []
    for state in LawTable.states {
      let befores: [String?] =
        switch state {
        case "locked": LawTable.lockable.split(separator: " ").map { String($0) }
        case "on_hold": LawTable.holdable.split(separator: " ").map { String($0) }
        case "shipped": ["in_stock", "reserved", "in_kit"]
        default: [nil]
        }
      for (place, before) in befores.enumerated() {
        let device = world.device(in: state, from: before)
        fixtures.append(
          Fixture(
            device: device, state: state, before: before ?? LawWorld.ways[state]?.source ?? "",
            isVariant: place > 0))
      }
    }
    for state in ["received", "to_wipe", "wiping", "wipe_failed"] {
      let device = world.device(in: state, bare: true)
      fixtures.append(Fixture(device: device, state: state, isBare: true))
    }
    return (world, fixtures)
  }

  struct Trial {
    let deed: LawDeed
    /// `accepted`, the rule, or nothing where any rule will do.
    let expected: String
    var note: String { "\(deed.op) \(deed.verb) #\(deed.id) \(deed.source) → \(deed.target)" }
  }

  static func judge(_ trials: [Trial], after world: LawWorld, by writer: Writer) throws {
    let outcomes = try writer.outcomes(of: world.deeds + trials.map(\.deed.trial))
    try #require(outcomes.count == world.deeds.count + trials.count)
    var surprises: [String] = []
    for (deed, rule) in zip(world.deeds, outcomes) where rule != "" {
      surprises.append("building: \(deed.op) \(deed.verb) #\(deed.id) \(deed.source): \(rule)")
    }
    let rules = Set(Rule.known.map(\.rawValue))
    for (trial, rule) in zip(trials, outcomes.dropFirst(world.deeds.count)) {
      if trial.expected.isEmpty ? rules.contains(rule) : rule == trial.expected { continue }
      surprises.append("\(trial.note) gave \(rule), not \(trial.expected)")
    }
    #expect(surprises.isEmpty, "\(surprises.count): \(surprises.prefix(20))")
  }

  /// What DOMAIN §2 makes of one try by one role.
  static func expectation(
    _ fixture: Fixture, _ verb: String, _ target: String, _ role: String
  ) -> String {
    let row = LawTable.devices.first {
      $0.verb == verb && $0.source == fixture.state && $0.target == target
    }
    guard let row else { return "" }
    if row.isBack, target != fixture.before { return "" }
    if !row.roles.contains(role) { return "" }
    if fixture.isBare != (verb == "attest_no_storage"),
      LawTable.safe.contains(target)
    {
      return fixture.isBare ? "no_medium_recorded" : "carries_media"
    }
    return "accepted"
  }

  @Test(arguments: Writer.allCases)
  func `every verb from every state to every state is judged as the law says`(
    by writer: Writer
  ) throws {
    var (world, fixtures) = Self.build()
    fixtures = fixtures.filter { !$0.isVariant }
    var trials: [Trial] = []
    let verbs = Set(LawTable.devices.map(\.verb)).sorted()
    for fixture in fixtures {
      for verb in verbs {
        let body = world.body(of: verb)
        for target in LawTable.states {
          let deed = LawDeed.device(
            fixture.device, "admin", verb, fixture.state, target, body)
          trials.append(
            Trial(deed: deed, expected: Self.expectation(fixture, verb, target, "admin")))
        }
      }
    }
    #expect(trials.filter { $0.expected == "accepted" }.count > 150)
    try Self.judge(trials, after: world, by: writer)
  }

  @Test(arguments: Writer.allCases)
  func `every role does from every state what the law lets it do, and nothing else`(
    by writer: Writer
  ) throws {
    var (world, fixtures) = Self.build()
    var trials: [Trial] = []
    let targets = Dictionary(grouping: LawTable.devices, by: \.verb)
      .mapValues { Set($0.map(\.target)).sorted() }
    for fixture in fixtures {
      for (verb, targets) in targets.sorted(by: { $0.key < $1.key }) {
        let body = world.body(of: verb)
        for target in targets {
          for role in LawTable.roles {
            let deed = LawDeed.device(fixture.device, role, verb, fixture.state, target, body)
            trials.append(
              Trial(deed: deed, expected: Self.expectation(fixture, verb, target, role)))
          }
        }
      }
    }
    try Self.judge(trials, after: world, by: writer)
  }

  @Test(arguments: Writer.allCases)
  func `no move is accepted that lies about where the device stands`(by writer: Writer) throws {
    var (world, fixtures) = Self.build()
    var trials: [Trial] = []
    for fixture in fixtures where !fixture.isVariant && !fixture.isBare {
      for row in LawTable.devices where row.source != fixture.state {
        let deed = LawDeed.device(
          fixture.device, "admin", row.verb, row.source, row.target, world.body(of: row.verb))
        trials.append(Trial(deed: deed, expected: ""))
      }
      for (verb, target) in [("register", "received"), ("announce", "announced")] {
        let deed = LawDeed.device(
          fixture.device, "admin", verb, "", target, world.body(of: verb))
        trials.append(Trial(deed: deed, expected: "id_taken"))
      }
    }
    try Self.judge(trials, after: world, by: writer)
  }

  @Test(arguments: Writer.allCases)
  func `a device begins by announce or register, by those who may`(by writer: Writer) throws {
    var (world, _) = Self.build()
    var trials: [Trial] = []
    let next = world.devices + 1
    let may: [String: [String: Set<String>]] = [
      "announce": ["announced": ["warehouse", "coordinator", "admin"]],
      "register": ["received": ["warehouse", "admin"]],
    ]
    for verb in Set(LawTable.devices.map(\.verb) + ["announce", "register"]).sorted() {
      let body = world.body(of: verb)
      for target in LawTable.states {
        for role in LawTable.roles {
          let isLegal = may[verb]?[target]?.contains(role) ?? false
          trials.append(
            Trial(
              deed: .device(next, role, verb, "", target, body),
              expected: isLegal ? "accepted" : ""))
        }
      }
    }
    try Self.judge(trials, after: world, by: writer)
  }

  @Test(arguments: Writer.allCases)
  func `facts are told of a device in any state by those who may`(by writer: Writer) throws {
    var (world, fixtures) = Self.build()
    var trials: [Trial] = []
    for fixture in fixtures where fixture.state != "voided" {
      for (verb, roles) in LawTable.facts {
        for role in LawTable.roles {
          let deed = LawDeed.device(fixture.device, role, verb, "", "", world.body(of: verb))
          trials.append(
            Trial(deed: deed, expected: roles.contains(role) ? "accepted" : "not_allowed"))
        }
      }
    }
    try Self.judge(trials, after: world, by: writer)
  }
}
