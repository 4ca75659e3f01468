/// How devices went through the states on the way to the stock, as the moves of some months tell.
public struct PipelineHistory: Sendable {
  /// A kind of device in a state on the way.
  public struct Step: Sendable, Hashable {
    public let state: State
    public let kind: Kind

    public init(_ state: State, _ kind: Kind) {
      self.state = state
      self.kind = kind
    }
  }

  private struct Arrival {
    let days: Double
    let quality: Quality
  }

  private struct Entry {
    let state: State
    let moment: Timestamp
  }

  private let way: Set<State>
  /// What each device went through since it was last in stock or elsewhere.
  private var open: [Int64: [Entry]] = [:]
  private var arrivals: [Step: [Arrival]] = [:]
  private var lost: [Step: Int] = [:]

  /// - Parameter way: the states on the way to the stock.
  public init(way: Set<State>) {
    self.way = way
  }

  /// Follows one move that occurred; moves come in the order of events.
  ///
  /// - Parameter quality: what the device is known to be now.
  public mutating func follow(
    _ device: Int64, to state: State, at moment: Timestamp, _ quality: Quality
  ) {
    if way.contains(state) {
      open[device, default: []].append(Entry(state: state, moment: moment))
      return
    }
    for entry in open.removeValue(forKey: device) ?? [] {
      let step = Step(entry.state, quality.kind)
      if state == "in_stock" {
        let days = Double(moment.milliseconds - entry.moment.milliseconds) / 86_400_000
        arrivals[step, default: []].append(Arrival(days: max(0, days), quality: quality))
      } else {
        lost[step, default: 0] += 1
      }
    }
  }

  /// What became of the devices of a kind that entered a state, for a forecast of those that are at
  /// least this good; nil where none did.
  public func rate(of step: Step, atLeast asked: Quality, scale: QualityScale) -> PipelineRate? {
    let all = arrivals[step] ?? []
    let entered = all.count + (lost[step] ?? 0)
    guard entered > 0 else { return nil }
    let days = all.filter { scale.meets($0.quality, asked) }.map(\.days).sorted()
    return PipelineRate(
      state: step.state, kind: step.kind, entered: entered, reached: days.count,
      days: days.isEmpty
        ? nil
        : .init(
          lowQuartile: Self.quantile(days, 0.25), median: Self.quantile(days, 0.5),
          highQuartile: Self.quantile(days, 0.75)))
  }

  /// By the nearest rank.
  private static func quantile(_ sorted: [Double], _ part: Double) -> Double {
    let rank = Int((part * Double(sorted.count)).rounded(.up)) - 1
    return sorted[min(max(0, rank), sorted.count - 1)]
  }
}
