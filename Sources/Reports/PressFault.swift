internal import LedgerValues

/// Why a document could not be drawn.
public enum PressFault: Error, Sendable, Hashable {
  /// A library is not on this machine, or is too old: the package of Debian that has it.
  case missing(library: String, package: String)
  /// The drawing library gave up: its own words.
  case drawing(String)
  /// No barcode can hold this: the words of the barcode library.
  case barcode(String, reason: String)
}
