import LedgerValues
import LotLedger
import Operations
import Testing

/// What the screens of settings and of the queue read.
struct HouseSettingsTests {
  @Test func `a setting says since when and by whom`() throws {
    let temporary = try TemporaryHouse()
    let house = try temporary.open("AD")
    let before = try house.houseSettings().settings.first { $0.name == "waiting_days" }
    #expect(before?.by == "" && before?.value == "30")
    try house.set("waiting_days", to: "45")
    let after = try house.houseSettings().settings.first { $0.name == "waiting_days" }
    #expect(after?.by == "AD" && after?.value == "45")
    #expect((after?.since.milliseconds ?? 0) > 0)
    #expect(try house.tableau().waitingDays == 45)
  }

  @Test func `series and policies are those in force`() throws {
    let temporary = try TemporaryHouse()
    try temporary.announce(["A1"])
    try temporary.perform("receive", ["A1"], as: "WA", ["place": "A-01"])
    let house = try temporary.open("AD").houseSettings()
    #expect(house.series.map(\.last) == [1])
    let policy = house.policies.first { $0.kind == .ssd && $0.technique == "overwrite" }
    #expect(policy?.isEnough == false)
  }
}
