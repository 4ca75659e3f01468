/// A rule set that gives a device its category from what is in it: points for the processor, the memory
/// and the disks, added up and held against thresholds (DOMAIN §4).
///
/// Its JSON is what the event `adopt_rule_set` holds.
public struct CategoryRules: Sendable, Hashable, Codable {
  /// Points for a measure: those of the first step that it is below, else `otherwise`.
  public struct Scale: Sendable, Hashable, Codable {
    public struct Step: Sendable, Hashable, Codable {
      public var below: Int
      public var points: Int
      public init(below: Int, points: Int) {
        self.below = below
        self.points = points
      }
    }
    public var steps: [Step]
    public var otherwise: Int

    public init(_ steps: [(below: Int, points: Int)], otherwise: Int) {
      self.steps = steps.map { Step(below: $0.below, points: $0.points) }
      self.otherwise = otherwise
    }

    public func points(for measure: Int) -> Int {
      steps.first { measure < $0.below }?.points ?? otherwise
    }

    /// More never gives less.
    var isRising: Bool {
      let points = steps.map(\.points) + [otherwise]
      let bounds = steps.map(\.below)
      return zip(points, points.dropFirst()).allSatisfy { $0 <= $1 }
        && zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
    }
  }

  /// A category and the sum that is too much for it; the last has none.
  public struct Category: Sendable, Hashable, Codable {
    public var name: String
    public var below: Int?
    public init(_ name: String, below: Int? = nil) {
      self.name = name
      self.below = below
    }
  }

  /// With so few points of the processor, and disks of that one kind alone where one is named, no
  /// category is better than `best`. The first that applies holds.
  public struct Cap: Sendable, Hashable, Codable {
    public var cpuAtMost: Int
    public var only: String?
    public var best: String
    public init(cpuAtMost: Int, only: String? = nil, best: String) {
      self.cpuAtMost = cpuAtMost
      self.only = only
      self.best = best
    }
  }

  /// Where it was published, in words.
  public var source: String
  /// Points by CPU mark.
  public var cpu: Scale
  /// Points by gigabytes of memory.
  public var memory: Scale
  /// Points by gigabytes of each disk, for each kind of medium that counts.
  public var disks: [String: Scale]
  /// The disks together give no more.
  public var disksAtMost: Int
  /// From the worst.
  public var categories: [Category]
  public var caps: [Cap]

  public init(
    source: String, cpu: Scale, memory: Scale, disks: [String: Scale], disksAtMost: Int,
    categories: [Category], caps: [Cap]
  ) {
    self.source = source
    self.cpu = cpu
    self.memory = memory
    self.disks = disks
    self.disksAtMost = disksAtMost
    self.categories = categories
    self.caps = caps
  }

  /// The categories that the trade knows, from the worst.
  public static let known = ["INVENDABLE", "HC", "C", "B", "A", "PREMIUM"]

  /// Whether it can be reckoned with: points never fall, every category is one the trade knows, from
  /// the worst to the best, and every limit names one of them.
  public var isSound: Bool {
    let ranks = categories.compactMap { Self.known.firstIndex(of: $0.name) }
    let bounds = categories.dropLast().compactMap(\.below)
    let names = Set(categories.map(\.name))
    return ranks.count == categories.count && !ranks.isEmpty && ranks == Set(ranks).sorted()
      && bounds.count == categories.count - 1 && categories.last?.below == nil
      && zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
      && ([cpu, memory] + disks.values).allSatisfy(\.isRising) && !disks.isEmpty
      && caps.allSatisfy { names.contains($0.best) }
  }
}
