/// One piece of evidence in the queue "à rapprocher": it names a medium or a device that nobody can
/// be sure of, and a person settles it.
public struct QueueEntry: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let state: State
  /// What it is about: `identity`, `wipe_log`, `audit`.
  public let kind: String
  /// When it was queued.
  public let queued: Timestamp
  /// The device that it may be about, by its name, or empty.
  public let device: String
  /// The serial that it names, or empty.
  public let serial: String
  /// Why it waits: an `AuditDoubt` of an audit, else empty.
  public let reason: String
  /// Everything else it says: the JSON object of its event.
  public let body: String

  public init(
    id: Int64, state: State, kind: String, queued: Timestamp, device: String, serial: String,
    reason: String = "", body: String
  ) {
    self.id = id
    self.state = state
    self.kind = kind
    self.queued = queued
    self.device = device
    self.serial = serial
    self.reason = reason
    self.body = body
  }
}
