import LedgerValues
import Testing

/// What leaves under each waste code, added up from devices and bulk.
struct RemovalSummaryTests {
  private func item(
    _ id: Int64, _ kind: Kind, _ code: String, _ mass: Int, isWeighed: Bool = false
  ) -> RemovalSummary.Item {
    .init(
      id: DeviceID(rawValue: id), name: "D\(id)", kind: kind, model: "", serial: "",
      state: "waste", code: code, weeeCategory: 6, mass: mass, isWeighed: isWeighed)
  }

  private func removal(
    _ devices: [RemovalSummary.Item], _ bulk: [RemovalSummary.Bulk] = []
  ) -> RemovalSummary {
    var removal = RemovalSummary(id: 1, code: "ENL-1", state: "draft")
    (removal.devices, removal.bulk) = (devices, bulk)
    return removal
  }

  @Test func `a line is weighed only where all of it was`() {
    let lines = removal([
      item(1, .laptop, "16 02 13*", 1650), item(2, .laptop, "16 02 13*", 2000, isWeighed: true),
      item(3, .desktop, "16 02 14", 5000, isWeighed: true),
    ]).lines
    #expect(lines.map(\.code) == ["16 02 13*", "16 02 14"])
    #expect(lines.map(\.mass) == [3650, 5000])
    #expect(lines.map(\.isWeighed) == [false, true])
    #expect(lines.map(\.devices) == [2, 1])
  }

  @Test func `a device that nobody weighed is unknown until its kind is weighed together`() {
    let printers = [item(1, .printer, "16 02 14", 0), item(2, .printer, "16 02 14", 0)]
    let before = removal(printers)
    #expect(before.lines.map(\.unknown) == [2] && before.mass == 0)
    let together = RemovalSummary.Bulk(
      line: 9, what: "printer", code: "16 02 13*", mass: 12_000, isWeighed: true)
    let after = removal(printers, [together])
    #expect(after.lines.map(\.code) == ["16 02 13*"])
    #expect(after.lines.map(\.unknown) == [0] && after.lines.map(\.devices) == [2])
    #expect(after.mass == 12_000 && after.lines.allSatisfy(\.isWeighed))
  }

  @Test func `a kind weighed twice is the sum of both, and none of its devices' own`() {
    let bulk = [5_000, 7_000].enumerated().map { index, mass in
      RemovalSummary.Bulk(
        line: Int64(index), what: "laptop", code: "16 02 13*", mass: mass, isWeighed: index == 0)
    }
    let lines = removal([item(1, .laptop, "16 02 13*", 1650)], bulk).lines
    #expect(lines.map(\.mass) == [12_000] && lines.map(\.isWeighed) == [false])
  }

  @Test func `carcasses are what was weighed as such`() {
    let bulk = ["carcasses", "cables", "carcasses"].map {
      RemovalSummary.Bulk(line: 1, what: $0, code: "16 02 16", mass: 100, isWeighed: true)
    }
    #expect(removal([], bulk).weighedCarcasses == 200 && removal([], bulk).mass == 300)
    #expect(removal([]).lines.isEmpty)
  }
}
