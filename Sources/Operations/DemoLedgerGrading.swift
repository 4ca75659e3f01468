internal import LedgerValues
internal import LotLedger

/// What is in the demo's computers, and the categories that follow: each worked out once.
struct DemoGrading {
  /// Processors as they are met, with a mark of about their measure.
  private static let processors = [
    ("Intel Core i5-8250U", 5_900), ("Intel Core i5-6300U", 3_200), ("Intel Core i5-6500", 5_600),
    ("Intel Core i7-8650U", 6_300), ("Intel Core i3-6100U", 2_450), ("Intel Celeron N3060", 900),
    ("Intel Core i5-10210U", 6_400), ("AMD Ryzen 5 PRO 2400G", 8_600),
  ]
  private static let gigabytes: [Int64] = [8, 16, 8, 4, 8]

  /// The rule set that the house has adopted.
  static let (ruleSet, rules, kinds) = CategoryRules.shipped[0]

  private var bodies: [Hardware: Body] = [:]

  private static func hardware(of device: Int) -> Hardware {
    let (cpu, mark) = processors[device % processors.count]
    return Hardware(
      cpu: cpu, mark: mark,
      memoryBytes: gigabytes[device / processors.count % gigabytes.count] << 30)
  }

  /// What an audit tells of a computer; nil of what is none.
  static func identity(of device: Int, _ kind: Kind) -> Body? {
    guard kinds.contains(kind) else { return nil }
    let hardware = hardware(of: device)
    return ["cpu": .text(hardware.cpu), "memory": .integer(hardware.memoryBytes)]
  }

  /// The category of a computer with these media, and how it was come by; nil where that cannot be
  /// worked out.
  mutating func body(
    of device: Int, _ kind: Kind, media: [(kind: MediumKind, capacityBytes: Int64)]
  ) -> Body? {
    guard Self.kinds.contains(kind) else { return nil }
    var hardware = Self.hardware(of: device)
    hardware.disks = media.map { Hardware.Disk(kind: $0.kind, capacityBytes: $0.capacityBytes) }
    if let body = bodies[hardware] { return body }
    guard case .category(let basis) = Self.rules.judge(hardware) else { return nil }
    let body: Body = [
      "category": .text(basis.category), "rule_set": .text(Self.ruleSet),
      "mark": .integer(Int64(basis.mark)), "basis": .json(basis.json),
    ]
    bodies[hardware] = body
    return body
  }
}
