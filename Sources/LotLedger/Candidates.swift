internal import GRDB
internal import LedgerValues

/// Looks for the ways in which one entry of the queue may be settled.
struct Candidates {
  let db: Database
  let evidence: QueuedEvidence

  /// More than anyone reads are not offered.
  private static let most = 50

  typealias Found = (
    settlement: Settlement, reason: QueueCandidate.Reason, medium: Medium?, device: DeviceSummary?,
    text: String
  )

  var all: [QueueCandidate] {
    get throws {
      try found.prefix(Self.most).enumerated().map { place, found in
        QueueCandidate(
          id: Int64(place + 1), settlement: found.settlement, reason: found.reason,
          medium: found.medium, deviceName: found.device?.name ?? "", text: found.text)
      }
    }
  }

  private var found: [Found] {
    get throws {
      switch evidence.kind {
      case "wipe_log": return try media
      case "unerased": return try logs
      case "identity": return try named(.keep, .sameSerial)
      case "audit":
        guard let doubt = evidence.doubt else { return [] }
        return doubt.asksForDevice ? try devices(doubt) : try sides(doubt)
      default: return []
      }
    }
  }

  // MARK: a wipe, and media

  /// Media of that serial, then those of the device that the log came with, then others of that
  /// model that wait to be wiped.
  private var media: [Found] {
    get throws {
      var found = try mediaOfSerial
      let mentioned = try evidence.devices.flatMap { device in
        try Ledger.media(db, of: device).filter { !$0.isSafe && $0.status == "fitted" }
      }
      found += try mentioned.compactMap { try medium($0, .sameDevice) }
      if evidence.serial.isEmpty, !evidence.model.isEmpty {
        found += try waitingOfModel.compactMap { try medium($0, .sameModel) }
      }
      var seen: Set<Int64> = []
      return found.filter { seen.insert($0.medium?.id ?? 0).inserted }
    }
  }

  private var mediaOfSerial: [Found] {
    get throws {
      guard !evidence.serial.isEmpty else { return [] }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, device FROM medium
           WHERE serial <> '' AND serial IN (?1, upper(?1), lower(?1)) AND status <> 'voided'
           ORDER BY id LIMIT \(Self.most)
          """, arguments: [evidence.serial])
      return try rows.compactMap { row in
        let (id, device): (Int64, Int64) = (row[0], row[1])
        return try Ledger.media(db, of: DeviceID(rawValue: device)).first { $0.id == id }
          .flatMap { try medium($0, .sameSerial) }
      }
    }
  }

  /// Fitted in devices that are being wiped: there are few of those at a time.
  private var waitingOfModel: [Medium] {
    get throws {
      let rows = try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT m.device FROM device d JOIN medium m ON m.device = d.id
           WHERE d.state IN ('wiping', 'to_wipe', 'wipe_failed', 'received')
             AND m.status = 'fitted' AND m.sanitised = 0 AND lower(m.model) = lower(?)
           ORDER BY d.id DESC LIMIT 20
          """, arguments: [evidence.model])
      return try rows.flatMap { try Ledger.media(db, of: DeviceID(rawValue: $0)) }
        .filter { !$0.isSafe && $0.model.lowercased() == evidence.model.lowercased() }
    }
  }

  private func medium(_ medium: Medium, _ reason: QueueCandidate.Reason) throws -> Found? {
    let device = try DeviceSummary.fetch(db, medium.device)
    return (.medium("#\(medium.id)"), reason, medium, device, medium.serial)
  }

  // MARK: a disk that no log erased, and logs

  /// Logs that wait beside it and name no disk, of its device or its model.
  private var logs: [Found] {
    get throws {
      guard let device = evidence.devices.first,
        let disk = try Ledger.media(db, of: device).first(where: { $0.id == evidence.medium })
      else { return [] }
      let summary = try DeviceSummary.fetch(db, device)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, COALESCE(body ->> 'disk', '') FROM dossier
           WHERE subject = 'evidence' AND state = 'queued' AND body ->> 'kind' = 'wipe_log'
             AND (body ->> 'device' = ?1 OR COALESCE(body ->> 'serial', '') = ''
                  AND lower(COALESCE(body ->> 'model', '')) = lower(?2))
           ORDER BY id DESC LIMIT 20
          """, arguments: [device.rawValue, disk.model])
      return rows.map { row in
        let (id, name): (Int64, String) = (row[0], row[1])
        return (.evidence(id), .waitingLog, disk, summary, "n° \(id) \(name)")
      }
    }
  }

  // MARK: an audit, and devices

  private func named(
    _ settlement: Settlement?, _ reason: QueueCandidate.Reason
  ) throws -> [Found] {
    try evidence.devices.compactMap { try DeviceSummary.fetch(db, $0) }.map { device in
      (settlement ?? .device(device.name), reason, nil, device, Self.words(device))
    }
  }

  private func devices(_ doubt: AuditDoubt) throws -> [Found] {
    switch doubt {
    case .sameDisk: return try named(nil, .sameDisk)
    case .severalDevices, .outOfCustody: return try named(nil, .sameSerial)
    default: return try withoutSerial
    }
  }

  /// Of that model, without a serial, where devices arrive: the newest first.
  private var withoutSerial: [Found] {
    get throws {
      guard !evidence.model.isEmpty else { return [] }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT \(DeviceSummary.columns)
            FROM (SELECT id FROM device WHERE state IN ('announced', 'received', 'to_wipe')
                   ORDER BY id DESC LIMIT 20000) a
            JOIN device d ON d.id = a.id \(DeviceSummary.joins)
           WHERE d.serial = '' AND lower(d.model) = lower(?1) LIMIT 20
          """, arguments: [evidence.model]
      ).map { row in
        let device = DeviceSummary(row: row)
        return (.device(device.name), .noSerial, nil, device, Self.words(device))
      }
    }
  }

  /// What the ledger says, and what the audit says.
  private func sides(_ doubt: AuditDoubt) throws -> [Found] {
    guard let id = evidence.devices.first, let device = try DeviceSummary.fetch(db, id) else {
      return []
    }
    let take: Found = (.take, .evidenceSays, nil, device, evidence.value)
    switch doubt {
    case .disksUnrecorded: return [take]
    case .diskElsewhere, .diskNotFound, .diskMore:
      let disk = try mediaOfSerial.first?.medium
      return [
        (.keep, .ledgerSays, disk, device, evidence.serial),
        (.take, .evidenceSays, disk, device, evidence.serial),
      ]
    default:
      let known: [String: String] = [
        "serial": device.serial, "maker": device.maker, "model": device.model,
        "kind": device.kind.rawValue, "imei": device.imei,
      ]
      let text = doubt.need.flatMap { known[$0] } ?? ""
      return [(.keep, .ledgerSays, nil, device, text), take]
    }
  }

  private static func words(_ device: DeviceSummary) -> String {
    [device.maker, device.model, device.serial].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
