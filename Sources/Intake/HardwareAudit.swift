public import LedgerValues

/// What a machine says of itself: the answer of dmidecode, `lshw -json`, an eReuse Workbench or an
/// agent of GLPI, read (FORMATS §§3–6, DOMAIN §4).
///
/// Texts are empty where nothing usable stands: what firmware writes for "nothing" is no data.
/// Host and user names, network addresses and identifiers of the system are not taken.
public struct HardwareAudit: Sendable, Hashable {
  /// What told it.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    case dmidecode, lshw, workbench, glpi
  }

  /// What it has to write on.
  public struct Disk: Sendable, Hashable {
    /// Empty where the report does not tell one kind from another.
    public var kind: MediumKind = ""
    public var maker = ""
    public var model = ""
    public var serial = ""
    /// 0 when unknown.
    public var capacityBytes: Int64 = 0
  }

  public struct Screen: Sendable, Hashable {
    public var maker = ""
    public var model = ""
    /// 0 when unknown, like the height.
    public var width = 0
    public var height = 0
  }

  public struct Battery: Sendable, Hashable {
    public var maker = ""
    public var model = ""
    public var serial = ""
    /// As made, in mWh; 0 when unknown.
    public var capacity: Int64 = 0
    /// What it still holds when full, in mWh; 0 when unknown.
    public var fullCapacity: Int64 = 0
    /// In hundredths of what it held when made, where only the share is told.
    var share: Int?

    /// What it still holds, in hundredths of what it held when made; nil when unknown.
    public var health: Int? {
      guard capacity > 0, fullCapacity > 0 else { return share }
      let part = Double(fullCapacity) / Double(capacity)
      // A battery that is said to hold twice as much as when made is not known.
      return part <= 2 ? Int(min(100, (part * 100).rounded())) : share
    }
  }

  public var source: Source
  /// `other` where nothing tells.
  public var kind: Kind = .other
  /// The maker under one name, whichever way it is spelt.
  public var maker = ""
  /// The maker as the report spells it.
  public var makerWritten = ""
  /// The model without its maker's name.
  public var model = ""
  public var serial = ""
  /// Of a telephone, one for each card; without placeholders.
  public var imeis: [String] = []
  public var sku = ""
  /// `2015-04-20`, or empty.
  public var biosDate = ""
  public var processors: [String] = []
  /// 0 when unknown.
  public var memoryBytes: Int64 = 0
  /// Places for memory modules, filled or not; 0 when unknown.
  public var memorySlots = 0
  public var disks: [Disk] = []
  public var screens: [Screen] = []
  public var batteries: [Battery] = []
  /// Whether the report would tell of the disks that are there: dmidecode never does.
  public var listsDisks = false

  init(source: Source) {
    self.source = source
  }

  /// Reads a report of any of the formats, whatever its bytes.
  public static func read(_ bytes: [UInt8]) throws(AuditRefusal) -> HardwareAudit {
    var audit = try readWhole(bytes)
    // No machine has as many; a file may say so.
    audit.processors = Array(audit.processors.prefix(most))
    audit.disks = Array(audit.disks.prefix(most))
    audit.screens = Array(audit.screens.prefix(most))
    audit.batteries = Array(audit.batteries.prefix(most))
    return audit
  }

  private static let most = 200

  private static func readWhole(_ bytes: [UInt8]) throws(AuditRefusal) -> HardwareAudit {
    guard let first = bytes.firstOfText else { throw AuditRefusal(.emptyAudit) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      let report = DMIReport(bytes)
      guard !report.isEmpty else { throw AuditRefusal(.notAnAudit) }
      guard let audit = report.audit else { throw AuditRefusal(.auditWithoutMachine) }
      return audit
    }
    guard let tree = JSONReader.read(bytes) else { throw AuditRefusal(.auditBroken) }
    if let root = LshwReader.root(of: tree) { return LshwReader(root).audit }
    if let snapshot = WorkbenchSnapshot(tree) {
      guard let audit = snapshot.audit else { throw AuditRefusal(.auditWithoutMachine) }
      return audit
    }
    if let inventory = GlpiInventory(tree) { return inventory.audit }
    throw AuditRefusal(.auditUnknownJSON)
  }
}

extension [UInt8] {
  /// The first byte that is neither a blank nor the mark of UTF-8.
  fileprivate var firstOfText: UInt8? {
    let start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return self[start...].first { !$0.isBlank && $0 != 0x0A }
  }
}
