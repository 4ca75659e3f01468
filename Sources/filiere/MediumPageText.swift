import LedgerValues
import Operations

/// One medium: what it is, what says that it is wiped, what may be done with it, what happened.
struct MediumPageText {
  private let details: MediumDetails
  private let history: [HistoryEntry]
  private let law: Law

  init(_ details: MediumDetails, history: [HistoryEntry], law: Law) {
    self.details = details
    self.history = history
    self.law = law
  }

  var lines: [String] {
    facts + advice + evidence + options + [""] + EventList(history, law: law).lines
  }

  private var facts: [String] {
    let medium = details.medium
    let rows: [(String, String)] = [
      (said("genre", "kind"), law.label(medium.kind)(spoken)),
      (said("n° de série", "serial"), medium.serial), (said("marque", "maker"), medium.maker),
      (said("modèle", "model"), medium.model),
      (said("octets", "bytes"), medium.capacityBytes > 0 ? String(medium.capacityBytes) : ""),
      (said("où", "where"), law.label(medium.status, of: .medium, in: spoken)),
      (said("depuis", "since"), details.row.since.minute),
      (said("appareil", "device"), details.row.deviceName),
      (said("lieu", "place"), details.row.place),
      (said("étiquette", "label"), details.row.tag),
      (said("sûr", "safe"), medium.isSafe ? said("oui", "yes") : said("NON", "NO")),
    ]
    var table = TextTable(["#\(medium.id)", ""])
    for (name, value) in rows where !value.isEmpty { table.add([name, value]) }
    return table.lines
  }

  private var advice: [String] {
    law.advice(for: details.medium).map { ["", $0(spoken)] } ?? []
  }

  private var evidence: [String] {
    guard !details.evidence.isEmpty else { return [] }
    var table = TextTable([
      said("n°", "no"), said("effacé le", "wiped on"), said("technique", "technique"),
      said("résultat", "result"), said("vérification", "verification"), said("qui", "who"),
      said("suffit", "enough"),
    ])
    for entry in details.evidence {
      table.add([
        String(entry.seq), entry.happened.minute, law.label(technique: entry.technique)(spoken),
        law.label(ofChoice: entry.result, of: "result")(spoken),
        law.label(ofChoice: entry.verification, of: "verification")(spoken), entry.op,
        entry.isEnough ? said("oui", "yes") : said("NON", "NO"),
      ])
    }
    return [""] + table.lines
  }

  private var options: [String] {
    var table = TextTable([said("geste", "act"), said("vers", "to"), ""])
    for option in details.options {
      table.add([
        MediumPageText.action(option.verb), target(option),
        option.refusal.map { Sentence.refusal($0)(spoken) } ?? "",
      ])
    }
    return [""] + table.lines
  }

  private func target(_ option: MoveOption) -> String {
    option.target.rawValue.isEmpty ? "" : law.label(option.target, of: .medium, in: spoken)
  }

  /// The word by which the command line calls a verb of media.
  static func action(_ verb: Verb) -> String { verb.rawValue.replacing("_medium", with: "") }

  var json: JSON {
    let evidence = details.evidence.map { entry in
      JSON.object([
        ("seq", .integer(entry.seq)), ("at", .text(entry.happened.iso)),
        ("technique", .text(entry.technique)), ("result", .text(entry.result)),
        ("verification", .text(entry.verification)), ("operator", .text(entry.op)),
        ("enough", .flag(entry.isEnough)),
      ])
    }
    let options = details.options.map { option in
      JSON.object([
        ("action", .text(Self.action(option.verb))), ("to", .text(option.target.rawValue)),
        ("allowed", .flag(option.isAllowed)),
        ("refusal", option.refusal.map { .text(Sentence.refusal($0)(spoken)) } ?? .null),
      ])
    }
    return .object(
      MediumList.fields(details.row) + [
        ("evidence", .array(evidence)), ("sufficient", .texts(details.medium.sufficient)),
        ("options", .array(options)), ("history", EventList(history, law: law).json),
      ])
  }
}
