import LedgerValues
import Operations

/// Events as a table for people and as JSON for programs.
struct EventList {
  private let entries: [HistoryEntry]
  private let law: Law
  /// Whether the events are of several devices, which must then be named.
  private let namesDevices: Bool

  init(_ entries: [HistoryEntry], law: Law, namesDevices: Bool = false) {
    self.entries = entries
    self.law = law
    self.namesDevices = namesDevices
  }

  var lines: [String] {
    let device = namesDevices ? [said("appareil", "device")] : []
    var table = TextTable(
      [said("n°", "no"), said("quand", "when")] + device + [
        said("quoi", "what"), said("vers", "to"), said("qui", "who"), said("détails", "details"),
      ], right: [0])
    for entry in entries {
      let event = entry.event
      table.add(
        [String(event.seq), event.happened.minute] + (namesDevices ? [entry.deviceName] : []) + [
          law.label(event.verb, in: spoken) + (entry.isAnnulled ? " †" : ""),
          event.target.isEmpty
            ? "" : law.label(State(event.target), of: event.subject, in: spoken),
          event.op,
          ((entry.sheet.map { [$0.sentence(spoken)] } ?? [])
            + (entry.names["part"].map { [$0] } ?? []) + parts(takenBy: event)
            + entry.texts.sorted { $0.key < $1.key }.map(\.value)).joined(separator: " · "),
        ])
    }
    return table.lines
  }

  /// What a device gave when it was dismantled.
  private func parts(takenBy event: Event) -> [String] {
    guard event.verb == "dismantle",
      case .array(let parts)? = JSONReader.read(Array(event.body.utf8))?["parts"]
    else { return [] }
    return parts.compactMap { part in
      guard case .string(let what)? = part["what"] else { return nil }
      let kind = law.label(ofChoice: what, need: "what", of: "take_part")(spoken)
      guard case .string(let label)? = part["label"] else { return kind }
      return "\(kind), \(label)"
    }
  }

  var json: JSON {
    .array(
      entries.map { entry in
        let event = entry.event
        let device = namesDevices ? [("device", JSON.text(entry.deviceName))] : []
        return .object(
          [("seq", .integer(event.seq)), ("at", .text(event.happened.iso))] + device + [
            ("verb", .text(event.verb.rawValue)), ("from", .text(event.source)),
            ("to", .text(event.target)), ("operator", .text(event.op)), ("body", .raw(event.body)),
          ])
      })
  }
}
