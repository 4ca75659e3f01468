/// What can be promised from a stock, exactly, also where several asks compete for the same devices.
///
/// A device meets what is asked when it is of the kind and stands at least as high in grade and in
/// category. So what a set of asks may be served from is always everything at least as good as one of
/// them, and by the theorem of Gale (a transport problem is feasible when, for every set of asks, what
/// they want is no more than what can serve them: D. Gale, “A theorem on flows in networks”, 1957)
/// it is enough to look at the *tops* of each kind: sets of qualities that hold with each all that is
/// better. With three grades and six categories these are 330, whatever the number of devices.
public struct Availability: Sendable {
  /// What is free: neither reserved nor set aside.
  public let stock: Goods
  private let scale: QualityScale
  private let tops: [Top]

  public init(stock: Goods, scale: QualityScale) {
    self.stock = stock
    self.scale = scale
    tops = Top.all(of: scale)
  }

  /// What keeps more from being promised.
  public enum Limit: Sendable, Hashable {
    /// The asks that together want more devices than can serve them.
    case devices([Quality])
    case article(String)
  }

  /// How many, and what limits that; nil where nothing is asked for.
  public struct Count: Sendable, Hashable {
    public let count: Int
    public let limit: Limit?

    public init(count: Int, limit: Limit?) {
      self.count = count
      self.limit = limit
    }
  }

  /// How often something can be served beside what is promised already, to the last piece.
  ///
  /// - Parameters:
  ///   - goods: what one of them takes.
  ///   - promised: what must be left for others. What cannot be served itself makes this 0.
  public func most(of goods: Goods, beside promised: Goods = Goods()) -> Count {
    var best: Count?
    func consider(_ held: Int, _ kept: Int, _ each: Int, _ limit: @autoclosure () -> Limit) {
      guard each > 0 else { return }
      let count = max(0, held - kept) / each
      if count < best?.count ?? .max { best = Count(count: count, limit: limit()) }
    }
    for (code, each) in goods.articles.sorted(by: { $0.key < $1.key }) {
      consider(
        stock.articles[code] ?? 0, promised.articles[code] ?? 0, each, .article(code))
    }
    for kind in Set(goods.devices.keys.map(\.kind)).sorted(by: { $0.rawValue < $1.rawValue }) {
      let (held, kept) = (levels(stock, kind), levels(promised, kind))
      let each = levels(goods, kind)
      for top in tops {
        consider(
          top.sum(held), top.sum(kept), top.sum(each), .devices(asked(of: goods, kind, in: top)))
      }
    }
    return best ?? Count(count: 0, limit: nil)
  }

  /// Whether all of it can be served at once.
  public func serves(_ goods: Goods) -> Bool { most(of: goods).count > 0 || isNothing(goods) }

  /// What several asks get, each in turn as much as the ones before leave, and what is promised then.
  ///
  /// - Parameter asks: what one takes, and how many are asked for; the oldest first.
  public func plan(
    _ asks: [(goods: Goods, count: Int)], beside promised: Goods = Goods()
  ) -> (served: [Count], promised: Goods) {
    var promised = promised
    let served = asks.map { ask in
      let most = most(of: ask.goods, beside: promised)
      let count = min(most.count, ask.count)
      promised = promised + ask.goods * count
      return Count(count: count, limit: count < ask.count ? most.limit : nil)
    }
    return (served, promised)
  }

  private func isNothing(_ goods: Goods) -> Bool {
    goods.devices.values.allSatisfy { $0 == 0 } && goods.articles.values.allSatisfy { $0 == 0 }
  }
}

extension Availability {
  /// How many stand at each level of grade and category.
  private typealias Levels = [[Int]]

  /// A set of qualities that holds with each all that is better: for each grade, from the lowest on,
  /// the lowest category in it; the better the grade, the lower that may be.
  private struct Top {
    let floors: [Int]

    static func all(of scale: QualityScale) -> [Top] {
      let outside = scale.categories.count + 1
      var floors: [[Int]] = [[]]
      for _ in 0...scale.grades.count {
        floors = floors.flatMap { floors in (0...(floors.last ?? outside)).map { floors + [$0] } }
      }
      return floors.map(Top.init)
    }

    func sum(_ levels: Levels) -> Int {
      zip(floors, levels).reduce(0) { sum, row in sum + row.1.dropFirst(row.0).reduce(0, +) }
    }

    func holds(_ level: (grade: Int, category: Int)) -> Bool {
      floors.indices.contains(level.grade) && level.category >= floors[level.grade]
    }
  }

  private func levels(_ goods: Goods, _ kind: Kind) -> Levels {
    let row = Array(repeating: 0, count: scale.categories.count + 1)
    var levels = Array(repeating: row, count: scale.grades.count + 1)
    for (quality, count) in goods.devices where quality.kind == kind {
      let level = scale.levels(quality)
      levels[level.grade][level.category] += count
    }
    return levels
  }

  private func asked(of goods: Goods, _ kind: Kind, in top: Top) -> [Quality] {
    goods.devices.keys.filter { $0.kind == kind && top.holds(scale.levels($0)) }.sorted {
      (scale.levels($0)) < (scale.levels($1))
    }
  }
}
