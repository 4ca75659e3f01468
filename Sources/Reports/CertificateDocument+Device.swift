internal import LedgerValues

extension CertificateDocument {
  func heading(of device: CertificateStatement.Device) -> String {
    let kind = say(law.label(Kind(device.kind)))
    return say("Appareil \(device.tag) · \(kind)", "Device \(device.tag) · \(kind)")
  }

  func facts(of device: CertificateStatement.Device) -> [Block.Fact] {
    let how = choice("confirm_media", "how", device.inventoryHow)
    let inventory = [text(device.inventory), how].filter { !$0.isEmpty }.joined(separator: ", ")
    return facts([
      (.makerAndModel, [device.maker, device.model].filter { !$0.isEmpty }.joined(separator: " ")),
      (.serial, device.serial), (.asset, device.asset), (.received, text(device.received)),
      (.inventory, inventory), (.noStorage, text(device.attestation)),
    ])
  }

  /// One medium: the fields of a certificate of sanitisation.
  func blocks(of medium: CertificateStatement.Medium) -> [Block] {
    let kind = label(of: medium.kind)
    let name = say("Support \(medium.name) · \(kind)", "Medium \(medium.name) · \(kind)")
    var facts = facts([
      (.result, result(of: medium)),
      (.level, level(medium.level)),
      (.makerAndModel, [medium.maker, medium.model].filter { !$0.isEmpty }.joined(separator: " ")),
      (.serial, medium.serial),
      (.capacity, medium.capacity > 0 ? bytes(medium.capacity) : ""),
    ])
    if medium.outcome == .erased, let erasure = medium.erasure {
      facts += self.facts(of: erasure)
    }
    if let destruction = medium.destruction { facts += self.facts(of: destruction) }
    facts += self.facts([(.validated, text(medium.validation))])
    return [.together([.heading(name, level: 3), .facts(facts)])]
  }

  private func facts(of erasure: CertificateStatement.Erasure) -> [Block.Fact] {
    let technique = choice("sanitise_medium", "technique", erasure.technique)
    let tool = [erasure.tool, erasure.version].filter { !$0.isEmpty }.joined(separator: " ")
    let errors = erasure.errors.map(String.init) ?? ""
    return facts([
      (.technique, [technique, erasure.method].filter { !$0.isEmpty }.joined(separator: ", ")),
      (.tool, tool),
      (.verification, choice("sanitise_medium", "verification", erasure.verification)),
      (.outcome, choice("sanitise_medium", "result", erasure.result)),
      (.passes, erasure.passes.map(String.init) ?? ""), (.errors, errors),
      (.bytesErased, erasure.bytes.map(bytes) ?? ""),
      (.hiddenSectors, hidden(erasure.hidden)),
      (.started, erasure.started), (.ended, erasure.ended), (.sanitised, text(erasure.deed)),
    ])
      + facts(
        [(.log, erasure.log), (.keptLog, erasure.keptLog == erasure.log ? "" : erasure.keptLog)],
        areCodes: true)
  }

  /// What the tool said of sectors that it may not have reached.
  private func hidden(_ state: String) -> String {
    state == "none" ? say("aucune", "none") : state
  }

  private func facts(of destruction: CertificateStatement.Destruction) -> [Block.Fact] {
    facts([
      (.technique, destruction.method), (.destroyed, text(destruction.deed)),
      (.witness, destruction.witness), (.destroyersCertificate, destruction.certificate),
    ])
  }

  func result(of medium: CertificateStatement.Medium) -> String {
    switch medium.outcome {
    case .erased: say("effacé, vérifié et validé", "erased, verified and validated")
    case .destroyed: say("détruit", "destroyed")
    case .supplied:
      say(
        "fourni par l'atelier, n'a jamais porté de données du donneur",
        "supplied by the workshop, never held data of the donor")
    case .waiting: say("EN ATTENTE : pas encore effacé", "WAITING: not yet erased")
    }
  }

