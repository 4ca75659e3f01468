/// A storage medium: a disk, SSD, eMMC, card, with its own serial and its own fate.
public struct Medium: Sendable, Hashable, Identifiable {
  public var id: Int64
  /// The device it is fitted in, or came out of last.
  public var device: DeviceID
  public var status: State
  public var kind: MediumKind
  public var maker: String
  public var model: String
  public var serial: String
  /// 0 when unknown.
  public var capacityBytes: Int64
  /// Sanitised with evidence that the policy finds enough.
  public var isSanitised: Bool
  /// Sanitised and validated, or destroyed, or removed: what the golden rule asks.
  public var isSafe: Bool
  /// Whether anything says that it was wiped, enough or not.
  public var hasEvidence: Bool
  /// Techniques that the policy finds enough for its kind now, by their names in the law.
  public var sufficient: [String]

  public init(
    id: Int64, device: DeviceID, status: State, kind: MediumKind, maker: String, model: String,
    serial: String, capacityBytes: Int64, isSanitised: Bool, isSafe: Bool,
    hasEvidence: Bool = false, sufficient: [String] = []
  ) {
    self.id = id
    self.device = device
    self.status = status
    self.kind = kind
    self.maker = maker
    self.model = model
    self.serial = serial
    self.capacityBytes = capacityBytes
    self.isSanitised = isSanitised
    self.isSafe = isSafe
    self.hasEvidence = hasEvidence
    self.sufficient = sufficient
  }

  /// What people call it: its serial, else its number.
  public var name: String { serial.isEmpty ? "#\(id)" : serial }

  /// Something says that it was wiped, and that is not enough.
  public var isNotEnough: Bool { hasEvidence && !isSanitised && !isSafe }
}
