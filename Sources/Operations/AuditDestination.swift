public import LedgerValues

/// Whose an audit is, and where a machine that nobody knows is entered.
public struct AuditDestination: Sendable, Hashable {
  /// The device that the operator names; nil for the one that the audit names.
  public var device: DeviceID?
  /// Code of the lot in which machines that nobody knows are entered, and that tells two apart.
  public var lot = ""
  /// Whether they are entered at all.
  public var registers = false
  /// Code of the place where they are then; made when it is new.
  public var place = AuditDestination.reception

  /// Where machines stand that nobody put anywhere yet.
  public static let reception = "RECEPTION"

  public init() {}
}
