/// How many of the devices on their way will be in stock within so many days, as a range.
///
/// Days are counted as though each device entered its state today; one that has waited already is
/// likelier to come sooner, so the range leans to the careful side.
public struct Forecast: Sendable, Hashable {
  public var low: Int
  public var high: Int
  /// Devices on their way of which nothing is said, because no other has gone before them from their
  /// state: they are in neither figure.
  public var unknown: Int

  public init(low: Int, high: Int, unknown: Int = 0) {
    self.low = low
    self.high = high
    self.unknown = unknown
  }

  /// Nil where devices are on their way and the site has no history of any of them: nothing is known,
  /// which is not zero.
  ///
  /// For each state the chance that a device arrives in time lies between the low ends and the high
  /// ends of its share and of its lead time. The range goes from the number expected by the low
  /// chances, less what chance alone may take, to the one by the high chances with what it may add:
  /// 1.96 standard deviations of a sum of independent trials, in the normal approximation of the
  /// binomial law (de Moivre and Laplace), never beyond none and all.
  public init?(of counts: [PipelineCount], by rates: [PipelineRate], within days: Double) {
    let waiting = counts.filter { $0.devices > 0 }
    var (low, high) = (Tally(), Tally())
    var (known, unknown) = (0, 0)
    for count in waiting {
      let rate = rates.first { $0.state == count.state && $0.kind == count.kind }
      guard let rate, let share = rate.share else {
        unknown += count.devices
        continue
      }
      known += count.devices
      let arrived = rate.arrived(within: days)
      low.add(count.devices, chance: share.lowerBound * arrived.lowerBound)
      high.add(count.devices, chance: share.upperBound * arrived.upperBound)
    }
    guard known > 0 || waiting.isEmpty else { return nil }
    let least = (low.expected - low.spread).rounded(.down)
    let most = (high.expected + high.spread).rounded(.up)
    self.init(
      low: Int(max(0, least)), high: min(known, Int(most)), unknown: unknown)
  }

  /// A sum of independent trials.
  private struct Tally {
    var expected = 0.0
    private var variance = 0.0

    mutating func add(_ devices: Int, chance: Double) {
      expected += Double(devices) * chance
      variance += Double(devices) * chance * (1 - chance)
    }

    var spread: Double { PipelineRate.score * variance.squareRoot() }
  }
}
