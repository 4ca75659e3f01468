import LedgerValues
import LotLedger
import Testing

/// A request follows what its deliveries took away.
struct RequestFollowTests {
  private let house: TemporaryLedger
  private let devices: [DeviceID]

  /// Three laptops, ten mice, and a request for two laptops and three mice.
  init() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    devices = try ["S1", "S2", "S3"].map { try house.stocked(serial: $0) }
    try house.ledger.write(as: "AD") { act in
      let mouse = try act.open(.article, code: "SOURIS", by: "open_article")
      let place = try act.id(of: .location, code: "A1") ?? 0
      try act.append(
        "enter_article", .article, mouse, ["place": .integer(place), "quantity": 10])
      let lines = try act.json(ofRequest: [
        (.device(Quality(.laptop, grade: "B")), 2), (.article("SOURIS"), 3),
      ])
      let request = try act.open(
        .request, code: "D-1", by: "open_request", ["lines": .json(lines)])
      _ = try act.open(
        .delivery, code: "BL-1", by: "open_delivery", ["request": .integer(request)])
      _ = try act.open(.delivery, code: "BL-2", by: "open_delivery")
    }
    self.house = house
  }

  private func follow() throws -> State? {
    try house.ledger.write(as: "WA") { act in
      try act.followRequest(try act.id(of: .request, code: "D-1") ?? 0)
    }
    return try house.ledger.request("D-1")?.state
  }

  private func served() throws -> [Int] {
    try house.ledger.request("D-1")?.lines.map(\.served) ?? []
  }

  private func ship(_ device: DeviceID, by delivery: String) throws {
    let step = try house.perform("ship", device, as: "WA", ["delivery": delivery])
    #expect(step != .already)
  }

  @Test func `it is met in part, then met, and said once`() throws {
    #expect(try follow() == "open")
    try ship(devices[0], by: "BL-2")
    #expect(try follow() == "open", "what leaves for others serves nothing here")
    try ship(devices[1], by: "BL-1")
    #expect(try follow() == "partly_met")
    let size = try house.ledger.size()
    #expect(try follow() == "partly_met")
    #expect(try house.ledger.size() == size)
    try house.ledger.write(as: "WA") { act in
      let delivery = try act.id(of: .delivery, code: "BL-1") ?? 0
      let place = try act.id(of: .location, code: "A1") ?? 0
      let mouse = try act.id(of: .article, code: "SOURIS") ?? 0
      try act.append(
        "load_article", .delivery, delivery,
        ["article": .integer(mouse), "place": .integer(place), "quantity": 4])
    }
    #expect(try served() == [1, 0], "what is loaded has not left")
    let set = try house.ledger.write(as: "WA") { act -> Int in
      let delivery = try act.id(of: .delivery, code: "BL-1") ?? 0
      try act.append(
        "load", .device, devices[2].rawValue, device: devices[2].rawValue,
        ["delivery": .integer(delivery)])
      let request = try act.id(of: .request, code: "D-1") ?? 0
      let own = try act.setAside().filter { $0.key.request == request }
      return own.values.reduce(0, +)
    }
    #expect(set == 1)
    #expect(try house.ledger.request("D-1")?.lines.map(\.reserved) == [1, 3])
    try ship(devices[2], by: "BL-1")
    try house.ledger.write(as: "WA") { act in
      let delivery = try act.id(of: .delivery, code: "BL-1") ?? 0
      try act.append("send_delivery", .delivery, delivery, from: "draft", to: "shipped")
    }
    #expect(try served() == [2, 3])
    #expect(try follow() == "met")
    _ = try house.perform("return", devices[2], as: "WA", ["reason": "panne", "place": "A1"])
    #expect(try served() == [1, 3])
    #expect(try follow() == "met")
    #expect(try house.ledger.verify().findings.isEmpty)
  }
}
