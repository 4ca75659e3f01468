import LedgerValues

/// Turns the cells of one row into a draft, by what the header says of each column.
struct ManifestCells {
  private let text: ManifestText
  private let dayFirst: Bool
  private let places: ManifestPlaces
  private var kinds: [String: (kind: Kind, count: Int)?] = [:]
  private var dates: [String: (date: ManifestDate, order: ManifestDate.Order)] = [:]
  /// Dates of this list that can only be read day first, and only month first.
  private(set) var dayFirstDates = 0
  private(set) var monthFirstDates = 0

  /// The longest a cell may be, in bytes: a name or number, a remark, a column read past.
  private static let longestName = 512
  private static let longestRemark = 16_384
  private static let longestOther = 65_536

  /// The most devices one row may stand for.
  static let mostDevices = 9_999

  /// Different kind words remembered; a list has a dozen.
  private static let mostKinds = 1_024

  /// Different dates remembered: twenty years of days.
  private static let mostDates = 8_192

  init(_ text: ManifestText, columns: [ManifestColumn], dayFirst: Bool) {
    self.text = text
    self.dayFirst = dayFirst
    places = ManifestPlaces(columns)
  }

  /// The draft of a row whose shape is right.
  mutating func draft(of record: ManifestRecord) throws(ManifestFault) -> ManifestDraft {
    try checkLengths(of: record)
    var draft = ManifestDraft(line: record.line, kind: .other)
    draft.kindWords = value(places.kind, in: record)
    draft.maker = known(value(places.maker, in: record))
    draft.model = known(value(places.model, in: record))
    draft.site = value(places.site, in: record)
    draft.remark = remark(in: record)
    draft.donorTag = try number(places.donorTag, in: record)
    if Placeholder.isBlank(draft.donorTag) { draft.donorTag = "" }
    draft.serial = try number(places.serial, in: record)
    if Placeholder.isSerial(draft.serial, maker: draft.maker) { draft.serial = "" }
    draft.imei = try imei(in: record)
    let count = readKind(into: &draft)
    guard draft.saysWhatItIs else { throw ManifestFault(.sayingNothing) }
    draft.acquired = try acquired(in: record)
    draft.quantity = try quantity(in: record, counted: count)
    if draft.quantity > 1, draft.hasIdentity {
      throw ManifestFault(.manyOfOneNumber, column: places.quantity ?? places.kind)
    }
    return draft
  }

  private func value(_ place: Int?, in record: ManifestRecord) -> String {
    guard let place, place < record.cells.count else { return "" }
    return text.value(of: record.cells[place])
  }

  private func remark(in record: ManifestRecord) -> String {
    if places.remarks.count <= 1 { return value(places.remarks.first, in: record) }
    let remarks = places.remarks.map { value($0, in: record) }
    return remarks.filter { !$0.isEmpty }.joined(separator: " ; ")
  }

  private func known(_ text: String) -> String {
    text.isEmpty || Placeholder.isBlank(text) ? "" : text
  }

  private func checkLengths(of record: ManifestRecord) throws(ManifestFault) {
    guard record.range.count > Self.longestName else { return }
    for (place, cell) in record.cells.enumerated() {
      let most =
        if places.remarks.contains(place) {
          Self.longestRemark
        } else {
          places.isRead(place) ? Self.longestName : Self.longestOther
        }
      if cell.range.count > most {
        throw ManifestFault(.longCell(bytes: cell.range.count, most: most), column: place)
      }
    }
  }

  /// A number that will be a key: it must be whole.
  private func number(
    _ place: Int?, in record: ManifestRecord
  ) throws(ManifestFault) -> String {
    let value = value(place, in: record)
    if value.isEmpty { return value }
    if value.unicodeScalars.contains("\u{FFFD}") {
      throw ManifestFault(.unreadableNumber, column: place)
    }
    if Self.isRounded(value) {
      throw ManifestFault(.roundedNumber, column: place)
    }
    return value
  }

