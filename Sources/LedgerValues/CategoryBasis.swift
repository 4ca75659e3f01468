/// How a category was worked out: every measure with its points, kept with the grade.
public struct CategoryBasis: Sendable, Hashable, Codable {
  public struct Disk: Sendable, Hashable, Codable {
    public var kind: String
    public var gigabytes: Int
    public var points: Int
    public init(kind: String, gigabytes: Int, points: Int) {
      self.kind = kind
      self.gigabytes = gigabytes
      self.points = points
    }
  }

  public var cpu: String
  public var mark: Int
  public var cpuPoints: Int
  public var memoryGigabytes: Int
  public var memoryPoints: Int
  public var disks: [Disk]
  /// No more than the rule set allows.
  public var diskPoints: Int
  public var sum: Int
  /// By the sum alone.
  public var bySum: String
  /// What the device gets: less than by the sum where a limit holds.
  public var category: String

  /// In words, step by step.
  public var sentence: Sentence {
    func text(_ language: Language) -> String {
      let french = language == .french
      let unit = french ? "Go" : "GB"
      let name = cpu.isEmpty ? (french ? "processeur" : "processor") : cpu
      let disks = disks.map { "\($0.kind.uppercased()) \($0.gigabytes) \(unit)" }
      var steps = [
        "\(name) \(french ? "indice" : "mark") \(mark) → \(cpuPoints)",
        "\(french ? "mémoire" : "memory") \(memoryGigabytes) \(unit) → \(memoryPoints)",
        "\(disks.joined(separator: " + ")) → \(diskPoints)",
        "\(french ? "somme" : "sum") \(sum) → \(bySum)",
      ]
      if category != bySum {
        steps.append(
          french
            ? "processeur faible → au mieux \(category)" : "weak processor → at best \(category)")
      }
      return steps.joined(separator: french ? " ; " : "; ")
    }
    return Sentence(fr: text(.french), en: text(.english))
  }
}

extension CategoryRules {
  /// What came of working out a category.
  public enum Judgement: Sendable, Hashable {
    case category(CategoryBasis)
    /// It cannot be worked out until these are known.
    case wanting([GradingGap])
  }

  /// The category of what is in a device, with each step, or what is wanting.
  public func judge(_ hardware: Hardware) -> Judgement {
    let gaps = gaps(of: hardware)
    guard gaps.isEmpty, let mark = hardware.mark else { return .wanting(gaps) }
    let disks = hardware.disks.compactMap { disk in
      self.disks[disk.kind.rawValue].map { scale in
        CategoryBasis.Disk(
          kind: disk.kind.rawValue, gigabytes: disk.gigabytes,
          points: scale.points(for: disk.gigabytes))
      }
    }
    let cpuPoints = cpu.points(for: mark)
    let memoryPoints = memory.points(for: hardware.memoryGigabytes)
    let diskPoints = min(disks.map(\.points).reduce(0, +), disksAtMost)
    let sum = cpuPoints + memoryPoints + diskPoints
    let bySum =
      categories.first { category in category.below.map { sum < $0 } ?? true }?.name ?? ""
    return .category(
      CategoryBasis(
        cpu: hardware.cpu, mark: mark, cpuPoints: cpuPoints,
        memoryGigabytes: hardware.memoryGigabytes, memoryPoints: memoryPoints, disks: disks,
        diskPoints: diskPoints, sum: sum, bySum: bySum,
        category: limited(bySum, cpuPoints, Set(disks.map(\.kind)))))
  }

  /// A category, or the best that the limits allow.
  private func limited(_ category: String, _ cpuPoints: Int, _ kinds: Set<String>) -> String {
    let cap = caps.first { cap in
      cpuPoints <= cap.cpuAtMost && (cap.only.map { kinds == [$0] } ?? true)
    }
    let ranks = categories.map(\.name)
    guard let cap, let best = ranks.firstIndex(of: cap.best),
      let reached = ranks.firstIndex(of: category), reached > best
    else { return category }
    return cap.best
  }

  private func gaps(of hardware: Hardware) -> [GradingGap] {
    var gaps: [GradingGap] = []
    if hardware.mark == nil {
      gaps.append(hardware.cpu.isEmpty ? GradingGap(.cpu) : GradingGap(.mark, hardware.cpu))
    }
    if hardware.memoryBytes <= 0 { gaps.append(GradingGap(.memory)) }
    let counted = hardware.disks.filter { disks[$0.kind.rawValue] != nil }
    if counted.isEmpty { gaps.append(GradingGap(.disks)) }
    gaps += counted.filter { $0.capacityBytes <= 0 }.map { GradingGap(.capacity, $0.serial) }
    return gaps
  }
}
