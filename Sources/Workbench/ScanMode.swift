import LedgerValues

/// What a scanned device is taken for. It stays until Esc.
enum ScanMode: Equatable, Sendable {
  /// Its page is opened, or on the page of a lot it is received.
  case open
  /// The verb is done on it, with the needs that were given once.
  case act(Verb, needs: [String: String])
  /// It is put in this place.
  case locate(String)
  /// It is marked.
  case mark
}
