import LedgerValues

/// Every command, those of the screen one comes from first, sifted by word and by key.
struct HelpScreen: Equatable, Sendable {
  let origin: Context
  var sifting = Sifting()
  var lines = Listing<HelpLine>()
}

/// One command in the help.
struct HelpLine: Equatable, Sendable, Identifiable {
  let action: Action
  /// Whether it works on the screen one comes from.
  let isHere: Bool
  var id: Action { action }
}
