/// A device that left with a delivery: in which kit, 0 for none, and what became of it.
struct SeasonShipment {
  var kit: Int
  var fate = "shipped"
}
