import LedgerValues

@testable import Workbench

extension Fixture {
  static var houseSettings: HouseSettings {
    HouseSettings(
      settings: [
        SettingSummary(
          id: 1, name: "tag_prefix", value: "LY",
          label: Sentence(fr: "préfixe des étiquettes", en: "prefix of tags")),
        SettingSummary(
          id: 5, name: "waiting_days", value: "45",
          label: Sentence(
            fr: "jours d’attente avant signalement", en: "days of waiting before a warning"),
          since: now, by: "CD"),
      ],
      operators: [
        OperatorSummary(
          id: 1, code: "CD", name: "Camille Durand", state: State("active"),
          roles: [Role("admin")], proofs: ["pin", "unix"]),
        OperatorSummary(
          id: 2, code: "AB", name: "", state: State("active"), roles: [Role("auditor")],
          proofs: []),
      ],
      series: [HouseSettings.Series(name: "LYPC26", last: 51)],
      policies: [
        HouseSettings.Policy(
          kind: .hdd, technique: "overwrite", level: "clear", isEnough: true,
          since: Timestamp(milliseconds: 0), by: ""),
        HouseSettings.Policy(
          kind: .ssd, technique: "overwrite", level: "clear", isEnough: false, since: now,
          by: "CD"),
      ],
      sheets: [
        HouseSettings.Sheet(
          kind: .laptop, tests: laptopTests, since: Timestamp(milliseconds: 0), by: ""),
        HouseSettings.Sheet(
          kind: .monitor,
          tests: [
            SheetTest(
              name: "power", label: Sentence(fr: "alimentation", en: "power"), isBlocking: true)
          ], since: now, by: "CD"),
      ],
      ruleSets: [])
  }

  /// What an audit says otherwise than the list of one device, and an entry about another.
  static var doubts: [QueueEntry] {
    let about = [(Int64(4), AuditDoubt.modelDiffers), (5, .diskNotFound)].map { id, doubt in
      QueueEntry(
        id: id, state: State("queued"), kind: "audit", queued: days(1), device: "LYPC26-00042",
        serial: "5CG1074X", reason: doubt.rawValue, body: "{\"kind\":\"audit\"}")
    }
    return about + queue.suffix(1)
  }

  static var queue: [QueueEntry] {
    [
      QueueEntry(
        id: 1, state: State("queued"), kind: "wipe_log", queued: days(3), device: "",
        serial: "5XW0A1",
        body: "{\"kind\":\"wipe_log\",\"model\":\"ST500DM002\",\"verdict\":\"erased\"}"),
      QueueEntry(
        id: 2, state: State("queued"), kind: "wipe_log", queued: days(2), device: "",
        serial: "", body: "{\"kind\":\"wipe_log\",\"verdict\":\"failed\"}"),
      QueueEntry(
        id: 3, state: State("queued"), kind: "identity", queued: days(1),
        device: "LYPC26-00047", serial: "5CG1259X", body: "{\"kind\":\"identity\"}"),
    ]
  }
}

extension FakeLedger {
  func candidates(of id: Int64) -> [QueueCandidate] {
    if id == 4 || id == 5 {
      let (kept, told) =
        id == 4 ? ("ThinkCentre M720q", "ThinkCentre M720s") : ("5XW0A1", "absent")
      return [
        QueueCandidate(
          id: 1, settlement: .keep, reason: .ledgerSays, deviceName: "LYPC26-00042", text: kept),
        QueueCandidate(
          id: 2, settlement: .take, reason: .evidenceSays, deviceName: "LYPC26-00042", text: told),
      ]
    }
    guard id == 1 else { return [] }
    let media = media[DeviceID(rawValue: 4)] ?? []
    return media.enumerated().map { place, medium in
      QueueCandidate(
        id: Int64(place + 1), settlement: .medium("#\(medium.id)"),
        reason: medium.serial == "5XW0A1" ? .sameSerial : .sameDevice, medium: medium,
        deviceName: "LYPC26-00043", text: medium.serial)
    }
  }

  mutating func settle(_ id: Int64, _ settlement: Settlement) -> WorkbenchEvent {
    queue.removeAll { $0.id == id }
    return .settled(id, settlement, nil)
  }

  mutating func keep(_ change: HouseChange) -> WorkbenchEvent {
    switch change {
    case .set(let name, let value):
      houseSettings.settings = houseSettings.settings.map { setting in
        setting.name != name
          ? setting
          : SettingSummary(
            id: setting.id, name: name, value: value, label: setting.label, since: clock,
            by: "CD")
      }
    case .enrol(let code, let name, let role, _):
      houseSettings.operators.append(
        OperatorSummary(
          id: 9, code: code, name: name, state: State("active"), roles: [role], proofs: []))
    case .appoint(let code, let role): self.change(code) { $0 + [role] }
    case .dismiss(let code, let role):
      guard code != "CD" else {
        return .houseKept(change, Refusal(rule: Rule("last_admin")))
      }
      self.change(code) { $0.filter { $0 != role } }
    case .policy(let kind, let technique, let isEnough):
      houseSettings.policies = houseSettings.policies.map { policy in
        policy.kind != kind || policy.technique != technique
          ? policy
          : HouseSettings.Policy(
            kind: kind, technique: technique, level: policy.level, isEnough: isEnough,
            since: clock, by: "CD")
      }
    case .test(let kind, let test):
      houseSettings.sheets = houseSettings.sheets.map { sheet in
        sheet.kind != kind
          ? sheet
          : HouseSettings.Sheet(
            kind: kind, tests: sheet.tests.map { $0.name == test.name ? test : $0 }, since: clock,
            by: "CD")
      }
    case .adopt(let name, let kind):
      houseSettings.ruleSets.append(
        AdoptedRuleSet(kind: kind, name: name, since: clock, by: "CD"))
    case .retire, .reinstate: break
    }
    return .houseKept(change, nil)
  }

  private mutating func change(_ code: String, _ roles: ([Role]) -> [Role]) {
    houseSettings.operators = houseSettings.operators.map { person in
      person.code != code
        ? person
        : OperatorSummary(
          id: person.id, code: code, name: person.name, state: person.state,
          roles: roles(person.roles), proofs: person.proofs)
    }
  }
}
