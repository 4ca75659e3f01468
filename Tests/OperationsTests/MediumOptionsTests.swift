import LedgerValues
import Operations
import Testing

/// What the page of a medium says may be done is what the law then does.
@Suite struct MediumOptionsTests {
  /// What each act needs.
  private static let needs: [Verb: [String: String]] = [
    "remove_medium": ["place": "A-01"], "store_medium": ["place": "A-01"],
    "condemn_medium": ["reason": "cassé"],
    "destroy_medium": ["method": "broyage", "witness": "CO", "certificate": "C-1"],
    "fit_medium": [:], "lose_medium": ["reason": "introuvable"], "find_medium": ["place": "A-01"],
    "sanitise_medium": [
      "technique": "overwrite", "result": "success", "verification": "last",
    ],
    "validate_medium": [:], "fail_medium": ["reason": "bruit"],
    "identify_medium": ["model": "X"],
  ]

  private func record(
    _ verb: Verb, _ medium: String, in house: TemporaryHouse, as op: String = "TE"
  ) throws {
    let open = try house.open(op)
    try RecordMedium(verb, .known(open.mediumID(named: medium)), needs: Self.needs[verb] ?? [:])
      .run(in: open)
  }

  /// Media in every state of their life, wiped and not, some validated.
  private func media(_ house: TemporaryHouse) throws -> [String] {
    let lives: [[Verb]] = [
      [], ["sanitise_medium"], ["sanitise_medium", "validate_medium"], ["fail_medium"],
      ["remove_medium"], ["remove_medium", "sanitise_medium"],
      ["sanitise_medium", "validate_medium", "remove_medium"],
      ["sanitise_medium", "validate_medium", "remove_medium", "store_medium"],
      ["condemn_medium"], ["sanitise_medium", "condemn_medium"], ["destroy_medium"],
      ["remove_medium", "lose_medium"], ["remove_medium", "lose_medium", "find_medium"],
    ]
    try house.announce(["A1"])
    try house.receive("A1", disk: "D-0")
    for (index, life) in lives.enumerated() {
      let serial = "D-\(index)"
      if index > 0 {
        let open = try house.open("TE")
        try RecordMedium(
          "add_medium", .new(open.device(named: "A1")), needs: ["kind": "hdd", "serial": serial]
        ).run(in: open)
      }
      for verb in life { try record(verb, serial, in: house) }
    }
    return lives.indices.map { "D-\($0)" }
  }

  @Test(arguments: ["0", "1"])
  func `every act on every medium is refused as its page says`(twoPersons: String) throws {
    let house = try TemporaryHouse()
    let serials = try media(house)
    try house.open("AD").set("two_person_wipe", to: twoPersons)
    for op in ["TE", "CH", "WA"] {
      let trial = try house.open(op, for: .rehearsing)
      let verbs = trial.law.verbs.filter { $0.subject == .medium && $0.verb != "add_medium" }
      for serial in serials {
        let id = try trial.mediumID(named: serial)
        let options = try #require(try trial.mediumDetails(id)).options
        for entry in verbs {
          let option = options.first { $0.verb == entry.verb }
          let wanted = option.map { $0.refusal?.rule } ?? .noSuchMove
          let rule = found(entry.verb, id, in: trial)
          // Of a person whose role bars it the page says first what bars everyone.
          let isBarred = rule == .notAllowed && wanted != nil
          #expect(isBarred || rule == wanted, "\(op) \(entry.verb) \(serial)")
        }
      }
    }
  }

  /// The rule that stands against it when it is tried; nil when it is done.
  private func found(_ verb: Verb, _ medium: Int64, in house: House) -> Rule? {
    do {
      try RecordMedium(verb, .known(medium), needs: Self.needs[verb] ?? [:]).run(in: house)
      return nil
    } catch {
      return error.refusal?.rule ?? "no_refusal"
    }
  }

  @Test func `a medium taken out is found by the label it was given, and by its serial`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "D-0")
    let open = try house.open("TE")
    try RecordMedium(
      "remove_medium", .known(open.mediumID(named: "D-0")),
      needs: ["place": "A-01", "tag": "SUP-7"]
    ).run(in: open)
    for code in ["D-0", "SUP-7", "#1"] {
      guard case .medium(let row) = try open.resolve(code) else {
        Issue.record("\(code) names no medium")
        continue
      }
      #expect(row.medium.serial == "D-0" && row.place == "A-01" && row.tag == "SUP-7")
    }
    #expect(try open.media(isLoose: true, limit: 10).map(\.medium.serial) == ["D-0"])
  }

  @Test func `an act on a medium is undone where the law allows`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "D-0")
    try record("remove_medium", "D-0", in: house)
    let open = try house.open("TE")
    let id = try open.mediumID(named: "D-0")
    let last = try #require(try open.history(ofMedium: id, limit: 1).entries.first)
    #expect(try UndoAct(last.event.seq).run(in: open).refused.isEmpty)
    #expect(try open.mediumDetails(id)?.medium.status == "fitted")
  }
}
