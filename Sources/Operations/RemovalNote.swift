internal import LedgerValues
internal import Reports

/// The paper that goes with a removal: who gives what to whom, by waste code, and each device of it.
struct RemovalNote {
  let removal: RemovalSummary
  /// Name of the site; empty while it has none.
  let site: String
  let law: Law
  let language: Language
  let created: Timestamp

  var document: NoteDocument {
    var note = NoteDocument(
      say("Bon d'enlèvement", "Removal note"), code: removal.code, language: language,
      created: created)
    let count = removal.devices.count
    note.verdict = say(
      "Appareils : \(count). Masse totale : \(mass(removal.mass)).",
      "Devices: \(count). Total mass: \(mass(removal.mass)).")
    note.facts = facts
    note.sections = [byCode, bulk, devices].compactMap(\.self)
    note.remarks = [
      say(
        "REEL : pesé. ESTIME : masse par défaut du genre d'appareil, quand il n'a pas été pesé "
          + "(médianes Boavizta, ou ce que le site a dit).",
        "REEL: weighed. ESTIME: the default mass of the kind of device, where it was not weighed "
          + "(Boavizta medians, or what the site said).")
    ]
    note.signatures = [
      say("Pour le producteur", "For the producer"),
      say("Pour le transporteur", "For the carrier"),
      say("Pour le recycleur", "For the recycler"),
    ]
    return note
  }

  func pdf() throws(HouseError) -> [UInt8] { try document.paper().drawn() }

  private func say(_ french: String, _ english: String) -> String {
    Sentence(fr: french, en: english)(language)
  }

  private func mass(_ grams: Int) -> String { Sentence.mass(grams)(language) }

  private func measure(_ isWeighed: Bool) -> String {
    Sentence.measure(isWeighed: isWeighed)(language)
  }

  private var facts: [Block.Fact] {
    [
      .init(say("Producteur", "Producer"), site),
      .init(say("Recycleur", "Recycler"), removal.recycler?.called ?? ""),
      .init(say("SIRET du recycleur", "Recycler's SIRET"), removal.recycler?.siret ?? ""),
      .init(say("Transporteur", "Carrier"), removal.carrier?.called ?? ""),
      .init(say("SIRET du transporteur", "Carrier's SIRET"), removal.carrier?.siret ?? ""),
      .init(say("Lieu", "Place"), removal.place),
      .init(say("Prévu le", "Planned for"), removal.planned),
      .init(say("Parti le", "Left"), removal.left?.minute ?? ""),
      .init(say("Bordereau", "Consignment note"), removal.slip),
      .init(say("État", "State"), law.label(removal.state, of: .removal, in: language)),
      .init(say("Attestation", "Attestation"), removal.attestation),
    ]
  }

  private var byCode: NoteDocument.Section? {
    let rows = removal.lines.map { line in
      [
        line.code, String(line.devices), mass(line.mass),
        line.unknown > 0
          ? say("masse inconnue : \(line.unknown)", "mass unknown: \(line.unknown)")
          : measure(line.isWeighed),
      ]
    }
    return section(
      say("Par code déchet", "By waste code"),
      [
        .init(say("Code", "Code")), .init(say("Appareils", "Devices"), isNumber: true),
        .init(say("Masse", "Mass"), isNumber: true), .init(say("Mesure", "Measure")),
      ], rows)
  }

  private var bulk: NoteDocument.Section? {
    let rows = removal.bulk.map { bulk in
      [
        law.label(ofChoice: bulk.what, need: "what", of: "weigh_removal")(language), bulk.code,
        mass(bulk.mass), measure(bulk.isWeighed),
      ]
    }
    return section(
      say("Pesé ensemble", "Weighed together"),
      [
        .init(say("Quoi", "What"), share: 2), .init(say("Code", "Code")),
        .init(say("Masse", "Mass"), isNumber: true), .init(say("Mesure", "Measure")),
      ], rows)
  }

  private var devices: NoteDocument.Section? {
    let together = Set(removal.bulk.map(\.what))
    let rows = removal.devices.map { device in
      let isTogether = together.contains(device.kind.rawValue)
      return [
        device.name, law.label(device.kind, in: language), device.model, device.serial,
        device.code, isTogether || device.mass == 0 ? "" : mass(device.mass),
        isTogether
          ? say("pesé ensemble", "weighed together")
          : device.mass == 0 ? "" : measure(device.isWeighed),
      ]
    }
    return section(
      say("Appareils", "Devices"),
      [
        .init(say("Étiquette", "Tag"), share: 1.3), .init(say("Genre", "Kind"), share: 1.3),
        .init(say("Modèle", "Model"), share: 1.6), .init(say("N° de série", "Serial"), share: 1.3),
        .init(say("Code", "Code"), share: 0.9), .init(say("Masse", "Mass"), isNumber: true),
        .init(say("Mesure", "Measure")),
      ], rows)
  }

  /// Nothing where there are no rows.
  private func section(
    _ heading: String, _ columns: [PaperTable.Column], _ rows: [[String]]
  ) -> NoteDocument.Section? {
    guard !rows.isEmpty else { return nil }
    return .init(heading, table: PaperTable(columns, rows: rows, style: NoteDocument.cells))
  }
}
