/// One piece of evidence in the queue "à rapprocher": it names a medium or a device that nobody can
/// be sure of, and a person settles it.
public struct QueueEntry: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let state: State
  /// What it is about: `identity`, `wipe_log`, `audit`, or `unerased`, a disk that was found and
  /// that no log of its device erased.
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

extension QueueEntry {
  /// What is doubtful, in a few words: the reason, else what sort of evidence it is.
  public static func doubt(kind: String, reason: String) -> Sentence {
    AuditDoubt(rawValue: reason)?.label ?? label(ofKind: kind)
  }

  /// What sort of evidence it is, in a few words.
  public static func label(ofKind kind: String) -> Sentence {
    switch kind {
    case "identity": Sentence(fr: "n° de série déjà connu", en: "serial known already")
    case "wipe_log": Sentence(fr: "journal d'effacement", en: "wipe log")
    case "audit": Sentence(fr: "audit matériel", en: "hardware audit")
    case "unerased": Sentence(fr: "disque jamais effacé", en: "disk never erased")
    default: Sentence(fr: kind, en: kind)
    }
  }
}
