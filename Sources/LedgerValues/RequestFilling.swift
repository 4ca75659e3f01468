/// What a request asks for, and which of its lines the things given to it fill.
///
/// Lines may overlap: a device that fills one may be moved to another, so that all that can be filled
/// is, whatever the order in which things came.
public struct RequestFilling: Sendable, Hashable {
  public enum Wanted: Sendable, Hashable {
    case device(Quality)
    /// Kits of the recipe of this code.
    case kit(recipe: String)
    case article(String)
  }

  public struct Line: Sendable, Hashable {
    public let number: Int
    public let wanted: Wanted
    public let quantity: Int
    public fileprivate(set) var filled: Int
    /// The devices that fill it.
    fileprivate var devices: [Quality: Int] = [:]

    public init(number: Int, wanted: Wanted, quantity: Int) {
      self.number = number
      self.wanted = wanted
      self.quantity = quantity
      filled = 0
    }

    /// How many it still lacks.
    public var missing: Int { quantity - filled }
  }

  public private(set) var lines: [Line]
  private let scale: QualityScale

  public init(_ lines: [Line], scale: QualityScale) {
    self.lines = lines
    self.scale = scale
  }

  /// The lines that lack something.
  public var short: [Line] { lines.filter { $0.missing > 0 } }

  /// The qualities of device that are asked for at all.
  public var asked: [Quality] {
    lines.compactMap { line in
      if case .device(let quality) = line.wanted { return quality }
      return nil
    }
  }

  /// Whether a device would fit a line, were it free.
  public func fits(_ quality: Quality) -> Bool { asked.contains { scale.meets(quality, $0) } }

  /// How many of an article are asked for and lacking.
  public func missing(article: String) -> Int {
    lines.filter { $0.wanted == .article(article) }.reduce(0) { $0 + $1.missing }
  }

  /// Gives one device.
  ///
  /// - Returns: the number of the line that it fills; nil when it is more than asked for.
  public mutating func give(_ quality: Quality) -> Int? {
    var met: Set<Int> = []
    guard let place = place(quality, &met) else { return nil }
    return lines[place].number
  }

  /// Gives a kit of a recipe.
  ///
  /// - Returns: the number of the line that it fills; nil when it is more than asked for.
  public mutating func give(kitOf recipe: String) -> Int? {
    guard
      let place = lines.firstIndex(where: {
        $0.wanted == .kit(recipe: recipe) && $0.missing > 0
      })
    else { return nil }
    lines[place].filled += 1
    return lines[place].number
  }

  /// Gives so many of an article: line after line, as many as are lacking.
  ///
  /// - Returns: the number of the first line that they go to; nil when there is none.
  public mutating func give(_ quantity: Int, of article: String) -> Int? {
    var (left, first) = (quantity, Int?.none)
    for place in lines.indices where lines[place].wanted == .article(article) && left > 0 {
      let taken = min(left, lines[place].missing)
      if taken == 0 { continue }
      lines[place].filled += taken
      left -= taken
      first = first ?? lines[place].number
    }
    return first
  }

  /// The line that asks the most of what the device has and is free, or that another device can leave
  /// to it: an augmenting path over the lines.
  private mutating func place(_ quality: Quality, _ met: inout Set<Int>) -> Int? {
    let fitting = lines.indices.filter { index in
      guard case .device(let asked) = lines[index].wanted else { return false }
      return scale.meets(quality, asked)
    }
    let ordered = fitting.sorted { one, other in
      guard case .device(let left) = lines[one].wanted,
        case .device(let right) = lines[other].wanted
      else { return one < other }
      if scale.isLower(right, left) { return true }
      return scale.isLower(left, right) ? false : one < other
    }
    if let free = ordered.first(where: { lines[$0].missing > 0 }) {
      lines[free].filled += 1
      lines[free].devices[quality, default: 0] += 1
      return free
    }
    for index in ordered where met.insert(index).inserted {
      for other in lines[index].devices.keys where place(other, &met) != nil {
        lines[index].devices[other, default: 0] -= 1
        if lines[index].devices[other] == 0 { lines[index].devices[other] = nil }
        lines[index].devices[quality, default: 0] += 1
        return index
      }
    }
    return nil
  }
}
