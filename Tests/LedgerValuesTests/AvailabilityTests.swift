import LedgerValues
import TestFixtures
import Testing

/// Availability against an exhaustive search that gives single devices to single pieces.
@Suite struct AvailabilityTests {
  /// Whether every piece can have a device of its own, tried one by one.
  private func fits(_ pieces: [RecipeLine], _ devices: [StockClass]) -> Bool {
    guard let line = pieces.first else { return true }
    for (place, device) in devices.enumerated() where meets(device, line) {
      var rest = devices
      rest.remove(at: place)
      if fits(Array(pieces.dropFirst()), rest) { return true }
    }
    return false
  }

  private func meets(_ device: StockClass, _ line: RecipeLine) -> Bool {
    guard case .device(let kind, let grade, let category, _) = line else { return false }
    let order = ["", "INVENDABLE", "HC", "C", "B", "A", "PREMIUM"]
    let (have, want) = (order.firstIndex(of: device.category), order.firstIndex(of: category))
    return device.kind == kind && (have ?? 0) >= (want ?? 0)
      && (grade == "" || ["A", "B", "C"].contains { $0 == device.grade && $0 <= grade })
  }

  private func pieces(_ lines: [RecipeLine], _ units: Int) -> [RecipeLine] {
    lines.flatMap { Array(repeating: $0, count: $0.pieces * units) }
  }

  private func world(_ dice: inout SeededGenerator) -> (FreeStock, [StockClass], [RecipeLine]) {
    func pick(_ words: [String]) -> String { words.randomElement(using: &dice) ?? "" }
    let devices = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
      StockClass(
        kind: Kind(pick(["laptop", "laptop", "monitor"])), grade: pick(["", "A", "B"]),
        category: pick(["", "C", "B", "A"]))
    }
    let lines = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
      RecipeLine.device(
        kind: Kind(pick(["laptop", "laptop", "monitor"])), grade: pick(["", "", "A", "B"]),
        category: pick(["", "C", "B"]), count: Int.random(in: 1...2, using: &dice))
    }
    let counts = Dictionary(devices.map { ($0, 1) }, uniquingKeysWith: +)
    return (FreeStock(devices: counts), devices, lines)
  }

  @Test func `kits, plans and answers are those of an exhaustive search`() {
    var dice = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let (stock, devices, lines) = world(&dice)
      let recipe = KitRecipe(code: "K", lines: lines)
      let most = (0...7).last { fits(pieces(lines, $0), devices) }
      let answer = Availability.buildable(recipe, from: stock)
      #expect(answer.count == most)
      for group in answer.limiting {
        let limits = group.map { lines[$0] }
        #expect(!fits(pieces(limits, (most ?? 0) + 1), devices))
        for line in limits {
          let others = limits.filter { $0.need != line.need }
          #expect(fits(pieces(others, (most ?? 0) + 1), devices))
        }
      }
      let rest = lines.indices.filter { line in !answer.limiting.joined().contains(line) }
      #expect(fits(pieces(rest.map { lines[$0] }, (most ?? 0) + 1), devices))
      let demand = StockDemand(lines: lines, units: 1)
      let whole = Availability.feasible([demand], from: stock)
      #expect(whole.isFeasible == fits(pieces(lines, 1), devices))
      let plan = Availability.plan(
        lines.enumerated().map {
          StockRequest(id: Int64($0), demands: [.init(lines: [$1], units: 2)])
        },
        from: stock)
      var before: [RecipeLine] = []
      for (line, served) in zip(lines, plan.requests) {
        let units = (0...2).last { fits(before + pieces([line], $0), devices) } ?? 0
        #expect(served.demands.first?.units == units)
        before += pieces([line], units)
      }
    }
  }

  @Test func `two lines that want the same laptops share them`() {
    let lines: [RecipeLine] = [
      .device(kind: "laptop", category: "B"), .device(kind: "laptop", category: "C"),
      .article(code: "mouse"), .service("training"),
    ]
    let stock = FreeStock(
      devices: [StockClass(kind: "laptop", category: "B"): 10], articles: ["mouse": 5])
    let answer = Availability.buildable(KitRecipe(code: "K", lines: lines), from: stock)
    #expect(answer == Buildable(count: 5, limiting: [[0, 1], [2]]))
  }

  @Test func `the forecast is a range, and says where it knows nothing`() {
    let counts = [PipelineCount(state: "wiped", kind: "laptop", devices: 100)]
    let rate = PipelineRate(
      state: "wiped", kind: "laptop", entered: 50, reached: 40,
      days: .init(lowQuartile: 5, median: 10, highQuartile: 20))
    #expect(Forecast(of: counts, by: [], within: 30) == nil)
    #expect(Forecast(of: [], by: [], within: 30) == Forecast(low: 0, high: 0))
    #expect(Forecast(of: counts, by: [rate], within: 1)?.low == 0)
    let late = Forecast(of: counts, by: [rate], within: 30)
    #expect(late.map { $0.low < 80 && $0.high > 80 && $0.high <= 100 } == true)
  }
}
