/// One of the three tables of a summary, as far as it was read (nwipe `src/logging.c`,
/// `nwipe_log_summary`).
///
/// Cells are cut at `|`, never at columns: a throughput of four digits shifts them.
struct NwipeTable {
  enum Kind: CaseIterable {
    case errors
    case erasure
    case status

    /// The kind whose title a line is: its name between two rows of stars.
    init?(title line: ArraySlice<UInt8>) {
      guard line.contains(0x2a) else { return nil }
      let line = line.trimmed
      guard line.begins(with: "***"), line.suffix(3).elementsEqual("***".utf8) else { return nil }
      let name = line.drop { $0 == 0x2a }.prefix { $0 != 0x2a }.trimmed
      let stars = line.count { $0 == 0x2a }
      guard let kind = Self.allCases.first(where: { name.equals($0.name) }),
        stars + name.count + 2 == line.count
      else { return nil }
      self = kind
    }

    private var name: StaticString {
      switch self {
      case .errors: "Error Summary"
      case .erasure: "Erasure Summary"
      case .status: "Drive Status"
      }
    }

    private var columns: [StaticString] {
      switch self {
      case .errors: ["Pass Errors", "Verifications Errors", "Fdatasync I\\O Errors"]
      case .erasure: ["Bytes Erased", "Bytes Total", "Percentage Erased"]
      case .status: ["Status", "Thru-put", "HH:MM:SS", "Model/Serial Number"]
      }
    }

    /// True for the line that names the columns.
    func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
      let parts = line.split(separator: 0x7c, omittingEmptySubsequences: false).map(\.trimmed)
      guard parts.count == cells, parts[0].first == 0x21,
        parts[0].dropFirst().trimmed.equals("Device")
      else { return false }
      return zip(parts.dropFirst(), columns).allSatisfy { $0.equals($1) }
    }

    var cells: Int { self == .status ? 5 : 4 }
  }

  struct Row {
    /// True when nwipe put no `!` before it.
    let isUnmarked: Bool
    let name: ArraySlice<UInt8>
    /// The cells after the name, as they stand.
    let cells: [ArraySlice<UInt8>]
  }

  /// What the next line must be, or may be.
  private enum Place {
    case header
    case rule
    case rows
    case footer
    case border
    case closed
    case broken
  }

  let kind: Kind
  private var place = Place.header
  private(set) var rows: [Row] = []
  private(set) var footer: NwipeFooter?

  /// A table whose title was just read.
  init(_ kind: Kind) {
    self.kind = kind
  }

  /// True once its last border was read, with everything before in its place.
  var isWhole: Bool { place == .closed }
  /// True while lines may still belong to it.
  var isOpen: Bool { place != .closed && place != .broken }

  /// The only row of a disk; nil when it has none, or several.
  func row(where matches: (Row) -> Bool) -> Row? {
    let own = rows.filter(matches)
    return own.count == 1 ? own[0] : nil
  }

  /// Reads the next line; false when it is none of this table's.
  mutating func take(_ line: NwipeLine) -> Bool {
    let text = line.raw.trimmed
    switch place {
    case .header: return pass(kind.isHeader(text), to: .rule)
    case .rule: return pass(text.isNwipeBorder(of: 0x2d), to: .rows)
    case .rows: return takeRow(line, text)
    case .footer:
      footer = NwipeFooter(line)
      return pass(footer != nil, to: .border)
    case .border: return pass(text.isNwipeBorder(of: 0x2a), to: .closed)
    case .closed, .broken: return false
    }
  }

  /// Other threads may write between rows; only a row or a border counts there.
  private mutating func takeRow(_ line: NwipeLine, _ text: ArraySlice<UInt8>) -> Bool {
    if text.isNwipeBorder(of: kind == .status ? 0x2d : 0x2a) {
      place = kind == .status ? .footer : .closed
      return true
    }
    guard line.stamp == nil, let row = Row(line.text, cells: kind.cells) else { return false }
    rows.append(row)
    return true
  }

  private mutating func pass(_ isRight: Bool, to next: Place) -> Bool {
    place = isRight ? next : .broken
    return isRight
  }
}

extension NwipeTable.Row {
  /// `!  loop203 |-FAILED-|  310 MB/s | …`: mark, space, name, and cells; the last may hold `|`.
  fileprivate init?(_ line: ArraySlice<UInt8>, cells wanted: Int) {
    let parts = line.split(
      separator: 0x7c, maxSplits: wanted - 1, omittingEmptySubsequences: false)
    guard parts.count == wanted, let mark = line.first, mark == 0x20 || mark == 0x21,
      parts[0].dropFirst().first == 0x20
    else { return nil }
    let name = parts[0].dropFirst().trimmed
    guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
    isUnmarked = mark == 0x20
    self.name = name
    self.cells = Array(parts.dropFirst())
  }
}

extension ArraySlice<UInt8> {
  /// Eighty times one character.
  func isNwipeBorder(of character: UInt8) -> Bool {
    count == 80 && allSatisfy { $0 == character }
  }
}
