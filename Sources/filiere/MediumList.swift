import LedgerValues
import Operations

/// Media with where they lie, as a table for people, as JSON and as CSV.
struct MediumList {
  private let rows: [MediumRow]
  private let law: Law

  init(_ rows: [MediumRow], law: Law) {
    self.rows = rows
    self.law = law
  }

  func write(isJSON: Bool, isCSV: Bool, in house: House) throws {
    if isJSON {
      let all = rows.map { JSON.object(Self.fields($0)) }
      return Console.write([JSON.array(all).text])
    }
    let columns = Self.columns
    if isCSV {
      let table = WordTable(columns, language: spoken)
      return Console.write(bytes: try table.csv(rows.map(cells), in: house))
    }
    var table = TextTable(columns.map { $0.label(spoken) })
    for row in rows { table.add(cells(row)) }
    Console.write(table.lines)
  }

  static func fields(_ row: MediumRow) -> [(String, JSON)] {
    MediumCommand.fields(row.medium) + [
      ("device", .text(row.deviceName)), ("place", .text(row.place)), ("tag", .text(row.tag)),
      ("since", .text(row.since.iso)),
    ]
  }

  private static let columns: [(name: String, label: Sentence)] = [
    ("medium", Sentence(fr: "support", en: "medium")),
    ("serial", Sentence(fr: "n° de série", en: "serial")),
    ("kind", Sentence(fr: "genre", en: "kind")),
    ("capacity_bytes", Sentence(fr: "octets", en: "bytes")),
    ("status", Sentence(fr: "où", en: "where")), ("safe", Sentence(fr: "sûr", en: "safe")),
    ("since", Sentence(fr: "depuis", en: "since")),
    ("place", Sentence(fr: "lieu", en: "place")),
    ("tag", Sentence(fr: "étiquette", en: "label")),
    ("device", Sentence(fr: "appareil", en: "device")),
  ]

  private func cells(_ row: MediumRow) -> [String] {
    let medium = row.medium
    return [
      "#\(medium.id)", medium.serial, law.label(medium.kind)(spoken),
      medium.capacityBytes > 0 ? String(medium.capacityBytes) : "",
      law.label(medium.status, of: .medium, in: spoken),
      medium.isSafe ? said("oui", "yes") : said("NON", "NO"), row.since.minute, row.place, row.tag,
      row.deviceName,
    ]
  }
}
