internal import Foundation
internal import GRDB
internal import LedgerValues

extension Hardware {
  /// What the ledger knows to be in a device: what its audits and people said of the processor and the
  /// memory, the disks that it carries, and the mark that the site's table gives its processor.
  static func fetch(_ db: Database, _ device: DeviceID, marks: Data?) throws -> Hardware {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT substr(max(CASE WHEN body ->> 'cpu' <> ''
                            THEN printf('%019d', seq) || (body ->> 'cpu') END), 20),
                 CAST(substr(max(CASE WHEN body ->> 'memory' > 0
                                 THEN printf('%019d', seq) || (body ->> 'memory') END), 20)
                      AS INTEGER)
            FROM event e WHERE device = ? AND device > 0 AND verb = 'identify'
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
          """), arguments: [device.rawValue])
    var hardware = Hardware()
    hardware.cpu = row?[0] ?? ""
    hardware.memoryBytes = row?[1] ?? 0
    hardware.mark = marks.flatMap { CPUMarks.mark(of: Self.first(of: hardware.cpu), in: $0) }
    hardware.disks = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, serial, capacity FROM medium
           WHERE device = ? AND status = 'fitted' ORDER BY id
          """), arguments: [device.rawValue]
    ).map { Disk(kind: MediumKind($0[0]), serial: $0[1], capacityBytes: $0[2]) }
    return hardware
  }

  /// Of a machine with several processors, the first.
  private static func first(of names: String) -> String {
    names.firstRange(of: ", ").map { String(names[..<$0.lowerBound]) } ?? names
  }
}

extension CPUMarks {
  /// The table that the site imported last, as it is kept; nil when it has none.
  static func fetch(_ db: Database) throws -> Data? {
    try Data.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT a.bytes FROM dossier f JOIN attachment a ON a.digest = f.code
           WHERE f.subject = 'file' AND f.body ->> 'format' = 'cpu_marks'
           ORDER BY f.id DESC LIMIT 1
          """))
  }

  /// The mark of one processor in a table as it is kept, without reading the rest.
  static func mark(of name: String, in kept: Data) -> Int? {
    let folded = folded(name)
    guard !folded.isEmpty, let found = kept.range(of: Data("\n\(folded)\t".utf8)) else {
      return nil
    }
    let digits = kept[found.upperBound...].prefix { $0 != 0x0A }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
