/// What will come into stock until a day, by what is asked for: the least and the most of it.
public struct Arrivals: Sendable {
  public private(set) var low = Goods()
  public private(set) var high = Goods()
  /// Kinds of which devices are on their way and none ever came: nothing is known of them.
  public private(set) var unknown: Set<Kind> = []

  /// Each device that is forecast counts once, for the most demanding of the asks that it meets.
  public init(
    of asked: Set<Quality>, counts: [PipelineCount], history: PipelineHistory,
    within days: Double, scale: QualityScale
  ) {
    // The most demanding first; what meets two asks of which neither demands less is counted for the
    // first of them.
    for quality in asked.sorted(by: { scale.isBefore($1, $0) }) {
      let waiting = counts.filter { $0.kind == quality.kind }
      let rates = waiting.compactMap {
        history.rate(of: .init($0.state, $0.kind), atLeast: quality, scale: scale)
      }
      guard let forecast = Forecast(of: waiting, by: rates, within: days) else {
        unknown.insert(quality.kind)
        continue
      }
      let counted = { (goods: Goods) in
        goods.devices.reduce(0) { $0 + (scale.meets($1.key, quality) ? $1.value : 0) }
      }
      let (low, high) = (forecast.low - counted(low), forecast.high - counted(high))
      if low > 0 { self.low.devices[quality, default: 0] += low }
      if high > 0 { self.high.devices[quality, default: 0] += high }
    }
  }
}
