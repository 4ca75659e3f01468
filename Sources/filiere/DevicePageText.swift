import LedgerValues
import Operations

/// One device as plain text.
struct DevicePageText {
  let device: DeviceDetails
  let law: Law

  init(_ device: DeviceDetails, law: Law) {
    self.device = device
    self.law = law
  }

  var lines: [String] {
    facts + media + parts + moves
  }

  private var facts: [String] {
    let summary = device.summary
    let rows: [(String, String)] = [
      (said("état", "state"), law.label(summary.state, in: spoken)),
      (said("depuis", "since"), summary.entered.minute),
      (said("genre", "kind"), law.label(summary.kind, in: spoken)),
      (said("marque", "maker"), summary.maker), (said("modèle", "model"), summary.model),
      (said("n° de série", "serial"), summary.serial),
      ("IMEI", device.imei.joined(separator: ", ")),
      (said("n° du donneur", "donor's number"), summary.donorTag),
      (said("autres étiquettes", "other tags"), device.aliases.joined(separator: ", ")),
      (said("lot", "lot"), summary.lot), (said("donneur", "donor"), device.donor),
      (said("lieu", "place"), summary.place), (said("état esthétique", "grade"), device.grade),
      (said("catégorie", "category"), device.category),
      (said("barème", "rule set"), evaluation(device.grading)),
      (said("batterie", "battery"), device.grading.battery.map { "\($0) %" } ?? ""),
      (said("processeur", "processor"), processor),
      (said("mémoire", "memory"), memory),
      (said("système", "system"), device.installation?.text ?? ""),
      (said("fiche de test", "test sheet"), device.sheet.map { sheet($0) } ?? ""),
      (said("kit", "kit"), device.kit),
      (said("demande", "request"), device.request),
      (said("livraison", "delivery"), device.delivery),
      (said("enlèvement", "removal"), device.removal),
    ]
    var table = TextTable([summary.name, ""])
    for (name, value) in rows where !value.isEmpty { table.add([name, value]) }
    for alert in device.alerts {
      let label = Sentence(
        fr: law.label(alert.verb, in: .french), en: law.label(alert.verb, in: .english))
      table.add(["! " + alert.words(label)(spoken), alert.raised.minute])
    }
    for doubt in device.doubts {
      table.add(["! " + Sentence.evidence(doubt)(spoken), "filiere queue settle \(doubt.id)"])
    }
    return table.lines
  }

  /// How the category was worked out, or what is wanting to.
  private func evaluation(_ grading: Grading) -> String {
    if let basis = grading.basis { return "\(grading.ruleSet) : \(basis.sentence(spoken))" }
    guard !grading.current.isEmpty, device.category.isEmpty else { return grading.ruleSet }
    let gaps = grading.gaps.map { $0.sentence(spoken) }.joined(separator: ", ")
    return gaps.isEmpty ? grading.current : "\(grading.current) : \(gaps)"
  }

  private var processor: String {
    let mark = device.hardware.mark.map { " (\(said("indice", "mark")) \($0))" } ?? ""
    return device.hardware.cpu.isEmpty ? "" : device.hardware.cpu + mark
  }

  private var memory: String {
    let gigabytes = device.hardware.memoryGigabytes
    return gigabytes > 0 ? "\(gigabytes) \(said("Go", "GB"))" : ""
  }

  private func sheet(_ sheet: FilledSheet) -> String {
    "\(sheet.sentence(spoken)) (\(sheet.happened.minute), \(sheet.op))"
  }

  var media: [String] {
    guard !device.media.isEmpty else { return [] }
    var table = TextTable(
      [
        said("support", "medium"), said("genre", "kind"), said("n° de série", "serial"),
        said("octets", "bytes"), said("où", "where"), said("sûr", "safe"),
      ], right: [3])
    for medium in device.media {
      let kind = law.mediumKinds.first { $0.kind == medium.kind }?.label(spoken)
      table.add([
        "#\(medium.id)", kind ?? medium.kind.rawValue, medium.serial,
        medium.capacityBytes > 0 ? String(medium.capacityBytes) : "",
        law.label(medium.status, of: .medium, in: spoken),
        medium.isSafe ? said("oui", "yes") : said("NON", "NO"),
      ])
    }
    return [""] + table.lines
  }

  private var parts: [String] {
    device.parts.isEmpty ? [] : [""] + PartCommand.table(device.parts, law).lines
  }

  private var moves: [String] {
    guard !device.moves.isEmpty else { return [] }
    var table = TextTable([said("mouvement", "move"), said("vers", "to"), ""])
    for move in device.moves {
      table.add([
        move.verb.rawValue, law.label(move.target, in: spoken),
        move.refusal.map { Sentence.refusal($0)(spoken) } ?? "",
      ])
    }
    return [""] + table.lines
  }
}
