import Foundation
import Testing

extension Season {
  private static let kinds = [
    (kind: "laptop", words: "PC portable", share: 59),
    (kind: "desktop", words: "Unité centrale", share: 15),
    (kind: "monitor", words: "Écran", share: 14),
    (kind: "smartphone", words: "Smartphone", share: 4),
    (kind: "tablet", words: "Tablette", share: 3), (kind: "printer", words: "Imprimante", share: 5),
  ]

  /// The people, the places, the articles and the partners.
  func open() throws {
    try run(["init", "--operator", Self.admin])
    try run(["operator", "add", Self.checker, "--role", "checker"])
    let zones = [("STOCK", "S", 4), ("QUAI", "Q", 3)]
    for (zone, letter, count) in zones {
      try run(["location", "add", zone, "--kind", "zone"])
      for shelf in 1...count {
        try run(["location", "add", "\(letter)-0\(shelf)", "--kind", "shelf", "--in", zone])
      }
    }
    try run(["organisation", "add", "Association d'Exemple", "--as", "partner", "--status", "rup"])
    try run(["organisation", "add", "Éco-tri", "--as", "recycler", "--siret", "20004697700019"])
    try run(["organisation", "add", "Transports d'Exemple", "--as", "carrier"])
    partners = try run(["organisation", "list", "--json"]).rows
      .filter { $0["as"] as? String == "partner" }.compactMap { $0["code"] as? String }
    #expect(partners.count == 3)
  }

  /// Three lists of 400 rows each; most of it comes, some of it never does.
  func comeIn() throws {
    for donor in 1...3 {
      var rows = ["Inventaire;Type;Marque;Modèle;N° de série"]
      for row in 1...400 {
        let serial = "SN\(donor)-\(1000 + row)"
        let kind = kind()
        things[serial] = SeasonThing(
          serial: serial, donor: donor, quality: SeasonQuality(kind: kind.kind))
        rows.append("V\(donor)-\(row);\(kind.words);Éclair;E-\(number(1...9));\(serial)")
      }
      let list = try program.file("liste-\(donor).csv", rows.joined(separator: "\n") + "\n")
      let report = try run(
        ["import", "manifest", list, "--donor", "Ville d'Exemple \(donor)", "--json"])
      #expect(report.object["announced"] as? Int == 400)
      lots.append(report.object["lot"] as? String ?? "")
    }
    try run(["lot", "collect"] + lots)
    try run(["lot", "count"] + lots)
    var (here, away, late) = ([String](), [String](), [String]())
    for serial in things.keys.sorted() {
      if happens(3) {
        away.append(serial)
      } else if things[serial]?.donor == 3 && happens(4) {
        late.append(serial)
      } else {
        here.append(serial)
      }
    }
    try move("withdraw", away, "cause=never_arrived")
    for (index, part) in parts(here, 3).enumerated() {
      try move("receive", part, "place=Q-0\(index + 1)")
    }
    for extra in 1...2 {
      let serial = "SN9-\(extra)"
      try run([
        "device", "register", "--set", "lot=\(lots[0])", "--set", "kind=laptop", "--set",
        "serial=\(serial)", "--set", "place=Q-01",
      ])
      things[serial] = SeasonThing(
        serial: serial, donor: 1, quality: SeasonQuality(kind: "laptop"))
      here.append(serial)
    }
    try run(["lot", "close"] + lots.prefix(2))
    stock = here
    #expect(away.count + late.count + here.count == 1202)
  }

  private func kind() -> (kind: String, words: String, share: Int) {
    var left = number(0...99)
    for kind in Self.kinds {
      left -= kind.share
      if left < 0 { return kind }
    }
    return Self.kinds[0]
  }

  /// As many lists as that, of about the same length.
  func parts(_ codes: [String], _ count: Int) -> [[String]] {
    (0..<count).map { part in
      codes.enumerated().filter { $0.offset % count == part }.map(\.element)
    }
  }
}
