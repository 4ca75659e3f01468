/// Reads a donor's list as donors send it: bytes in, a ``Manifest`` or a refusal out.
///
/// The delimiter, the encoding and the header are found, not asked; titles above the header and
/// totals below are told from devices; a row that cannot be read is rejected with its line and
/// reason and never stops the others. Pure and total: no input traps, time and memory are
/// proportional to the bytes given.
///
/// This is a reader of ours and not SwiftCSV because a rejection must name the physical line a
/// row begins on and carry its text untouched, because a row with a misplaced quote must not
/// take the rest of the file with it, and because a million rows are to be read in seconds:
/// SwiftCSV takes a whole file for a String, knows rows only by rank, throws on the first
/// malformed one, and neither finds a header among titles nor reads Windows-1252.
public struct ManifestReader: Sendable {
  private let overrides: [String: ManifestField]
  private let dayFirst: Bool?

  /// A reader, told what it could not guess.
  ///
  /// - Parameters:
  ///   - overrides: what columns hold, by their heading (accents and case aside) or number from 1.
  ///   - dayFirst: whether `03/04/2019` is of April; nil to go by the dates of the column that
  ///     can be read one way only, and else by the French way, which is day first.
  public init(overrides: [String: ManifestField] = [:], dayFirst: Bool? = nil) {
    self.overrides = overrides
    self.dayFirst = dayFirst
  }

  /// Reads the bytes of one file.
  public func read(_ bytes: [UInt8]) throws(ManifestRefusal) -> Manifest {
    let text = try ManifestText(bytes)
    let header = try ManifestHeader.find(in: text, overrides: overrides)
    var rows = ManifestRows(of: text, below: header, dayFirst: dayFirst ?? true)
    try rows.readAll()
    if dayFirst == nil, rows.isMonthFirst {
      rows = ManifestRows(of: text, below: header, dayFirst: false)
      try rows.readAll()
    }
    return try rows.manifest()
  }
}
