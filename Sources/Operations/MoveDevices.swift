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
  /// A device of which the last move is undone in the same act: the label by which it was registered
  /// is that of the device which is moved.
  public var replacing: DeviceID?

  public init(_ request: MoveRequest) {
    self.request = request
  }

  /// Every device refused: what was opened for them is not kept.
  private struct NothingMoved: Error {}

  /// The person asked to stop: nothing of it is kept.
  private struct Stopped: Error {}

  /// Does it.
  public func run(in house: House) throws(HouseError) -> MoveOutcome {
    try run(in: house) { _, _ in true } ?? MoveOutcome()
  }

  /// Does it in one transaction, telling how far it is.
  ///
  /// - Parameter progress: given how many are done and how many there are; answers whether to go on.
  /// - Returns: what came of it; nil when it was stopped, and nothing was written.
  public func run(
    in house: House, progress: (Int, Int) -> Bool
  ) throws(HouseError) -> MoveOutcome? {
    var isStopped = false
    do {
      return try house.write { act in
        try perform(act) { done, total in
          guard !progress(done, total) else { return }
          isStopped = true
          throw Stopped()
        }
      }
    } catch {
      guard isStopped else { throw error }
      return nil
    }
  }

  private func perform(
    _ act: Act, tell: (Int, Int) throws -> Void
  ) throws -> MoveOutcome {

    var outcome = MoveOutcome()
    do {
      try act.together {
        outcome = MoveOutcome()
        if let replacing { try act.undo(replacing) }
        let needs = try openings(act)
        var met: Set<DeviceID> = []
        for (index, device) in request.devices.enumerated() {
          try tell(index, request.devices.count)
          try move(device, needs, isNew: met.insert(device).inserted, act, &outcome)
        }
        try tell(request.devices.count, request.devices.count)
        if outcome.moved.isEmpty { throw NothingMoved() }
      }
    } catch is NothingMoved {}
    return outcome
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
    if try isOvertaken(device, summary, act, &outcome) { return }
    var needs = needs
    if request.verb == "receive", (needs["tag"] ?? "").isEmpty {
      needs["tag"] = try act.nextTag(for: summary.kind)
    }
    switch try act.perform(request.verb, on: device, needs: needs, happened: request.happened) {
    case .moved: outcome.moved.append(try act.summary(device)?.name ?? summary.name)
    case .already: outcome.already.append(summary.name)
    case .refused(let refusal):
      outcome.refused.append(.init(device: device, name: summary.name, refusal: refusal))
      try tell(act.change(of: device, since: request.seen), summary, &outcome)
    }
  }

  /// A device that someone moved after it was looked at is left alone: what was decided on is gone.
  private func isOvertaken(
    _ device: DeviceID, _ summary: DeviceSummary, _ act: Act, _ outcome: inout MoveOutcome
  ) throws -> Bool {
    guard act.law.verb(request.verb)?.isMove == true,
      let event = try act.move(of: device, since: request.seen)
    else { return false }
    let isThere = act.law.moves.contains {
      $0.verb == request.verb && $0.target == summary.state && $0.subject == .device
    }
    if isThere {
      outcome.already.append(summary.name)
    } else {
      let refusal = Refusal(rule: .stateChanged, culprit: summary.state.rawValue)
      outcome.refused.append(.init(device: device, name: summary.name, refusal: refusal))
    }
    tell(event, summary, &outcome)
    return true
  }

  private func tell(_ event: Event?, _ summary: DeviceSummary, _ outcome: inout MoveOutcome) {
    guard let event else { return }
    outcome.overtaken.append(.init(device: summary.id, name: summary.name, event: event))
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
