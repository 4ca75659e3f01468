/// A device as its events tell of it, by numbers.
struct SeasonDevice {
  var quality: SeasonQuality
  var serial = ""
  var tag = ""
  var lot = 0
  var line = 0
  var state = ""
  var place = 0
  var mass = 0
  var isUnseen = false
  var request = 0
  var kit = 0
  var kitLine = 0
  var delivery = 0
  var removal = 0
  /// The last event that moved it, and the last by which somebody had it in hand.
  var moved = 0
  var handled = 0

  private static let elsewhere: Set = [
    "announced", "withdrawn", "shipped", "delivered", "handed_over", "waste_removed", "recycled",
    "dismantled", "returned_to_donor", "missing", "voided",
  ]

  /// In the hands of the site.
  static func isCustody(_ state: String) -> Bool { !elsewhere.contains(state) }
  var isCustody: Bool { Self.isCustody(state) }

  /// Gone to a partner and not come back.
  var isOut: Bool { ["shipped", "delivered", "handed_over"].contains(state) }
}
