internal import Foundation
public import LedgerValues
internal import LotLedger

/// Does one verb, move or fact, to one device or to many, as one act: what is legal is done, what
/// is refused is named with its reason.
///
/// A request, delivery, removal or place that a need names and that is not there yet is made with
/// its code. `receive` without a tag gives the next one.
public struct MoveDevices: Sendable {
  public var request: MoveRequest

  public init(_ request: MoveRequest) {
    self.request = request
  }

  /// Every device refused: what was opened for them is not kept.
  private struct NothingMoved: Error {}

  /// Does it.
  public func run(in house: House) throws(HouseError) -> MoveOutcome {
    try house.write { act in
      var outcome = MoveOutcome()
      do {
        try act.together {
          outcome = MoveOutcome()
          let needs = try openings(act)
          var seen: Set<DeviceID> = []
          for device in request.devices {
            let isNew = seen.insert(device).inserted
            try move(device, needs, isNew: isNew, act, &outcome)
          }
          if outcome.moved.isEmpty { throw NothingMoved() }
        }
      } catch is NothingMoved {}
      return outcome
    }
  }

  private func move(
    _ device: DeviceID, _ needs: [String: String], isNew: Bool, _ act: Act,
    _ outcome: inout MoveOutcome
  ) throws {
    guard let summary = try act.summary(device) else {
      let refusal = Refusal(rule: "no_such_subject")
      outcome.refused.append(.init(device: device, name: "", refusal: refusal))
      return
    }
    guard isNew else {
      outcome.already.append(summary.name)
      return
    }
    var needs = needs
    if request.verb == "receive", (needs["tag"] ?? "").isEmpty {
      needs["tag"] = try act.nextTag(for: summary.kind)
    }
    switch try act.perform(request.verb, on: device, needs: needs, happened: request.happened) {
    case .moved: outcome.moved.append(try act.summary(device)?.name ?? summary.name)
    case .already: outcome.already.append(summary.name)
    case .refused(let refusal):
      outcome.refused.append(.init(device: device, name: summary.name, refusal: refusal))
    }
  }

  private func openings(_ act: Act) throws -> [String: String] {
    try act.opening(request.needs, of: request.verb) { subject in
      guard subject == .delivery else { return [:] }
      // A reserved device goes only to its own request: the delivery is made for it.
      for device in request.devices {
        let number = try act.request(of: device)
        if number > 0 { return ["request": .integer(number)] }
      }
      return [:]
    }
  }
}

extension Act {
  /// Dossiers that a need may bring into being by naming them.
  private static let openedByName: [Subject: Verb] = [
    .request: "open_request", .delivery: "open_delivery", .removal: "open_removal",
    .location: "open_location",
  ]

  /// Makes the requests, deliveries, removals and places that the needs name and that are not there.
  ///
  /// - Parameter extra: what the new dossier's event says beside its code.
  /// - Returns: the needs, trimmed.
  func opening(
    _ needs: [String: String], of verb: Verb, _ extra: (Subject) throws -> Body = { _ in [:] }
  ) throws -> [String: String] {
    var needs = needs
    for need in law.verb(verb)?.needs ?? [] {
      guard case .reference(let subject) = need.value, let opening = Self.openedByName[subject],
        let text = needs[need.name]?.trimmingCharacters(in: .whitespacesAndNewlines),
        !text.isEmpty
      else { continue }
      needs[need.name] = text
      if try id(of: subject, code: text) == nil {
        do {
          _ = try open(subject, code: text, by: opening, try extra(subject))
        } catch let refusal as Refusal where refusal.rule == .notAllowed {
          // To this person it is an unknown code like any other.
          throw LedgerError.unknownCode(text, subject: subject)
        }
      }
    }
    return needs
  }
}
