public import LedgerValues

/// A certificate of erasure as a donor reads it: what was erased, when, how, by which standard, by
/// whose codes, and how anyone checks it.
public struct CertificateDocument: Sendable {
  let certificate: Certificate
  let law: Law
  /// Name of the donor; empty where it is not known.
  let donor: String
  let language: Language

  public init(certificate: Certificate, law: Law, donor: String, language: Language) {
    self.certificate = certificate
    self.law = law
    self.donor = donor
    self.language = language
  }

  var statement: CertificateStatement { certificate.statement }

  func say(_ sentence: Sentence) -> String { sentence(language) }

  func say(_ french: String, _ english: String) -> String {
    Sentence(fr: french, en: english)(language)
  }

  /// The document, of A4 pages.
  public func paper() -> PaperDocument {
    let title = say(.certificateTitle(certificate.scope, statement.code))
    let facts = DocumentFacts(
      title: title, subject: say(.certificateSubject), language: language,
      created: entries.last?.event.recorded ?? Timestamp(milliseconds: 0))
    var blocks: [Block] = [.heading(title, level: 1), .paragraph(verdict, verdictStyle)]
    blocks.append(.facts(general))
    if certificate.scope.subject == .lot {
      blocks += lot
    } else {
      for device in statement.devices {
        blocks.append(.heading(heading(of: device), level: 2))
        blocks.append(.facts(self.facts(of: device)))
        for medium in device.media { blocks += self.blocks(of: medium) }
      }
    }
    blocks.append(.together(explanation))
    blocks += proof
    var paper = PaperDocument(facts, blocks)
    paper.foot = "\(title) · \(certificate.checkpoint.origin) · \(certificate.checkpoint.size)"
    return paper
  }

  var entries: [Certificate.Entry] { certificate.entries }

  private var verdictStyle: TextStyle {
    var style = TextStyle(points: 11)
    style.isBold = true
    return style
  }

  /// The one sentence that a hurried reader needs.
  private var verdict: String {
    let devices = statement.devices
    let waiting = devices.count { !$0.lacks.isEmpty }
    let media = devices.flatMap(\.media).filter { $0.outcome != .supplied }.count
    switch certificate.scope {
    case .medium:
      return say(
        "Les données de ce support ne peuvent plus être lues.",
        "The data of this medium can no longer be read.")
    case .device:
      return media == 0
        ? say(
          "Cet appareil ne contient aucun support de données.",
          "This device holds no storage medium.")
        : say(
          "Aucun support de cet appareil ne porte plus de données du donneur.",
          "No medium of this device holds data of the donor any more.")
    case .lot:
      let whole = devices.count - waiting
      return waiting == 0
        ? say(
          "Appareils remis : \(devices.count). Aucun ne porte plus de données du donneur.",
          "Devices handed in: \(devices.count). None holds data of the donor any more.")
        : say(
          "Appareils remis : \(devices.count). Sans données du donneur : \(whole). Encore en "
            + "attente, dits ci-dessous : \(waiting).",
          "Devices handed in: \(devices.count). Without data of the donor: \(whole). Still "
            + "waiting, told below: \(waiting).")
    }
  }

  private var general: [Block.Fact] {
    let device = statement.devices.first
    let code = statement.source.isEmpty ? device?.source ?? "" : statement.source
    let lot = statement.lot.isEmpty ? device?.lot ?? "" : statement.lot
    let day = entries.last?.event.recorded.minute ?? ""
    return facts([
      (.certified, "\(statement.code) · \(certificate.checkpoint.size)"),
      (.donor, [code, donor].filter { !$0.isEmpty }.joined(separator: " · ")),
      (.lot, lot), (.site, statement.site), (.standing, day),
      (.standard, say(.standardText)),
    ])
  }

  /// Facts that have something to say.
  func facts(_ pairs: [(Sentence, String)], areCodes: Bool = false) -> [Block.Fact] {
    pairs.filter { !$0.1.isEmpty }.map { Block.Fact(say($0.0), $0.1, isCode: areCodes) }
  }

  /// Who did it, and when, in Lyon.
  func text(_ deed: CertificateStatement.Deed?) -> String {
    guard let deed else { return "" }
    let minute = deed.moment.minute
    return say(
      "\(minute), opérateur \(deed.op) (événement \(deed.event))",
      "\(minute), operator \(deed.op) (event \(deed.event))")
  }
}
