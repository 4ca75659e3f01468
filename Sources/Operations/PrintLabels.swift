public import LedgerValues
internal import LotLedger
internal import Reports

/// Labels, sheets of codes and badges: drawn as PDF, or as the language of thermal printers. Nothing
/// is written in the ledger, and the same may be printed again at any time.
public struct PrintLabels: Sendable {
  /// What is printed.
  public enum Contents: Sendable, Hashable {
    case devices([DeviceID])
    /// The next numbers of the series of a kind, bound to nothing.
    case next(Kind, Int)
    /// What each role scans to act.
    case commands
    case places
    /// The secret of an operator's badge, just made.
    case badge(String)
  }

  /// What came of it.
  public struct Printed: Sendable, Hashable {
    public let bytes: [UInt8]
    /// What the barcodes say, in their order; empty for a badge, whose code is a secret.
    public let codes: [String]
  }

  private let contents: Contents
  private let language: Language
  /// Name of the paper; nil for the usual one.
  public var format: String?
  /// The first place used on the first sheet, from 1.
  public var start = 1
  /// Of each label.
  public var copies = 1

  public init(_ contents: Contents, language: Language) {
    self.contents = contents
    self.language = language
  }

  /// Names of the papers.
  public static var formats: [String] { LabelFormat.all.map(\.name) }

  /// Draws the PDF.
  public func pdf(in house: House) throws(HouseError) -> Printed {
    let labels = try labels(in: house)
    let facts = DocumentFacts(title: title, language: language, created: try moment(in: house))
    do {
      let press = try Press()
      if contents == .commands || contents == .places, format == nil {
        var document = PaperDocument(facts, try blocks(in: house))
        document.foot = "Filière"
        return Printed(bytes: try document.pdf(press), codes: labels.map(\.code))
      }
      var sheet = LabelSheet(facts, try paper(), repeated(labels))
      sheet.start = start - 1
      return Printed(bytes: try sheet.pdf(press), codes: shown(labels))
    } catch let error as HouseError {
      throw error
    } catch let error as PressFault {
      throw HouseError(error.kind, .cannotDraw(error))
    } catch {
      throw HouseError(.storage, .storage("\(error)"))
    }
  }

  /// Writes for a thermal printer with so many dots in an inch: 203 or 300.
  public func zpl(in house: House, dotsPerInch: Int) throws(HouseError) -> Printed {
    let labels = try labels(in: house)
    var printer = ZPL(try paper(roll: true), dots: dotsPerInch >= 300 ? 12 : 8)
    printer.copies = max(1, copies)
    return Printed(bytes: printer.bytes(labels), codes: shown(labels))
  }

  private func shown(_ labels: [Label]) -> [String] {
    if case .badge = contents { return [] }
    return labels.map(\.code)
  }

  private func repeated(_ labels: [Label]) -> [Label] {
    labels.flatMap { Array(repeating: $0, count: max(1, copies)) }
  }

  private func paper(roll: Bool = false) throws(HouseError) -> LabelFormat {
    if let format {
      guard let found = LabelFormat.named(format) else {
        throw HouseError(.usage, .noSuchFormat(format, among: Self.formats))
      }
      return found
    }
    if case .badge = contents { return .card }
    return LabelFormat.named(roll ? "57x32" : "L7160") ?? .card
  }

  private var title: String {
    switch contents {
    case .devices, .next: Sentence.labelsTitle(language)
    case .commands: Sentence.commandsTitle(language)
    case .places: Sentence.placesTitle(language)
    case .badge: "Badge"
    }
  }

  /// The last event's: printed again from the same ledger, the same bytes.
  private func moment(in house: House) throws(HouseError) -> Timestamp {
    try house.event(house.size())?.event.recorded ?? Timestamp(milliseconds: 0)
  }

  // MARK: What labels say

  private func labels(in house: House) throws(HouseError) -> [Label] {
    switch contents {
    case .devices(let ids):
      var labels: [Label] = []
      for id in ids {
        guard let device = try house.device(id)?.summary else { continue }
        labels.append(label(device, house.law))
      }
      return labels
    case .next(let kind, let count):
      return try house.nextTags(of: kind, count).map { tag in
        Label(code: tag, title: tag, lines: [house.law.label(kind, in: language)])
      }
    case .commands: return groups(of: house.law).flatMap(\.labels)
    case .places:
      return try house.words(of: .place).map { place in
        Label(code: CommandCode.location(place).text, title: place, lines: [])
      }
    case .badge(let secret):
      return [
        Label(
          code: CommandCode.badge(secret).text, title: "Filière",
          lines: [Sentence.badgeRemark(language)])
      ]
    }
  }

  private func label(_ device: DeviceSummary, _ law: Law) -> Label {
    let model = [device.maker, device.model].filter { !$0.isEmpty }.joined(separator: " ")
    let serial = device.serial.isEmpty ? "" : "S/N \(device.serial)"
    return Label(
      code: device.name, title: device.name,
      lines: [model, serial, law.label(device.kind, in: language), device.lot]
        .filter { !$0.isEmpty })
  }

  private struct Group {
    let title: String
    let labels: [Label]
  }

  /// The verbs that one may scan to act, by the role that does them.
  private func groups(of law: Law) -> [Group] {
    let verbs = law.verbs.filter { entry in
      entry.subject == .device && !entry.isAutomatic
        && !entry.needs.contains { $0.name == "tag" && $0.isRequired }
    }
    let undo = Label(
      code: CommandCode.undo.text, title: Sentence.undoTitle(language), lines: [])
    var groups = [Group(title: Sentence.forEveryone(language), labels: [undo])]
    for role in law.roles where role.role != "admin" {
      let labels = verbs.filter { role.verbs.contains($0.verb) }.map { entry in
        Label(
          code: CommandCode.verb(entry.verb).text, title: entry.label(language),
          lines: [entry.label(language == .french ? .english : .french)])
      }
      if !labels.isEmpty { groups.append(Group(title: role.label(language), labels: labels)) }
    }
    return groups
  }

  private func blocks(in house: House) throws(HouseError) -> [Block] {
    var blocks: [Block] = [
      .heading(title, level: 1), .paragraph(Sentence.howToScan(language), .body),
    ]
    guard contents == .commands else { return blocks + [.codes(try labels(in: house))] }
    for (index, group) in groups(of: house.law).enumerated() {
      // A sheet for each desk: the first role shares its own with what is everyone's.
      if index > 1 { blocks.append(.page) }
      blocks += [.heading(group.title, level: 2), .codes(group.labels)]
    }
    return blocks
  }
}

extension PressFault {
  var kind: HouseError.Kind {
    switch self {
    case .missing, .drawing: .storage
    case .barcode: .refused
    }
  }
}
