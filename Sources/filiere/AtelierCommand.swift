import ArgumentParser
import LedgerValues
import Operations

/// What there is to do next.
struct AtelierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atelier",
    abstract: said(
      "Ce qu'il y a à faire, du plus ancien au plus récent",
      "What there is to do, what waits longest first"))
  @OptionGroup var options: ReadOptions
  @OptionGroup var output: OutputOptions
  @Flag(name: .customLong("csv"), help: help("En CSV", "As CSV")) var isCSV = false
  @Option(
    name: .customLong("list"),
    help: help(
      "toValidate, wipeFailed, toWipe, wiping, toRefurbish, toTest, toCheck, looseMedia, alerts "
        + "ou benches",
      "toValidate, wipeFailed, toWipe, wiping, toRefurbish, toTest, toCheck, looseMedia, alerts or "
        + "benches"))
  var listName = AtelierList.toWipe.rawValue
  @Option(help: help("Le banc qui vient d'abord", "The bench that comes first")) var bench = ""

  func run() throws {
    guard let list = AtelierList(rawValue: listName) else {
      throw ValidationError(Sentence.noSuchList(listName)(spoken))
    }
    let house = try options.open()
    let atelier = try house.atelier(list, bench: bench)
    if output.isJSON {
      Console.write([JSON.array(atelier.rows.map(fields)).text])
      return
    }
    let rows = atelier.rows.map { cells($0, house.law) }
    if isCSV {
      let table = WordTable(Self.columns, language: spoken)
      return Console.write(bytes: try table.csv(rows, in: house))
    }
    var table = TextTable(Self.columns.map { $0.label(spoken) })
    for row in rows { table.add(row) }
    if !table.isEmpty { Console.write(table.lines) }
    for list in AtelierList.allCases {
      let name = list.label(by: house.law)
      Console.say(Sentence.labelled(name(spoken), atelier.counts[list] ?? 0))
    }
  }

  private static let columns: [(name: String, label: Sentence)] = [
    ("device", Sentence(fr: "appareil", en: "device")),
    ("model", Sentence(fr: "modèle", en: "model")),
    ("serial", Sentence(fr: "n° de série", en: "serial")),
    ("bench", Sentence(fr: "banc", en: "bench")), ("place", Sentence(fr: "lieu", en: "place")),
    ("since", Sentence(fr: "depuis", en: "since")),
    ("usual_minutes", Sentence(fr: "d'habitude (min)", en: "usually (min)")),
    ("step", Sentence(fr: "étape", en: "step")), ("next", Sentence(fr: "suite", en: "next")),
  ]

  private func cells(_ row: AtelierRow, _ law: Law) -> [String] {
    let device = row.device
    return [
      device.name, "\(device.maker) \(device.model)", row.medium?.serial ?? device.serial,
      row.bench, device.place, row.since.minute,
      row.usualDuration.map { String($0 / 60_000) } ?? "", row.step.label(by: law)(spoken),
      row.next.map { law.label($0, in: spoken) } ?? "",
    ]
  }

  private func fields(_ row: AtelierRow) -> JSON {
    .object([
      ("device", .text(row.device.name)),
      ("serial", .text(row.medium?.serial ?? row.device.serial)),
      ("medium", row.medium.map { .text("#\($0.id)") } ?? .null),
      ("bench", .text(row.bench)), ("place", .text(row.device.place)),
      ("since", .text(row.since.iso)),
      ("usual_minutes", row.usualDuration.map { .integer($0 / 60_000) } ?? .null),
      ("step", .text(row.step.rawValue)),
      ("next", row.next.map { .text($0.rawValue) } ?? .null),
    ])
  }
}

extension Sentence {
  fileprivate static func noSuchList(_ name: String) -> Sentence {
    let all = AtelierList.allCases.map(\.rawValue).joined(separator: ", ")
    return Sentence(
      fr: "« \(name) » n'est pas une liste de l'atelier : \(all)",
      en: "“\(name)” is no list of the workshop: \(all)")
  }

  fileprivate static func labelled(_ name: String, _ count: Int) -> Sentence {
    Sentence(fr: "\(name) : \(count)", en: "\(name): \(count)")
  }
}
