internal import LedgerValues
internal import LotLedger
internal import Reports

extension MonthTables {
  /// Opening, entries by verb, exits by verb, closing.
  static func eachLine(of balance: MonthBalance, _ reader: MonthReader, _ write: Write) throws {
    try write([line("opening", "ouverture"), .empty, .integer(balance.opening)])
    for (change, name, french) in [(1, "in", "entrée"), (-1, "out", "sortie")] {
      for flow in balance.flows where flow.change == change {
        let label = reader.law.verb(flow.verb)?.label
        try write([
          line(name, french),
          label.map { .name(flow.verb.rawValue, $0) } ?? .text(flow.verb.rawValue),
          .integer(flow.devices),
        ])
      }
    }
    try write([line("closing", "clôture"), .empty, .integer(balance.closing)])
  }

  private static func line(_ name: String, _ french: String) -> Table.Cell {
    .name(name, Sentence(fr: french, en: name))
  }

  static func eachInStock(_ reader: MonthReader, _ write: Write) throws {
    let names = LawNames(reader.law)
    let range = reader.range
    try reader.eachInStock { device in
      let since = reader.daylight.date(of: device.entered)
      try write([
        .text(device.name), names.state(.device, device.state.rawValue), .date(since),
        .integer(range.lastDay.day - since.day), names.kind(device.kind), .text(device.maker),
        .text(device.model), .text(device.serial), .text(device.donorTag), .text(device.lot),
        .text(device.place), .text(device.grade), .text(device.category),
      ])
    }
  }

  static func eachTreatment(_ reader: MonthReader, _ write: Write) throws {
    let names = LawNames(reader.law)
    try reader.eachTreatment { item in
      try write([
        .integer(item.seq), names.verb(item.verb.rawValue), .timestamp(item.recorded),
        .timestamp(item.happened), .text(item.device), .text(item.lot), .integer(item.medium),
        .text(item.serial), names.mediumKind(item.kind),
        item.capacity > 0 ? .integer(item.capacity) : .empty,
        names.choice("technique", item.technique), .text(item.method), .text(item.tool),
        .text(item.version), names.choice("result", item.result),
        names.choice("verification", item.verification),
        item.errors.map { .integer($0) } ?? .empty, .text(item.op), .text(item.validator),
        item.validated.map { .timestamp($0) } ?? .empty, .text(item.witness),
        .text(item.certificate), .text(item.log),
      ])
    }
  }

  /// States in which a device waits for its media to be made safe.
  private static let waitingStates: Set<State> = ["received", "to_wipe", "wiping", "wipe_failed"]

  /// Devices that wait longer than the site's setting, then loose media that are not safe.
  static func eachWaiting(_ reader: MonthReader, _ write: Write) throws {
    let names = LawNames(reader.law)
    let patience = try reader.waitingDays()
    let last = reader.range.lastDay.day
    try reader.eachInStock { device in
      let since = reader.daylight.date(of: device.entered)
      guard waitingStates.contains(device.state), last - since.day > patience else { return }
      try write([
        .name("device", Sentence(fr: "appareil", en: "device")), .text(device.name),
        names.state(.device, device.state.rawValue), .date(since), .integer(last - since.day),
        .text(device.lot), .text(device.place), .empty, .empty, .empty, .empty,
      ])
    }
    try reader.eachLooseUnsafe { medium in
      let since = reader.daylight.date(of: medium.since)
      try write([
        .name("medium", Sentence(fr: "support", en: "medium")), .text(medium.device),
        names.state(.medium, medium.status.rawValue), .date(since), .integer(last - since.day),
        .empty, .empty, .integer(medium.medium), .text(medium.serial),
        names.mediumKind(medium.kind),
        medium.capacity > 0 ? .integer(medium.capacity) : .empty,
      ])
    }
  }

  static func eachMovement(_ reader: MonthReader, _ write: Write) throws {
    let names = LawNames(reader.law)
    try reader.eachMovement { movement in
      let event = movement.event
      try write([
        .integer(event.seq), .integer(event.act), .timestamp(event.recorded),
        .timestamp(event.happened), .text(event.op), names.verb(event.verb.rawValue),
        .text(event.subject.rawValue), .integer(event.id), .text(movement.code),
        .text(movement.device), names.state(event.subject, event.source),
        names.state(event.subject, event.target), .text(event.body),
      ])
    }
  }
}
