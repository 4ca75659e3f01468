/// A smaller life as its events tell of it: a lot, a kit, a request, a delivery…
struct SeasonLife {
  var code: String
  var state: String
  /// What was said when it began.
  var opening: SeasonEvent
}
