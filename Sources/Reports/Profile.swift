/// A dialect in which tables are written (DOMAIN §6).
public enum Profile: String, Sendable, Hashable, CaseIterable {
  /// RFC 4180 with line feeds: comma, UTF-8 without a byte order mark, decimal point, ISO dates in
  /// UTC, column names in ASCII. Loses nothing: every text comes back as it was.
  case opendata
  /// For a spreadsheet in France: semicolon, CRLF, UTF-8 with a byte order mark, decimal comma,
  /// dates as people there write them, and no cell that a spreadsheet would run as a formula.
  case spreadsheet = "tableur-fr"
  /// A list as a person sees it: `opendata`, but with the words that people read and no cell that
  /// a spreadsheet would run as a formula.
  case list = "liste"

  /// Those in which a month is written.
  public static let ofMonth: [Profile] = [.opendata, .spreadsheet]

  var separator: UInt8 { self == .spreadsheet ? 0x3B : 0x2C }
  var lineEnd: [UInt8] { self == .spreadsheet ? [0x0D, 0x0A] : [0x0A] }
  var preamble: [UInt8] { self == .spreadsheet ? [0xEF, 0xBB, 0xBF] : [] }
  var decimalMark: UInt8 { self == .spreadsheet ? 0x2C : 0x2E }
  var isForPeople: Bool { self != .opendata }
}
