import LedgerValues

@testable import Workbench

extension FakeLedger {
  func row(ofMedium id: Int64) -> MediumRow? {
    for (device, carried) in media {
      guard let medium = carried.first(where: { $0.id == id }) else { continue }
      let summary = index(of: device).map { devices[$0] }
      return MediumRow(
        medium: medium, deviceName: summary?.name ?? "",
        place: mediumPlaces[id] ?? summary?.place ?? "", tag: mediumTags[id] ?? "",
        since: Fixture.days(2))
    }
    return nil
  }

  func medium(answeringTo code: String) -> MediumRow? {
    let all = media.values.joined()
    let found = all.first { $0.serial == code } ?? all.first { mediumTags[$0.id] == code }
    return found.flatMap { row(ofMedium: $0.id) }
  }

  func details(ofMedium id: Int64) -> MediumDetails? {
    guard let row = row(ofMedium: id) else { return nil }
    let medium = row.medium
    let verbs = Fixture.law.verbs.filter { $0.subject == .medium && $0.verb != Verb("add_medium") }
    let options = verbs.compactMap { entry -> MoveOption? in
      let step = Fixture.law.moves.first {
        $0.verb == entry.verb && $0.source == medium.status.rawValue
      }
      guard step != nil || !entry.isMove else { return nil }
      return MoveOption(
        verb: entry.verb, target: step?.target ?? State(""),
        refusal: refusal(entry.verb, medium))
    }
    let evidence =
      medium.hasEvidence
      ? [
        MediumEvidence(
          seq: 3, happened: Fixture.days(1), op: "TE", technique: "overwrite", result: "success",
          verification: "last", isEnough: medium.isSanitised)
      ] : []
    return MediumDetails(
      row: row, options: options, evidence: evidence,
      deviceState: index(of: medium.device).map { devices[$0].state } ?? State("received"))
  }

  private func refusal(_ verb: Verb, _ medium: Medium) -> Refusal? {
    if let refusal = refusals[verb] { return refusal }
    switch verb.rawValue {
    case "validate_medium" where !medium.isSanitised: return Refusal(rule: .nothingSanitised)
    case "store_medium" where !medium.isSafe, "fit_medium" where !medium.isSafe:
      return Refusal(rule: .mediumUnsafe)
    default: return nil
    }
  }

  mutating func record(
    _ verb: Verb, on id: Int64, of device: DeviceID, _ needs: [String: String]
  ) -> WorkbenchEvent {
    guard var medium = row(ofMedium: id)?.medium else {
      return .recorded(verb, device, Refusal(rule: .noSuchSubject))
    }
    if let refusal = refusal(verb, medium) { return .recorded(verb, device, refusal) }
    let step = Fixture.law.moves.first {
      $0.verb == verb && $0.source == medium.status.rawValue
    }
    media[medium.device]?.removeAll { $0.id == id }
    if let step { medium.status = step.target }
    switch verb.rawValue {
    case "sanitise_medium":
      (medium.isSanitised, medium.hasEvidence) = (needs["result"] == "success", true)
    case "validate_medium", "destroy_medium": medium.isSafe = true
    case "fail_medium": (medium.isSanitised, medium.isSafe) = (false, false)
    default: break
    }
    mediumPlaces[id] = needs["place"] ?? mediumPlaces[id]
    mediumTags[id] = needs["tag"] ?? mediumTags[id]
    if let into = needs["into"], let other = devices.first(where: { $0.tag == into }) {
      medium.device = other.id
      mediumPlaces[id] = nil
    }
    media[medium.device, default: []].append(medium)
    write(verb, medium.device, from: "", to: "", needs: needs)
    return .recorded(verb, medium.device, nil)
  }

  mutating func fit(_ needs: [String: String], into device: DeviceID) -> WorkbenchEvent {
    if let code = needs["medium"], let found = medium(answeringTo: code) {
      let name = index(of: device).map { devices[$0].tag } ?? ""
      return record(Verb("fit_medium"), on: found.id, of: device, ["into": name])
    }
    return record(needs, of: device)
  }
}
