/// What is set aside of a stock for requests that wait, the oldest first: each line gets all that can
/// be given to it without taking anything from the lines before, and of what could be given the least
/// good is.
///
/// Which units can be served together is a transversal matroid (J. Edmonds and D. R. Fulkerson,
/// *Transversals and matroid partition*, 1965), so that taking each in turn where it still can be
/// never costs an earlier one its device; and so are the devices that can serve them, of which the
/// same greedy choice finds the least good set.
public struct ReservationPlan: Sendable {
  /// What one line of a request still wants: so many units, each served whole or not at all.
  public struct Want: Sendable, Hashable {
    /// Number of the request.
    public let request: Int64
    public let line: Int
    /// What one unit takes: a device, a kit's devices and articles, an article.
    public let unit: Goods
    public let count: Int

    public init(request: Int64, line: Int, unit: Goods, count: Int) {
      self.request = request
      self.line = line
      self.unit = unit
      self.count = count
    }
  }

  /// Devices that may be given: to anyone, or to the one request they are reserved for.
  public struct Supply: Sendable, Hashable {
    public let quality: Quality
    /// 0 for free.
    public let request: Int64

    public init(_ quality: Quality, request: Int64 = 0) {
      self.quality = quality
      self.request = request
    }
  }

  /// Devices that are given to a line.
  public struct Pick: Sendable, Hashable {
    /// Its place among the wants.
    public let want: Int
    /// The least that it asks for.
    public let asked: Quality
    public let supply: Supply
    public let count: Int
    /// Whether nothing that is free and less good would do.
    public let isLeast: Bool
  }

  /// How many units of each want are served.
  public let served: [Int]
  public let picks: [Pick]

  /// - Parameters:
  ///   - wants: the oldest first.
  ///   - devices: how many there are of each.
  public init(
    _ wants: [Want], devices: [Supply: Int], articles: [String: Int], scale: QualityScale
  ) {
    let bench = Bench(wants, devices: devices, articles: articles, scale: scale)
    served = bench.serve()
    picks = bench.picks(for: served)
  }
}

extension ReservationPlan {
  /// One part of what a unit takes.
  private struct Part {
    enum Thing {
      case device(Quality)
      case article(String)
    }
    let want: Int
    let thing: Thing
    /// How many of it a unit takes.
    let each: Int
  }

  /// The wants in parts, and the stock in places.
  private struct Bench {
    let wants: [Want]
    let parts: [Part]
    let supplies: [(supply: Supply, count: Int)]
    let articles: [(code: String, count: Int)]
    let scale: QualityScale

    init(
      _ wants: [Want], devices: [Supply: Int], articles: [String: Int], scale: QualityScale
    ) {
      self.wants = wants
      self.scale = scale
      // What is reserved already stands first, then the least good.
      supplies = devices.filter { $0.value > 0 }
        .sorted { one, other in
          let (one, other) = (one.key, other.key)
          if (one.request == 0) != (other.request == 0) { return one.request != 0 }
          if one.quality == other.quality { return one.request < other.request }
          return scale.isBefore(one.quality, other.quality)
        }
        .map { ($0.key, $0.value) }
      self.articles = articles.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      parts = wants.enumerated().flatMap { index, want in
        want.unit.devices.sorted { scale.isBefore($0.key, $1.key) }
          .map { Part(want: index, thing: .device($0.key), each: $0.value) }
          + want.unit.articles.sorted { $0.key < $1.key }
          .map { Part(want: index, thing: .article($0.key), each: $0.value) }
      }.filter { $0.each > 0 }
    }

    func suits(_ supply: Supply, _ part: Part) -> Bool {
      guard case .device(let asked) = part.thing else { return false }
      return (supply.request == 0 || supply.request == wants[part.want].request)
        && scale.meets(supply.quality, asked)
    }

    /// Each unit in turn, where all of it can be had beside what was given before.
    func serve() -> [Int] {
      var matching = Matching(
        fitting: parts.map { part in
          switch part.thing {
          case .device: supplies.indices.filter { suits(supplies[$0].supply, part) }
          case .article(let code):
            articles.indices.filter { articles[$0].code == code }.map { supplies.count + $0 }
          }
        }, capacities: supplies.map(\.count) + articles.map(\.count))
      let own = Dictionary(grouping: parts.indices) { parts[$0].want }
      return wants.indices.map { want in
        var count = 0
        while count < wants[want].count {
          var next = matching
          let isServed = (own[want] ?? []).allSatisfy { part in
            (0..<parts[part].each).allSatisfy { _ in next.place(part) }
          }
          guard isServed else { break }
          matching = next
          count += 1
        }
        return count
      }
    }

    /// The least good devices that serve so many units, and the line that each goes to: the one that
    /// asks the most of what it has, the oldest of these.
    func picks(for served: [Int]) -> [Pick] {
      let asked = parts.indices.compactMap { index -> (part: Part, asked: Quality)? in
        guard case .device(let quality) = parts[index].thing else { return nil }
        return (parts[index], quality)
      }
      var matching = Matching(
        fitting: supplies.map { entry in
          asked.indices.filter { suits(entry.supply, asked[$0].part) }.sorted { one, other in
            let (first, second) = (asked[one], asked[other])
            return first.asked == second.asked
              ? first.part.want < second.part.want : scale.isLower(second.asked, first.asked)
          }
        }, capacities: asked.map { served[$0.part.want] * $0.part.each })
      for (item, entry) in supplies.enumerated() {
        for _ in 0..<entry.count { guard matching.place(item) else { break } }
      }
      let free = supplies.filter { $0.supply.request == 0 }.map(\.supply.quality)
      return asked.indices.flatMap { place in
        supplies.indices.compactMap { item -> Pick? in
          let count = matching.held[place][item]
          guard count > 0 else { return nil }
          let (supply, wanted) = (supplies[item].supply, asked[place].asked)
          let isLeast = !free.contains {
            scale.meets($0, wanted) && scale.isLower($0, supply.quality)
          }
          return Pick(
            want: asked[place].part.want, asked: wanted, supply: supply, count: count,
            isLeast: isLeast)
        }
      }.sorted { $0.want < $1.want }
    }
  }
}
