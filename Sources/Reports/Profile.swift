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
  /// What the logistics of Emmaüs Connect import: written as `tableur-fr`, with their own headings.
  case bolc

  /// Those in which a month is written.
  public static let ofMonth: [Profile] = [.opendata, .spreadsheet]

  /// As spreadsheets in France read and write.
  var isFrench: Bool { self == .spreadsheet || self == .bolc }
  var separator: UInt8 { isFrench ? 0x3B : 0x2C }
  var lineEnd: [UInt8] { isFrench ? [0x0D, 0x0A] : [0x0A] }
  var preamble: [UInt8] { isFrench ? [0xEF, 0xBB, 0xBF] : [] }
  var decimalMark: UInt8 { isFrench ? 0x2C : 0x2E }
  var isForPeople: Bool { self != .opendata }
}
