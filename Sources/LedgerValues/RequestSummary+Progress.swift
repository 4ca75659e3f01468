extension RequestSummary {
  /// What left for a request, or is reserved for it.
  public struct Given: Sendable, Hashable {
    /// Whole kits by the code of their recipe.
    public var kits: [String: Int]
    /// Devices that stand in none of these kits, and articles.
    public var goods: Goods

    public init(kits: [String: Int] = [:], goods: Goods = Goods()) {
      self.kits = kits
      self.goods = goods
    }
  }

  /// The lines with what was served of each and what is reserved for the rest.
  ///
  /// Kits serve the lines of their recipe. Devices are given to lines so that as many as can serve
  /// one, each the line that asks the most of what it has: a good one is not counted for a line that
  /// any would serve. What left takes its lines before what is reserved.
  public static func lines(
    _ lines: [Line], served: Given, reserved: Given, scale: QualityScale
  ) -> [Line] {
    var lines = lines
    func fill(_ given: Given, _ put: (inout Line, Int) -> Void) {
      let room = lines.map(\.lacking)
      for (line, count) in devices(given.goods, lines, room, scale) { put(&lines[line], count) }
      var (kits, articles) = (given.kits, given.goods.articles)
      for index in lines.indices {
        switch lines[index].wanted {
        case .device: break
        case .recipe(let code): put(&lines[index], take(&kits, code, room[index]))
        case .article(let code): put(&lines[index], take(&articles, code, room[index]))
        }
      }
    }
    fill(served) { $0.served += $1 }
    fill(reserved) { $0.reserved += $1 }
    return lines
  }

  private static func take(_ held: inout [String: Int], _ code: String, _ most: Int) -> Int {
    let count = min(held[code] ?? 0, most)
    held[code, default: 0] -= count
    return count
  }

  /// How many devices serve each line, by its place in the list.
  private static func devices(
    _ goods: Goods, _ lines: [Line], _ room: [Int], _ scale: QualityScale
  ) -> [(line: Int, count: Int)] {
    let asked = lines.indices.compactMap { index -> (index: Int, asked: Quality)? in
      guard case .device(let quality) = lines[index].wanted else { return nil }
      return (index, quality)
    }
    guard !asked.isEmpty else { return [] }
    let given = goods.devices.filter { $0.value > 0 }
      .sorted { scale.isBefore($0.key, $1.key) }
    var matching = Matching(
      fitting: given.map { entry in
        asked.indices.filter { scale.meets(entry.key, asked[$0].asked) }
          .sorted { scale.isLower(asked[$1].asked, asked[$0].asked) }
      }, capacities: asked.map { room[$0.index] })
    for (item, entry) in given.enumerated() {
      for _ in 0..<entry.value { guard matching.place(item) else { break } }
    }
    return asked.indices.map { (asked[$0].index, matching.held[$0].reduce(0, +)) }
  }
}
