import LedgerValues
import TestFixtures
import Testing

/// What is on its way, as a range.
struct ForecastTests {
  private static let now = [PipelineCount(state: "wiped", kind: .laptop, devices: 100)]

  @Test func `the forecast is a range, and says where it knows nothing`() {
    let rate = PipelineRate(
      state: "wiped", kind: .laptop, entered: 50, reached: 40,
      days: .init(lowQuartile: 5, median: 10, highQuartile: 20))
    #expect(Forecast(of: Self.now, by: [], within: 30) == nil)
    #expect(Forecast(of: [], by: [], within: 30) == Forecast(low: 0, high: 0))
    #expect(Forecast(of: Self.now, by: [rate], within: 1)?.low == 0)
    let late = Forecast(of: Self.now, by: [rate], within: 30)
    #expect(late.map { $0.low < 80 && $0.high > 80 && $0.high <= 100 } == true)
  }

  /// Sites that work as they did: of ten ranges nine at least must hold what then comes.
  @Test(arguments: [2.0, 8, 15, 40]) func `what comes lies within the range`(days: Double) {
    var generator = SeededGenerator(seed: UInt64(days))
    var held = 0
    for _ in 0..<200 {
      let share = Double.random(in: 0.1...1, using: &generator)
      let longest = Double.random(in: 4...30, using: &generator)
      func lead() -> Double? {
        guard Double.random(in: 0..<1, using: &generator) < share else { return nil }
        return Double.random(in: 0...longest, using: &generator)
      }
      let leads = (0..<120).compactMap { _ in lead() }.sorted()
      let quartile = { (part: Double) in leads[Int(Double(leads.count - 1) * part)] }
      let rate = PipelineRate(
        state: "wiped", kind: .laptop, entered: 120, reached: leads.count,
        days: leads.isEmpty
          ? nil
          : .init(
            lowQuartile: quartile(0.25), median: quartile(0.5), highQuartile: quartile(0.75)))
      let came = (0..<100).count { _ in lead().map { $0 <= days } ?? false }
      let forecast = Forecast(of: Self.now, by: [rate], within: days)
      if let forecast, (forecast.low...forecast.high).contains(came) { held += 1 }
    }
    #expect(held >= 180)
  }
}
