/// What a request asks for, being filled by what is given to it one thing after the other: each is told
/// which line it fills, or that it is more than was asked for.
public struct RequestFilling: Sendable, Hashable {
  /// The lines, with what was given of each as served.
  public private(set) var lines: [RequestSummary.Line]
  private var given = RequestSummary.Given()
  private let scale: QualityScale

  /// - Parameter asked: the lines of a request; what they say of serving and reserving is forgotten.
  public init(_ asked: [RequestSummary.Line], scale: QualityScale) {
    lines = asked.map { .init(number: $0.number, wanted: $0.wanted, asked: $0.asked) }
    self.scale = scale
  }

  /// The lines that lack something.
  public var short: [RequestSummary.Line] { lines.filter { $0.missing > 0 } }

  /// The qualities of device that are asked for at all.
  public var asked: [Quality] {
    lines.compactMap { line in
      if case .device(let quality) = line.wanted { return quality }
      return nil
    }
  }

  /// Whether a device would fit a line, were it free.
  public func fits(_ quality: Quality) -> Bool { asked.contains { scale.meets(quality, $0) } }

  /// Whether kits of a recipe are asked for at all.
  public func asks(kitOf recipe: String) -> Bool {
    lines.contains { $0.wanted == .recipe(recipe) }
  }

  /// How many of an article are asked for and lacking.
  public func missing(article: String) -> Int {
    lines.filter { $0.wanted == .article(article) }.reduce(0) { $0 + $1.missing }
  }

  /// Gives one device.
  ///
  /// - Returns: the number of the line that it fills, others moved to other lines where that makes
  ///   room; nil when it is more than asked for.
  public mutating func give(_ quality: Quality) -> Int? {
    give { $0.goods.devices[quality, default: 0] += 1 }
  }

  /// Gives a kit of a recipe.
  ///
  /// - Returns: the number of the line that it fills; nil when it is more than asked for.
  public mutating func give(kitOf recipe: String) -> Int? {
    give { $0.kits[recipe, default: 0] += 1 }
  }

  /// Gives so many of an article.
  ///
  /// - Returns: the number of the first line that they go to; nil when there is none.
  public mutating func give(_ quantity: Int, of article: String) -> Int? {
    give { $0.goods.articles[article, default: 0] += quantity }
  }

  private mutating func give(_ more: (inout RequestSummary.Given) -> Void) -> Int? {
    var next = given
    more(&next)
    let asked = lines.map {
      RequestSummary.Line(number: $0.number, wanted: $0.wanted, asked: $0.asked)
    }
    let filled = RequestSummary.lines(asked, served: next, reserved: .init(), scale: scale)
    guard let place = lines.indices.first(where: { filled[$0].served > lines[$0].served }) else {
      return nil
    }
    (given, lines) = (next, filled)
    return filled[place].number
  }
}
