internal import GRDB
public import LedgerValues

/// What happened later that takes a certificate back.
public struct Revocation: Sendable, Hashable {
  /// The event, and what it did.
  public let event: Int64
  public let verb: Verb
  /// Tag of the device.
  public let device: String
}

extension Ledger {
  /// What takes a certificate back, if anything does: an event that it stands on was corrected, a
  /// medium was discovered late, a failure was found, or the law itself sent the device back to be
  /// wiped or raised an alert.
  public func revocation(of certificate: Certificate) throws(LedgerError) -> Revocation? {
    let carried = certificate.entries.map(\.event.seq)
    return try read { db in
      for device in certificate.statement.devices {
        if let found = try revocation(db, of: device, carried) { return found }
      }
      return nil
    }
  }

  private func revocation(
    _ db: Database, of device: CertificateStatement.Device, _ carried: [Int64]
  ) throws -> Revocation? {
    let media = device.media.map { String($0.id) }.joined(separator: ", ")
    let basis = device.lastDeed
    // Whatever comes after the device arrived once more speaks of other data.
    let next =
      try Int64.fetchOne(
        db,
        sql: """
          SELECT min(seq) FROM event e WHERE device = ? AND device > 0 AND subject = 'device'
             AND seq > ? AND verb IN ('receive', 'readmit', 'return', 'find')
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
          """, arguments: [device.id.rawValue, basis]) ?? .max
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT seq, verb FROM event e WHERE device = ?1 AND device > 0 AND (
            verb = 'correct' AND body ->> 'event' IN (\(carried.listed))
            OR ?4 AND seq > ?2 AND seq < ?3
               AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
               AND (verb IN ('recall', 'breach', 'add_medium')
                    OR verb = 'rewipe' AND body ->> 'cause' IS NOT NULL
                    OR verb = 'fail_medium' AND id IN (\(media))))
         ORDER BY seq LIMIT 1
        """,
      arguments: [device.id.rawValue, basis, next, device.lacks.isEmpty])
    return row.map { Revocation(event: $0[0], verb: Verb($0[1]), device: device.tag) }
  }

  /// The last event that took back whatever was certified before of these devices; nil when none
  /// did.
  public func lastRevocation(
    of devices: [DeviceID]
  ) throws(LedgerError) -> Revocation? {
    let numbers = devices.map { String($0.rawValue) }.joined(separator: ", ")
    return try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT e.seq, e.verb, d.tag FROM event e JOIN device d ON d.id = e.device
           WHERE e.device IN (\(numbers)) AND e.device > 0 AND (
             e.verb IN ('recall', 'breach') OR e.verb = 'rewipe' AND e.body ->> 'cause' IS NOT NULL
             OR e.verb = 'correct' AND EXISTS (
                  SELECT 1 FROM event c WHERE c.seq = e.body ->> 'event' AND c.verb IN (
                    'add_medium', 'fit_medium', 'identify_medium', 'sanitise_medium',
                    'validate_medium', 'remove_medium', 'destroy_medium', 'complete_wipe',
                    'attest_no_storage', 'confirm_media')))
           ORDER BY e.seq DESC LIMIT 1
          """
      ).map { Revocation(event: $0[0], verb: Verb($0[1]), device: $0[2]) }
    }
  }
}

extension CertificateStatement.Device {
  /// Number of the last event that this says was done.
  fileprivate var lastDeed: Int64 {
    let own = [received, inventory, attestation].compactMap { $0?.event }
    let media = media.flatMap { medium in
      [medium.erasure?.deed, medium.validation, medium.destruction?.deed].compactMap { $0?.event }
    }
    return (own + media).max() ?? 0
  }
}

extension [Int64] {
  fileprivate var listed: String {
    map(String.init).joined(separator: ", ")
  }
}
