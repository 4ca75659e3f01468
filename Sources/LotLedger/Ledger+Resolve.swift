internal import GRDB
public import LedgerValues

extension Ledger {
  /// What a scanned or typed code stands for; only an exact match counts.
  public func resolve(_ code: String) throws(LedgerError) -> Resolution {
    try read { (db) throws -> Resolution in
      let devices = try Codes.devices(db, answeringTo: code)
      if devices.count > 1 {
        return .ambiguous(try devices.compactMap { try DeviceSummary.fetch(db, $0) })
      }
      if let device = devices.first { return .device(device) }
      let media = try Self.media(db, answeringTo: code)
      if let medium = media.first, media.count == 1 { return .medium(medium) }
      if media.count > 1 {
        return .ambiguous(try media.compactMap { try DeviceSummary.fetch(db, $0.medium.device) })
      }
      for candidate in [code, code.uppercased()] {
        if let lot = try Self.lots(db, "l.code = ?", [candidate], limit: 1).first {
          return .lot(lot)
        }
        if let subject = try dossier(db, candidate) {
          return subject == .location ? .location(candidate) : .dossier(subject, candidate)
        }
      }
      return .unknown
    }
  }

  /// The place, or the smaller life with a page of its own, that has this code.
  private func dossier(_ db: Database, _ code: String) throws -> Subject? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT subject FROM dossier
           WHERE subject IN ('location', 'kit', 'request', 'delivery', 'stock_take', 'removal',
                             'article', 'part', 'recipe') AND code = ?
           ORDER BY subject <> 'location', subject
          """), arguments: [code]
    ).map { Subject($0) }
  }

  /// The one device a code stands for.
  ///
  /// - Throws: `LedgerError.unknownCode`, or `.ambiguous` with the names of the candidates.
  public func device(named code: String) throws(LedgerError) -> DeviceID {
    switch try resolve(code) {
    case .device(let id): return id
    case .ambiguous(let found): throw .ambiguous(code, candidates: found.map(\.name))
    default: throw .unknownCode(code, subject: .device)
    }
  }

  /// Devices that were recorded with this serial, whatever became of them.
  public func devices(withSerial serial: String) throws(LedgerError) -> [DeviceSummary] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(DeviceSummary.columns) FROM device d \(DeviceSummary.joins)
             WHERE d.serial = ? AND d.serial <> '' AND d.state <> 'voided' ORDER BY d.id
            """), arguments: [serial]
      ).map { DeviceSummary(row: $0) }
    }
  }
}