  /// `1,23457E+11`: what a spreadsheet makes of a long number.
  private static func isRounded(_ text: String) -> Bool {
    guard let plus = text.utf8.firstIndex(of: UInt8(ascii: "+")) else { return false }
    let exponent = text.utf8[plus...].dropFirst()
    let mantissa = text.utf8[..<plus]
    guard !exponent.isEmpty, exponent.allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
    guard let mark = mantissa.last, mark | 0x20 == UInt8(ascii: "e") else { return false }
    let digits = mantissa.dropLast()
    return !digits.isEmpty
      && digits.allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2C || $0 == 0x2E }
  }

  private func imei(in record: ManifestRecord) throws(ManifestFault) -> [String] {
    var numbers: [String] = []
    for place in places.imei {
      let value = value(place, in: record)
      if value.isEmpty || Placeholder.isFiller(value) { continue }
      if Self.isRounded(value) { throw ManifestFault(.roundedNumber, column: place) }
      guard let read = IMEINumbers.read(value) else {
        throw ManifestFault(.badIMEI, column: place)
      }
      for number in read where !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  /// Reads the kind from its words, else from the model's; returns how many the words count.
  private mutating func readKind(into draft: inout ManifestDraft) -> Int {
    if let found = kind(of: draft.kindWords) {
      draft.kind = found.kind
      return found.count
    }
    draft.kind = kind(of: draft.model)?.kind ?? .other
    return 1
  }

  private mutating func kind(of words: String) -> (kind: Kind, count: Int)? {
    if words.isEmpty { return nil }
    if let known = kinds[words] { return known }
    let found = ManifestKindWords.read(words)
    if kinds.count < Self.mostKinds { kinds[words] = .some(found) }
    return found
  }

  private mutating func acquired(in record: ManifestRecord) throws(ManifestFault) -> String {
    let value = value(places.acquired, in: record)
    if value.isEmpty { return "" }
    let read = date(value)
    switch read.order {
    case .any: break
    case .onlyDayFirst: dayFirstDates += 1
    case .onlyMonthFirst: monthFirstDates += 1
    }
    switch read.date {
    case .unknown: return ""
    case .known(let date): return date
    case .unreadable: throw ManifestFault(.badDate, column: places.acquired)
    }
  }

  private mutating func date(_ text: String) -> (date: ManifestDate, order: ManifestDate.Order) {
    if let known = dates[text] { return known }
    let read = ManifestDate.read(text, dayFirst: dayFirst)
    if dates.count < Self.mostDates { dates[text] = read }
    return read
  }

  /// How many devices: by the column of quantities, else by the kind's words.
  private func quantity(
    in record: ManifestRecord, counted: Int
  ) throws(ManifestFault) -> Int {
    let value = value(places.quantity, in: record)
    if value.isEmpty { return counted }
    guard let quantity = Self.quantity(value), 1...Self.mostDevices ~= quantity else {
      throw ManifestFault(.badQuantity(most: Self.mostDevices), column: places.quantity)
    }
    return quantity
  }

  /// `12`, `x12`, `12,00`, `12 pcs`.
  private static func quantity(_ text: String) -> Int? {
    var letters = Array(text.utf8)[...]
    if letters.first.map({ $0 | 0x20 }) == UInt8(ascii: "x") { letters = letters.dropFirst() }
    letters = letters.drop { $0 == 0x20 }
    let digits = letters.prefix { 0x30...0x39 ~= $0 }
    guard 1...6 ~= digits.count else { return nil }
    let rest = letters.dropFirst(digits.count)
    let isZeroes =
      (rest.first == 0x2C || rest.first == 0x2E) && rest.count > 1
      && rest.dropFirst().allSatisfy { $0 == 0x30 }
    let isUnit = rest.allSatisfy {
      $0 == 0x20 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 > 0x7F
    }
    guard isZeroes || isUnit else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension ManifestDraft {
  /// Whether a number of its own says which device it is.
  var hasIdentity: Bool { !serial.isEmpty || !imei.isEmpty }

  /// Whether there is a device here; words of no known kind that stand alone are a footnote.
  var saysWhatItIs: Bool {
    if hasIdentity || !model.isEmpty || kind != .other { return true }
    if kindWords.isEmpty { return false }
    return !maker.isEmpty || !donorTag.isEmpty || ManifestKindWords.read(kindWords) != nil
  }
}
