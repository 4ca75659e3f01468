import LedgerValues
import Operations
import TestFixtures
import Testing

/// What a stock-take finds, held against a count made by hand while things go on moving.
@Suite struct StockTakeTests {
  /// A device as somebody with a notebook follows it.
  private struct Followed {
    var place: String
    var isHere = true
    /// In somebody's hands since the stock-take was opened.
    var wasHandled = false
    /// Where it was seen last, whether it was in custody then, and whether it was handled since.
    var seen: (place: String, wasHere: Bool, wasHandled: Bool)?
    /// Out of custody by a move from within it, made since it was last seen.
    var leftSince = false
  }

  private static let places = ["ZONE", "A-01", "B-01", "C-01"]

  private static func lies(_ place: String, within other: String) -> Bool {
    place == other || other == "ZONE" && place != "C-01"
  }

  private func house(_ serials: [String]) throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    let desk = try house.open("WA")
    try desk.openLocation("ZONE", kind: "zone")
    for place in ["A-01", "B-01"] { try desk.openLocation(place, within: "ZONE") }
    try desk.openLocation("C-01")
    try house.announce(serials)
    return house
  }

  @Test(arguments: 1...6)
  func `its counts are those of somebody with a notebook`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let serials = (1...10).map { "SN-\($0)" }
    let house = try house(serials)
    let desk = try house.open("WA")
    let lot = try #require(try desk.lots().first?.code)
    var notebook: [String: Followed] = [:]
    for serial in serials {
      let place = Self.places.randomElement(using: &dice) ?? "ZONE"
      try house.perform("receive", [serial], as: "WA", ["place": place])
      notebook[serial] = Followed(place: place)
    }
    let take = try desk.openStockTake(of: "ZONE")
    for _ in 0..<40 {
      let serial = serials.randomElement(using: &dice) ?? "SN-1"
      guard var device = notebook[serial] else { continue }
      let place = Self.places.randomElement(using: &dice) ?? "ZONE"
      switch Int.random(in: 0..<6, using: &dice) {
      case 0 where device.isHere:
        try house.perform("locate", [serial], as: "WA", ["place": place])
        (device.place, device.wasHandled) = (place, true)
        device.seen?.wasHandled = true
      case 1 where device.isHere:
        try house.perform("give_back", [serial], as: "CO", ["reason": "demandé"])
        (device.isHere, device.wasHandled, device.leftSince) = (false, true, true)
        device.seen?.wasHandled = true
      case 2 where !device.isHere:
        try house.perform("readmit", [serial], as: "WA", ["lot": lot, "place": place])
        (device.isHere, device.place, device.wasHandled) = (true, place, true)
        device.seen?.wasHandled = true
      case 3: try house.perform("note", [serial], as: "WA", ["text": "vu sur l'écran"])
      default:
        let answer = try #require(
          try SeeStock(take, codes: [serial], place: place).run(in: desk).first)
        if place == "C-01" {
          guard case .refused = answer.verdict else {
            Issue.record("\(answer)")
            break
          }
        } else if device.seen?.place == place {
          #expect(answer.verdict == .already)
        } else {
          device.seen = (place, device.isHere, false)
          (device.wasHandled, device.leftSince) = (true, false)
        }
      }
      notebook[serial] = device
    }
    try compare(desk, take, notebook)
    try close(house, take, notebook)
  }

  private func compare(
    _ house: House, _ take: String, _ notebook: [String: Followed]
  ) throws {
    func tags(_ holds: (Followed) -> Bool) throws -> Set<String> {
      try Set(
        notebook.filter { holds($0.value) }.keys.map {
          try house.device(house.device(named: $0))?.summary.tag ?? ""
        })
    }
    let found = try house.stockTake(take)
    let missing = try tags {
      $0.isHere && Self.lies($0.place, within: "ZONE") && !$0.wasHandled
    }
    let misplaced = try tags { device in
      guard device.isHere, let seen = device.seen else { return false }
      return !Self.lies(device.place, within: seen.place) && !seen.wasHandled
    }
    let unexpected = try tags { $0.seen?.wasHere == false }
    let left = try tags { $0.seen != nil && !$0.isHere && !$0.leftSince }
    let seen = notebook.values.count { $0.seen != nil }
    #expect(Set(found.missing.map(\.tag)) == missing)
    #expect(Set(found.misplaced.map(\.tag)) == misplaced)
    #expect(Set(found.unexpected.map(\.tag)) == unexpected)
    #expect(Set(found.unexpected.filter { !$0.isSettled }.map(\.tag)) == left)
    #expect(found.seen == seen)
    #expect(found.expected == missing.count + seen - misplaced.count - unexpected.count)
  }

  /// Closed, nothing that was found is forgotten, and what is missing does not leave.
  private func close(
    _ house: TemporaryHouse, _ take: String, _ notebook: [String: Followed]
  ) throws {
    let desk = try house.open("WA")
    let before = try desk.stockTake(take)
    let isLeft = before.unexpected.contains { !$0.isSettled }
    if isLeft {
      #expect(throws: HouseError.self) { try desk.close(stockTake: take) }
      #expect(try desk.stockTake(take) == before)
    }
    try desk.close(stockTake: take, reason: isLeft ? "sans suite" : "")
    let after = try desk.stockTake(take)
    #expect(after.state == "closed" && after.expected == before.expected)
    #expect(after.missing.map(\.tag) == before.missing.map(\.tag))
    #expect(after.misplaced.map(\.tag) == before.misplaced.map(\.tag))
    #expect(after.unexpected.map(\.tag).sorted() == before.unexpected.map(\.tag).sorted())
    for finding in after.missing {
      #expect(try desk.device(desk.device(named: finding.tag))?.summary.hasAlert == true)
    }
    for finding in after.misplaced {
      let place = try desk.device(desk.device(named: finding.tag))?.summary.place
      #expect(place == finding.seen)
    }
    #expect(throws: HouseError.self) { try desk.close(stockTake: take) }
    #expect(try house.open("AD").verify().findings.isEmpty)
  }
}
