public import LedgerValues

/// Writes one table row by row to a sink, in one profile; holds no more than one portion of it.
public struct TableWriter {
  /// Takes bytes away: to a file, to memory.
  public typealias Sink = ([UInt8]) throws -> Void

  /// Bytes gathered before the sink is called.
  static let portion = 1 << 16

  private let table: Table
  private let profile: Profile
  private let daylight: Daylight
  private let language: Language
  private let sink: Sink
  private var bytes: [UInt8] = []
  /// The last moment written, which the next cell often repeats.
  private var lastMoment: (Timestamp, [UInt8])?
  /// Rows written so far, without the heading.
  public private(set) var rows = 0

  /// Writes the heading.
  ///
  /// - Parameters:
  ///   - daylight: the clocks of the site, which `tableur-fr` shows.
  ///   - language: what people read, in the profiles that are for them.
  public init(
    _ table: Table, _ profile: Profile, daylight: Daylight, language: Language = .french,
    to sink: @escaping Sink
  ) throws {
    self.table = table
    self.profile = profile
    self.daylight = daylight
    self.language = language
    self.sink = sink
    bytes.reserveCapacity(Self.portion + 4_096)
    bytes += profile.preamble
    for (index, column) in table.columns.enumerated() {
      if index > 0 { bytes.append(profile.separator) }
      CSVText.append(
        profile.isForPeople ? column.label(language) : column.name, profile, to: &bytes)
    }
    bytes += profile.lineEnd
  }

  /// Writes one row.
  ///
  /// - Throws: `TableFault` when it is not a row of this table, or what the sink throws.
  public mutating func write(_ cells: [Table.Cell]) throws {
    guard cells.count == table.columns.count else {
      throw TableFault.width(table: table.name, cells: cells.count)
    }
    for index in cells.indices {
      if index > 0 { bytes.append(profile.separator) }
      try append(cells[index], table.columns[index])
    }
    // A row of one empty cell would read as no row at all.
    if cells.count == 1, cells[0] == .empty || cells[0] == .text("") { bytes += [0x22, 0x22] }
    bytes += profile.lineEnd
    rows += 1
    if bytes.count >= Self.portion { try flush() }
  }

  /// Hands the last portion to the sink.
  public mutating func finish() throws {
    try flush()
  }

  private mutating func flush() throws {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ cell: Table.Cell, _ column: Table.Column) throws {
    switch (cell, column.kind) {
    case (.empty, _):
      break
    case (.text(let text), .text):
      CSVText.append(text, profile, to: &bytes)
    case (.name(let name, let label), .text):
      CSVText.append(profile.isForPeople ? label(language) : name, profile, to: &bytes)
    case (.integer(let integer), .integer):
      CSVNumber.append(integer, to: &bytes)
    case (.decimal(let units), .decimal(let scale)):
      CSVNumber.append(units, scale: scale, mark: profile.decimalMark, to: &bytes)
    case (.date(let date), .date):
      CSVNumber.append(date, profile, to: &bytes)
    case (.timestamp(let moment), .timestamp):
      append(moment)
    case (.boolean(let truth), .boolean):
      bytes += Array(word(for: truth).utf8)
    default:
      throw TableFault.kind(table: table.name, column: column.name)
    }
  }

  private func word(for truth: Bool) -> String {
    guard profile.isForPeople else { return truth ? "true" : "false" }
    return Sentence.answer(truth)(language)
  }

  /// `2026-11-05T14:03:07.123Z`, or `05/11/2026 15:03:07` as the clocks of the site show it.
  private mutating func append(_ moment: Timestamp) {
    if let (last, text) = lastMoment, last == moment {
      bytes += text
      return
    }
    let start = bytes.count
    defer { lastMoment = (moment, Array(bytes[start...])) }
    let isOpen = !profile.isFrench
    let wall = isOpen ? moment.milliseconds : daylight.local(moment)
    let day = (wall >= 0 ? wall : wall - 86_399_999) / 86_400_000
    let rest = wall - day * 86_400_000
    CSVNumber.append(CivilDate(day: day), profile, to: &bytes)
    bytes.append(isOpen ? 0x54 : 0x20)
    CSVNumber.append(rest / 3_600_000, digits: 2, to: &bytes)
    bytes.append(0x3A)
    CSVNumber.append(rest / 60_000 % 60, digits: 2, to: &bytes)
    bytes.append(0x3A)
    CSVNumber.append(rest / 1_000 % 60, digits: 2, to: &bytes)
    guard isOpen else { return }
    bytes.append(0x2E)
    CSVNumber.append(rest % 1_000, digits: 3, to: &bytes)
    bytes.append(0x5A)
  }
}
