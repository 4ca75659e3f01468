public import LedgerValues
internal import LotLedger

extension House {
  /// The places as a tree, with what stands in each.
  public func locations() throws(HouseError) -> [LocationSummary] {
    try ask { try $0.locations() }
  }

  /// Opens a place, or one that was closed.
  ///
  /// - Parameters:
  ///   - kind: zone, rack, shelf, pallet, bench or box; empty for unsaid.
  ///   - place: code of the place it stands in, which must be there; empty for none.
  public func openLocation(
    _ code: String, kind: String = "", within place: String = "", label: String = ""
  ) throws(HouseError) {
    try write { act in
      let needs = ["kind": kind, "within": place, "label": label]
      var body = try act.body(of: "open_location", from: needs)
      guard let id = try act.id(of: .location, code: code) else {
        _ = try act.open(.location, code: code, by: "open_location", body)
        return
      }
      guard try act.state(of: .location, id) == "closed" else {
        throw Refusal(rule: .codeTaken, culprit: code)
      }
      body["code"] = .text(code)
      try act.append("open_location", .location, id, from: "closed", to: "active", body)
    }
  }

  /// Says where a place stands, of what kind it is or how it is called; what is empty stays.
  public func moveLocation(
    _ code: String, kind: String = "", within place: String = "", label: String = ""
  ) throws(HouseError) {
    try write { act in
      let id = try act.number(of: .location, code: code)
      let needs = ["kind": kind, "within": place, "label": label]
      try act.append("move_location", .location, id, try act.body(of: "move_location", from: needs))
    }
  }
}
