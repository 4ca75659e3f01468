/// A removal of waste: who takes it away, the devices on it, and what was weighed beside them.
public struct RemovalSummary: Sendable, Hashable, Identifiable {
  /// Who takes it away, or carries it.
  public struct Party: Sendable, Hashable {
    public let code: String
    public let name: String
    public let siret: String

    public init(code: String, name: String, siret: String) {
      self.code = code
      self.name = name
      self.siret = siret
    }

    /// Its name, or its code once that is erased.
    public var called: String { name.isEmpty ? code : name }
  }

  /// A device on it.
  public struct Item: Sendable, Hashable, Identifiable {
    public let id: DeviceID
    public let name: String
    public let kind: Kind
    public let model: String
    public let serial: String
    public let state: State
    public let code: String
    public let weeeCategory: Int
    /// Grams; 0 where nobody weighed it and its kind has no default.
    public let mass: Int
    /// Weighed, not the default of its kind.
    public let isWeighed: Bool

    public init(
      id: DeviceID, name: String, kind: Kind, model: String, serial: String, state: State,
      code: String, weeeCategory: Int, mass: Int, isWeighed: Bool
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.model = model
      self.serial = serial
      self.state = state
      self.code = code
      self.weeeCategory = weeeCategory
      self.mass = mass
      self.isWeighed = isWeighed
    }
  }

  /// The devices of a kind on it, and their grams.
  public struct Load: Sendable, Hashable {
    public let kind: Kind
    public let devices: Int
    public let mass: Int

    public init(kind: Kind, devices: Int, mass: Int) {
      self.kind = kind
      self.devices = devices
      self.mass = mass
    }
  }

  /// Bulk that was weighed; or all its devices of a kind, weighed together.
  public struct Bulk: Sendable, Hashable {
    /// Number of the event that weighed it.
    public let line: Int64
    /// By the name of the choice: carcasses, cables…, or a kind of device.
    public let what: String
    public let code: String
    public let mass: Int
    public let isWeighed: Bool

    public init(line: Int64, what: String, code: String, mass: Int, isWeighed: Bool) {
      self.line = line
      self.what = what
      self.code = code
      self.mass = mass
      self.isWeighed = isWeighed
    }
  }

  public let id: Int64
  public let code: String
  public let state: State
  public var recycler: Party?
  public var carrier: Party?
  /// The day it is planned for, as was said.
  public var planned = ""
  /// Code of the place it leaves from.
  public var place = ""
  /// Number of the consignment note.
  public var slip = ""
  public var attestation = ""
  /// When it left, and when the recycler attested it.
  public var left: Timestamp?
  public var attested: Timestamp?
  /// What a list of removals knows of the devices on each, instead of every one.
  public var loads: [Load] = []
  public var devices: [Item] = []
  public var bulk: [Bulk] = []
  /// Grams of carcasses that dismantling declared between the removal of carcasses before and this one:
  /// what was weighed should be near it.
  public var declaredCarcasses = 0

  public init(id: Int64, code: String, state: State) {
    self.id = id
    self.code = code
    self.state = state
  }
}

extension RemovalSummary {
  /// What leaves under one waste code.
  public struct Line: Sendable, Hashable {
    public let code: String
    public var devices = 0
    /// Grams, devices and bulk together.
    public var mass = 0
    /// All of it was weighed.
    public var isWeighed = true
    /// Devices of which nobody knows the mass: it cannot leave so.
    public var unknown = 0
    public var bulk: [Bulk] = []
  }

  /// The whole by waste code, in their order. Devices of a kind that was weighed together have the
  /// mass and the code of that line.
  public var lines: [Line] {
    var lines: [String: Line] = [:]
    for device in devices {
      let together = bulk.first { $0.what == device.kind.rawValue }
      var line = lines[together?.code ?? device.code] ?? Line(code: together?.code ?? device.code)
      line.devices += 1
      if together == nil {
        line.mass += device.mass
        line.isWeighed = line.isWeighed && device.isWeighed
        line.unknown += device.mass == 0 ? 1 : 0
      }
      lines[line.code] = line
    }
    for item in bulk {
      var line = lines[item.code] ?? Line(code: item.code)
      line.mass += item.mass
      line.isWeighed = line.isWeighed && item.isWeighed
      line.bulk.append(item)
      lines[item.code] = line
    }
    return lines.values.sorted { $0.code < $1.code }
  }

  /// How many devices are on it.
  public var count: Int { devices.isEmpty ? loads.reduce(0) { $0 + $1.devices } : devices.count }

  /// Grams in all.
  public var mass: Int {
    let together = Set(bulk.map(\.what))
    let single = loads.filter { !together.contains($0.kind.rawValue) }.reduce(0) { $0 + $1.mass }
    return lines.reduce(devices.isEmpty ? single : 0) { $0 + $1.mass }
  }

  /// Grams of carcasses that were weighed for it.
  public var weighedCarcasses: Int {
    bulk.filter { $0.what == "carcasses" }.reduce(0) { $0 + $1.mass }
  }
}
