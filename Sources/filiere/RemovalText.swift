import LedgerValues
import Operations

/// A removal for people and for programs.
struct RemovalText {
  let removal: RemovalSummary
  let law: Law

  init(_ removal: RemovalSummary, _ law: Law) {
    self.removal = removal
    self.law = law
  }

  /// A waste code as a keyboard gives it: 160213* is 16 02 13*.
  static func wasteCode(_ text: String) -> String {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.prefix(6).count == 6, digits.prefix(6).allSatisfy(\.isNumber) else { return text }
    let pairs = [digits.prefix(2), digits.dropFirst(2).prefix(2), digits.dropFirst(4)]
    return pairs.joined(separator: " ")
  }

  static func table(_ removals: [RemovalSummary], _ law: Law) -> TextTable {
    var table = TextTable(
      [
        said("enlèvement", "removal"), said("état", "state"), said("date", "date"),
        said("appareils", "devices"), said("masse", "mass"), said("recycleur", "recycler"),
      ], right: [3, 4])
    for removal in removals {
      table.add([
        removal.code, law.label(removal.state, of: .removal, in: spoken),
        removal.left?.day ?? removal.planned, String(removal.count),
        Sentence.mass(removal.mass)(spoken), removal.recycler?.called ?? "",
      ])
    }
    return table
  }

  /// What every list of removals tells of each.
  var fields: [(String, JSON)] {
    [
      ("removal", .text(removal.code)), ("state", .text(removal.state.rawValue)),
      ("recycler", party(removal.recycler)), ("carrier", party(removal.carrier)),
      ("planned", .text(removal.planned)), ("place", .text(removal.place)),
      ("slip", .text(removal.slip)), ("attestation", .text(removal.attestation)),
      ("left", removal.left.map { .text($0.iso) } ?? .null),
      ("attested", removal.attested.map { .text($0.iso) } ?? .null),
      ("count", .integer(removal.count)), ("mass_g", .integer(removal.mass)),
      (
        "lines",
        .array(
          removal.lines.map { line in
            .object([
              ("code", .text(line.code)), ("devices", .integer(line.devices)),
              ("mass_g", .integer(line.mass)), ("measure", .text(measure(line.isWeighed))),
              ("without_mass", .integer(line.unknown)),
            ])
          })
      ),
      ("carcasses_declared_g", .integer(removal.declaredCarcasses)),
      ("carcasses_weighed_g", .integer(removal.weighedCarcasses)),
    ]
  }

  /// The devices and the bulk.
  var contents: [(String, JSON)] {
    [
      (
        "devices",
        .array(
          removal.devices.map { device in
            .object([
              ("tag", .text(device.name)), ("kind", .text(device.kind.rawValue)),
              ("serial", .text(device.serial)), ("state", .text(device.state.rawValue)),
              ("code", .text(device.code)), ("category", .integer(device.weeeCategory)),
              ("mass_g", device.mass == 0 ? .null : .integer(device.mass)),
              ("measure", .text(device.mass == 0 ? "" : measure(device.isWeighed))),
            ])
          })
      ),
      (
        "bulk",
        .array(
          removal.bulk.map { bulk in
            .object([
              ("line", .integer(bulk.line)), ("what", .text(bulk.what)),
              ("code", .text(bulk.code)), ("mass_g", .integer(bulk.mass)),
              ("measure", .text(measure(bulk.isWeighed))),
            ])
          })
      ),
    ]
  }

  private func party(_ party: RemovalSummary.Party?) -> JSON {
    guard let party else { return .null }
    return .object([
      ("code", .text(party.code)), ("name", .text(party.name)), ("siret", .text(party.siret)),
    ])
  }

  private func measure(_ isWeighed: Bool) -> String {
    Sentence.measure(isWeighed: isWeighed)(spoken)
  }

  var lines: [String] { facts + byCode + bulk + devices + remarks }

  private var facts: [String] {
    let rows: [(String, String)] = [
      (said("état", "state"), law.label(removal.state, of: .removal, in: spoken)),
      (said("recycleur", "recycler"), removal.recycler?.called ?? ""),
      (said("transporteur", "carrier"), removal.carrier?.called ?? ""),
      (said("prévu le", "planned for"), removal.planned), (said("d'où", "from"), removal.place),
      (said("parti le", "left"), removal.left?.minute ?? ""),
      (said("bordereau", "consignment note"), removal.slip),
      (said("attestation", "attestation"), removal.attestation),
    ]
    var table = TextTable([removal.code, ""])
    for (name, value) in rows where !value.isEmpty { table.add([name, value]) }
    return table.lines
  }

  private var byCode: [String] {
    var table = TextTable(
      [
        said("code", "code"), said("appareils", "devices"), said("masse", "mass"), "",
      ], right: [1, 2])
    for line in removal.lines {
      table.add([
        line.code, String(line.devices), Sentence.mass(line.mass)(spoken),
        line.unknown > 0
          ? "! " + Sentence.massesWanting(line.unknown)(spoken) : measure(line.isWeighed),
      ])
    }
    return table.isEmpty ? [] : [""] + table.lines
  }

  private var bulk: [String] {
    var table = TextTable(
      [said("ligne", "line"), said("vrac", "bulk"), said("masse", "mass"), "", ""], right: [0, 2])
    for bulk in removal.bulk {
      table.add([
        String(bulk.line),
        law.label(ofChoice: bulk.what, need: "what", of: "weigh_removal")(spoken),
        Sentence.mass(bulk.mass)(spoken), measure(bulk.isWeighed), bulk.code,
      ])
    }
    return table.isEmpty ? [] : [""] + table.lines
  }

  private var devices: [String] {
    var table = TextTable(
      [
        said("appareil", "device"), said("genre", "kind"), said("n° de série", "serial"),
        said("masse", "mass"), "", said("code", "code"),
      ], right: [3])
    let together = Set(removal.bulk.map(\.what))
    for device in removal.devices {
      let isTogether = together.contains(device.kind.rawValue)
      let mass = device.mass == 0 ? "?" : Sentence.mass(device.mass)(spoken)
      let measure = device.mass == 0 ? "" : measure(device.isWeighed)
      table.add([
        device.name, law.label(device.kind, in: spoken), device.serial,
        isTogether ? "" : mass,
        isTogether ? said("pesé ensemble", "weighed together") : measure, device.code,
      ])
    }
    return table.isEmpty ? [] : [""] + table.lines
  }

  private var remarks: [String] {
    guard removal.declaredCarcasses + removal.weighedCarcasses > 0 else { return [] }
    return [
      "",
      Sentence.carcasses(
        declared: removal.declaredCarcasses, weighed: removal.weighedCarcasses)(spoken),
    ]
  }
}
