/// What is in a device, as far as it counts for its category.
public struct Hardware: Sendable, Hashable {
  public struct Disk: Sendable, Hashable {
    public let kind: MediumKind
    public let serial: String
    /// 0 when unknown.
    public let capacityBytes: Int64

    public init(kind: MediumKind, serial: String = "", capacityBytes: Int64) {
      self.kind = kind
      self.serial = serial
      self.capacityBytes = capacityBytes
    }

    /// As they are sold: thousands of millions of bytes, to the nearest.
    public var gigabytes: Int { Int((Double(capacityBytes) / 1e9).rounded()) }
  }

  /// The processor as its audit or a person names it; empty when unknown.
  public var cpu = ""
  /// Its mark in the table of the site, or by hand; nil when unknown.
  public var mark: Int?
  /// 0 when unknown.
  public var memoryBytes: Int64 = 0
  /// Those that are in it now.
  public var disks: [Disk] = []

  public init(cpu: String = "", mark: Int? = nil, memoryBytes: Int64 = 0, disks: [Disk] = []) {
    self.cpu = cpu
    self.mark = mark
    self.memoryBytes = memoryBytes
    self.disks = disks
  }

  /// Memory in GB as modules are sold: 2³⁰ bytes, to the nearest.
  public var memoryGigabytes: Int { Int((Double(memoryBytes) / 1_073_741_824).rounded()) }
}
