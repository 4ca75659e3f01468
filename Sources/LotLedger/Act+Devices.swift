internal import Foundation
internal import GRDB
public import LedgerValues

extension Act {
  /// One device as lists show it.
  public func summary(_ device: DeviceID) throws -> DeviceSummary? {
    try DeviceSummary.fetch(db, device)
  }

  /// The next free tag of a kind: prefix, letters of the kind, year in Lyon, number of five digits
  /// or more (DOMAIN §1).
  public func nextTag(for kind: Kind) throws -> String {
    let prefix = try setting("tag_prefix")
    let first = Int64(try setting("tag_first")) ?? 1
    let letters = law.kind(kind)?.tagLetters ?? "PE"
    let series = "\(prefix)\(letters)\(try yearDigits())"
    let last =
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT last FROM series WHERE name = ?"), arguments: [series])
      ?? 0
    var number = max(last + 1, first)
    while true {
      let digits = String(number)
      let tag =
        series + "-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      let isTaken =
        try Bool.fetchOne(
          db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM label WHERE code = ?)"),
          arguments: [tag]) ?? false
      if !isTaken { return tag }
      number += 1
    }
  }

  private func yearDigits() throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT strftime('%Y', (?1 + ahead) / 1000, 'unixepoch') FROM daylight
           WHERE start <= ?1 ORDER BY start DESC LIMIT 1
          """), arguments: [recorded.milliseconds]
    ).map { String($0.suffix(2)) } ?? "00"
  }

  /// The value of a setting now.
  public func setting(_ name: String) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM setting_in_force WHERE name = ?"),
      arguments: [name]) ?? ""
  }

  /// A code like `LOT-2026-0007`: the next of its year.
  public func nextCode(of subject: Subject, prefix: String) throws -> String {
    let year = "20" + (try yearDigits())
    let start = "\(prefix)-\(year)-"
    let codes = try String.fetchAll(
      db,
      sql: """
        SELECT code FROM dossier WHERE subject = ? AND code >= ? AND code < ?
         ORDER BY id DESC LIMIT 50
        """, arguments: [subject.rawValue, start, start + "\u{7E}"])
    let last = codes.compactMap { Int($0.dropFirst(start.count)) }.max() ?? 0
    let digits = String(last + 1)
    return start + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A device answers to this serial already, and is not void.
  public func devices(withSerial serial: String) throws -> [DeviceSummary] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(DeviceSummary.columns) FROM device d \(DeviceSummary.joins)
           WHERE d.serial = ? AND d.serial <> '' AND d.state <> 'voided' ORDER BY d.id
          """), arguments: [serial]
    ).map { DeviceSummary(row: $0) }
  }

  /// Whether this row of this file was taken in before.
  public func isImported(file: Int64, row: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM imported WHERE file = ? AND row = ?)"),
      arguments: [file, row]) ?? false
  }

  /// The highest line that a lot's list has reached.
  public func lastLine(ofLot lot: Int64) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT COALESCE(max(line), 0) FROM device WHERE lot = ?", arguments: [lot]) ?? 0
  }

  /// Request that a reserved device is for, or 0.
  public func request(of device: DeviceID) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT request FROM device WHERE id = ?", arguments: [device.rawValue]) ?? 0
  }

  /// The media that a device carries or carried last.
  public func media(of device: DeviceID) throws -> [Medium] {
    try Ledger.media(db, of: device)
  }

  /// Media recorded with this serial.
  public func media(withSerial serial: String) throws -> [Medium] {
    try Row.fetchAll(
      db, sql: "SELECT DISTINCT device FROM medium WHERE serial = ? AND serial <> ''",
      arguments: [serial]
    ).flatMap { try Ledger.media(db, of: DeviceID(rawValue: $0[0])) }
      .filter { $0.serial == serial }
  }

  /// One medium.
  public func medium(_ id: Int64) throws -> Medium? {
    let device = try Int64.fetchOne(
      db, sql: "SELECT device FROM medium WHERE id = ?", arguments: [id])
    guard let device else { return nil }
    return try Ledger.media(db, of: DeviceID(rawValue: device)).first { $0.id == id }
  }
}
