import Dispatch
import LedgerValues
import Operations
import Synchronization
import Testing

/// Deliveries are prepared by scanning, against what the request asks for.
@Suite struct LoadDeliveryTests {
  @Test func `each code is told its line, that it is too many, or why it cannot go`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1", "C1", "D1"])
    try house.stock(["A1", "C1"], category: "B")
    try house.stock(["B1"], category: "C")
    try house.article("SOURIS", 10)
    try house.dossier(
      "open_request", "DEM-1",
      [
        "lines": #"[{"kind":"laptop","category":"B"},{"kind":"laptop"},"#
          + #"{"article":1,"quantity":3}]"#
      ])
    let delivery = try house.delivery { $0.request = "DEM-1" }
    #expect(delivery == "BL-\(delivery.split(separator: "-")[1])-0001")
    let first = try house.load(["B1", "A1", "A1", "C1", "D1", "NIL", "SOURIS:2"], on: delivery)
    #expect(first.loaded.map(\.code) == ["B1", "A1", "SOURIS"])
    #expect(first.loaded.map(\.line) == [2, 1, 3])
    #expect(first.already == ["A1"])
    #expect(first.refused.map(\.code) == ["C1", "D1", "NIL"])
    #expect(first.refused[0].reason.french.contains("En trop"))
    #expect(first.short.map(\.number) == [3] && first.short.map(\.missing) == [1])
    let mark = try house.mark()
    let again = try house.load(["A1", "B1"], on: delivery)
    #expect(again.loaded.isEmpty && again.already == ["A1", "B1"])
    #expect(try house.mark() == mark)
    let more = try house.load(["C1", "SOURIS:2"], on: delivery) { $0.takesMore = true }
    #expect(more.loaded.map(\.isOver) == [true, true] && more.short.isEmpty)
    let lines = try house.open("AD").delivery(delivery).lines
    #expect(lines.filter(\.isArticle).map(\.quantity) == [4])
    #expect(Set(lines.map(\.loading.op)) == ["WA"])
    #expect(Set(lines.map(\.fate)) == [.loaded])
    let stock = try house.open("AD").articles().first?.total
    #expect(stock == 6)
  }

  @Test func `a device takes the line that another can leave to it`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    try house.stock(["A1"], grade: "A", category: "C")
    try house.stock(["B1"], grade: "A", category: "B")
    // Whichever comes first, both lines are filled: only B1 meets the second.
    try house.dossier(
      "open_request", "DEM-1",
      ["lines": #"[{"kind":"laptop","grade":"A"},{"kind":"laptop","category":"B"}]"#])
    let delivery = try house.delivery { $0.request = "DEM-1" }
    let outcome = try house.load(["B1", "A1"], on: delivery)
    #expect(outcome.loaded.count == 2 && outcome.short.isEmpty, "\(outcome)")
  }

  @Test func `what another delivery or request holds is refused, and says who took it`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1", "C1"])
    try house.stock(["A1", "B1", "C1"])
    try house.dossier("open_request", "DEM-1")
    try house.perform("reserve", ["B1"], as: "CO", ["request": "DEM-1"])
    try house.perform("not_seen", ["C1"], as: "WA")
    let (one, other) = (try house.delivery(), try house.delivery { $0.request = "DEM-1" })
    try house.load(["A1"], on: one, as: "CO")
    let refused = try house.load(["A1", "B1", "C1"], on: other)
    #expect(refused.loaded.map(\.code) == ["B1"])
    #expect(refused.refused.map(\.code) == ["A1", "C1"])
    #expect(refused.refused[0].reason.french.contains("\(one) (CO)"))
    let wrong = try house.load(["B1"], on: one)
    #expect(wrong.refused[0].reason.french.contains(other))
    let taken = try UnloadDelivery(other, codes: ["B1", "A1"]).run(in: house.open("WA"))
    #expect(taken.unloaded == ["B1"] && taken.refused.map(\.code) == ["A1"])
    #expect(try house.load(["B1"], on: one).refused.count == 1, "reserved for another request")
  }

  @Test func `a price is asked for, and over the ceiling only a coordinator goes, with a reason`()
    throws
  {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    try house.stock(["A1", "B1"])
    let partner = try house.open("WA").openOrganisation(named: "Asso", as: "partner")
    func open(_ override: String = "") throws -> String {
      try house.delivery {
        ($0.partner, $0.basis, $0.override) = ("Asso", "solidarity_sale", override)
      }
    }
    #expect(throws: HouseError.self) { try open() }
    var papers = OrganisationSummary.Papers()
    papers.status = "rup"
    try house.open("WA").amend(organisation: partner, papers)
    let delivery = try open()
    let bare = try house.load(["A1"], on: delivery)
    #expect(bare.refused.count == 1 && bare.refused[0].reason.french.contains("prix"))
    let dear = try house.load(["A1"], on: delivery) { $0.needs = ["price": "18001"] }
    #expect(dear.refused[0].reason.french.contains("180 €"))
    let clerk = try house.load(["A1"], on: delivery) {
      $0.needs = ["price": "18001", "override": "carte graphique"]
    }
    #expect(clerk.refused.count == 1)
    let allowed = try house.load(["A1"], on: delivery, as: "CO") {
      $0.needs = ["price": "18001", "override": "carte graphique"]
    }
    #expect(allowed.loaded.count == 1)
    #expect(
      try house.load(["B1"], on: delivery) { $0.needs = ["price": "15000"] }.loaded.count == 1)
    // A later ceiling does not change what was judged by the earlier one.
    let lines = try house.open("AD").delivery(delivery).lines
    #expect(lines.map(\.price.cents) == [18001, 15000])
    #expect(lines.map(\.price.ceiling) == [18000, 18000])
    #expect(lines.map(\.price.isOver) == [true, false])
    #expect(lines.first?.price.override == "carte graphique")
  }

  @Test func `two clerks never take one device twice, and the second is told who did`() throws {
    let house = try TemporaryHouse()
    let serials = (1...200).map { "SN-\($0)" }
    try house.announce(serials)
    try house.stock(serials)
    let deliveries = [try house.delivery(), try house.delivery()]
    let clerks = ["WA", "CO"]
    let houses = try clerks.map { try house.open($0) }
    let outcomes = Mutex<[[LoadDelivery.Outcome]]>([[], []])
    DispatchQueue.concurrentPerform(iterations: 2) { clerk in
      // They work from both ends, so that they meet, and from the same end, so that they race.
      let order = serials.shuffled(clerk)
      for serial in order {
        guard
          let outcome = try? LoadDelivery(deliveries[clerk], codes: [serial]).run(
            in: houses[clerk])
        else {
          Issue.record("\(clerks[clerk]) \(serial)")
          return
        }
        outcomes.withLock { $0[clerk].append(outcome) }
      }
    }
    let told = outcomes.withLock { $0 }
    let loaded = told.flatMap { $0.flatMap(\.loaded) }.map(\.code)
    #expect(loaded.count == 200 && Set(loaded).count == 200)
    for clerk in 0...1 {
      let refused = told[clerk].flatMap(\.refused)
      #expect(refused.count + told[clerk].flatMap(\.loaded).count == 200)
      let taker = "\(deliveries[1 - clerk]) (\(clerks[1 - clerk]))"
      for one in refused where !one.reason.french.contains(taker) {
        Issue.record("\(one.code): \(one.reason.french)")
      }
    }
    #expect(try house.fates(deliveries[0]).count + house.fates(deliveries[1]).count == 200)
  }
}

extension [String] {
  /// The same for both in the first half, from opposite ends in the second.
  fileprivate func shuffled(_ clerk: Int) -> [String] {
    let half = Array(prefix(count / 2))
    let rest = Array(dropFirst(count / 2))
    return half + (clerk == 0 ? rest : rest.reversed())
  }
}
