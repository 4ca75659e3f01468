/// A device as the script of a season knows it.
struct SeasonThing {
  let serial: String
  let donor: Int
  var quality: SeasonQuality
}