  func level(_ name: String) -> String {
    switch name {
    case "clear": say("Clear (nettoyage)", "Clear")
    case "purge": say("Purge (expurgation)", "Purge")
    case "destroy": say("Destroy (destruction)", "Destroy")
    default: ""
    }
  }

  func label(of kind: String) -> String {
    law.mediumKinds.first { $0.kind.rawValue == kind }.map { say($0.label) } ?? kind
  }

  /// What a choice of a verb is called.
  private func choice(_ verb: Verb, _ need: String, _ name: String) -> String {
    let value = law.verb(verb)?.needs.first { $0.name == need }?.value
    guard case .choice(let choices)? = value else { return name }
    return choices.first { $0.name == name }.map { say($0.label) } ?? name
  }

  /// As makers of disks count: 500 GB are 500 000 000 000 bytes.
  func bytes(_ count: Int64) -> String {
    let isFrench = language == .french
    let units = isFrench ? ["o", "ko", "Mo", "Go", "To"] : ["B", "kB", "MB", "GB", "TB"]
    var unit = 0
    var scale: Int64 = 1
    while unit < 4, count / scale >= 1_000 {
      scale *= 1_000
      unit += 1
    }
    let tenths = count / (scale / 10 > 0 ? scale / 10 : 1) % 10
    let mark = isFrench ? "," : "."
    let short = unit == 0 ? "\(count)" : "\(count / scale)\(mark)\(tenths)"
    return unit == 0 ? "\(short) \(units[0])" : "\(short) \(units[unit]) (\(count) \(units[0]))"
  }

  /// The devices of a lot, the waiting ones first.
  var lot: [Block] {
    let columns = [
      PaperTable.Column(say("Étiquette", "Tag"), share: 1.5),
      PaperTable.Column(say("N° donneur", "Asset"), share: 1.2),
      PaperTable.Column(say("Appareil", "Device"), share: 2.4),
      PaperTable.Column(say("Support", "Medium"), share: 2),
      PaperTable.Column(say("Résultat", "Result"), share: 2.6),
    ]
    var style = TextStyle(points: 8)
    let waiting = statement.devices.filter { !$0.lacks.isEmpty }
    var blocks: [Block] = []
    if !waiting.isEmpty {
      blocks.append(.heading(say("Encore en attente", "Still waiting"), level: 2))
      style.isBold = true
      blocks.append(.table(PaperTable(columns, rows: waiting.flatMap(rows), style: style)))
      style.isBold = false
    }
    let safe = statement.devices.filter(\.lacks.isEmpty)
    guard !safe.isEmpty else { return blocks }
    blocks.append(.heading(say("Sans données", "Without data"), level: 2))
    blocks.append(.table(PaperTable(columns, rows: safe.flatMap(rows), style: style)))
    return blocks
  }

  /// One row a medium, and one for a device without any.
  private func rows(of device: CertificateStatement.Device) -> [[String]] {
    let name = [device.maker, device.model, device.serial].filter { !$0.isEmpty }
      .joined(separator: " ")
    let facts = [device.tag, device.asset, name]
    var rows = device.media.map { medium in
      facts + ["\(label(of: medium.kind)) \(medium.name)", summary(of: medium)]
    }
    if device.media.isEmpty {
      let empty = say("sans support, attesté", "no storage, attested")
      rows = [facts + ["–", device.lacks.isEmpty ? empty : ""]]
    }
    let others = device.lacks.filter(\.medium.isEmpty)
    if let lack = others.first { rows[0][4] = say(.lack(lack)) }
    if let deed = device.departure {
      let state = say(law.label(State(device.departed)))
      rows[0][4] = "\(state), \(deed.moment.day) \(deed.op)"
    }
    return rows
  }

  private func summary(of medium: CertificateStatement.Medium) -> String {
    let deed = medium.destruction?.deed ?? (medium.outcome == .erased ? medium.erasure?.deed : nil)
    let parts = [
      medium.outcome == .erased ? say("effacé", "erased") : result(of: medium),
      level(medium.level), deed.map { "\($0.moment.day) \($0.op)" } ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
