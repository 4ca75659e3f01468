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
  @Option(
    name: .customLong("list"),
    help: help(
      "toWipe, wiping, wipeFailed, toRefurbish, toTest, toCheck ou looseMedia",
      "toWipe, wiping, wipeFailed, toRefurbish, toTest, toCheck or looseMedia"))
  var listName = AtelierList.toWipe.rawValue

  func run() throws {
    guard let list = AtelierList(rawValue: listName) else {
      throw ValidationError(Sentence.noSuchList(listName)(spoken))
    }
    let house = try options.open()
    let atelier = try house.atelier(list)
    if output.isJSON {
      Console.write([JSON.array(atelier.rows.map(fields)).text])
      return
    }
    var table = TextTable([
      said("appareil", "device"), said("modèle", "model"), said("n° de série", "serial"),
      said("banc ou lieu", "bench or place"), said("depuis", "since"),
    ])
    for row in atelier.rows {
      let device = row.device
      table.add([
        device.name, "\(device.maker) \(device.model)", row.medium?.serial ?? device.serial,
        row.bench.isEmpty ? device.place : row.bench, row.since.minute,
      ])
    }
    if !table.isEmpty { Console.write(table.lines) }
    for list in AtelierList.allCases {
      let name = list.label(by: house.law)
      Console.say(Sentence.labelled(name(spoken), atelier.counts[list] ?? 0))
    }
  }

  private func fields(_ row: AtelierRow) -> JSON {
    .object([
      ("device", .text(row.device.name)),
      ("serial", .text(row.medium?.serial ?? row.device.serial)),
      ("bench", .text(row.bench)), ("place", .text(row.device.place)),
      ("since", .text(row.since.iso)),
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
