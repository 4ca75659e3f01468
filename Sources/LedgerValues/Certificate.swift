/// What a house states of the erasure of storage media, and everything needed to check it without
/// its ledger: the events that the statement is read from, each with its proof of inclusion
/// (RFC 6962 §2.1.1), under one signed checkpoint (C2SP tlog-checkpoint).
///
/// Its forms are described in `docs/certificate.md`.
public struct Certificate: Sendable, Hashable {
  /// What it speaks of.
  public enum Scope: Sendable, Hashable {
    case medium(Int64)
    case device(DeviceID)
    case lot(Int64)
  }

  /// One event that the statement stands on, and its audit path.
  public struct Entry: Sendable, Hashable {
    public let event: Event
    /// From the leaf up.
    public let path: [Digest]

    public init(event: Event, path: [Digest]) {
      self.event = event
      self.path = path
    }
  }

  public let ledger: LedgerID
  public let scope: Scope
  /// The public key in force at the checkpoint.
  public let key: NoteVerifier
  /// The signed checkpoint.
  public let note: SignedNote
  /// In the order of the ledger.
  public let entries: [Entry]
  /// What the note says.
  public let checkpoint: Checkpoint
  /// What the events say, read from them and nothing else.
  public let statement: CertificateStatement

  /// Puts a certificate together and checks it: each event is in the tree of the checkpoint, the
  /// checkpoint is signed by the key, the key was adopted by one of the events, and the statement
  /// follows from the events, all of which it needs.
  ///
  /// - Parameter law: what techniques are worth, unless an event says otherwise.
  /// - Throws: what does not hold.
  public init(
    ledger: LedgerID, scope: Scope, key: NoteVerifier, note: SignedNote, entries: [Entry], law: Law
  ) throws(CertificateFault) {
    guard let checkpoint = Checkpoint(text: note.text) else { throw .unreadable("checkpoint") }
    guard checkpoint.origin == "filiere/\(ledger.hex)", key.name == checkpoint.origin else {
      throw .otherLedger(checkpoint.origin)
    }
    guard key.accepts(note) else { throw .badSignature(key.title) }
    try Self.prove(entries, in: checkpoint, of: ledger)
    let reading = CertificateReading(entries.map(\.event), law: law)
    let (statement, used) = try reading.statement(of: scope)
    guard statement.key == key.encoded else { throw .keyNotAdopted(key.title) }
    for entry in entries where !used.contains(entry.event.seq) {
      throw .needlessEvent(entry.event.seq)
    }
    self.ledger = ledger
    self.scope = scope
    self.key = key
    self.note = note
    self.entries = entries
    self.checkpoint = checkpoint
    self.statement = statement
  }

  private static func prove(
    _ entries: [Entry], in checkpoint: Checkpoint, of ledger: LedgerID
  ) throws(CertificateFault) {
    var hasher = LeafHasher(ledger: ledger)
    var last: Int64 = 0
    for entry in entries {
      guard entry.event.seq > last else { throw .outOfOrder(entry.event.seq) }
      last = entry.event.seq
      let proof = InclusionProof(
        index: entry.event.seq - 1, size: checkpoint.size, path: entry.path)
      guard proof.proves(hasher.leaf(of: entry.event), in: checkpoint.root) else {
        throw .notInTree(entry.event.seq)
      }
    }
  }
}

extension Certificate.Scope {
  /// Subject and number as events name them.
  public var subject: Subject {
    switch self {
    case .medium: .medium
    case .device: .device
    case .lot: .lot
    }
  }

  public var id: Int64 {
    switch self {
    case .medium(let id), .lot(let id): id
    case .device(let device): device.rawValue
    }
  }

  init?(subject: String, id: Int64) {
    switch subject {
    case "medium": self = .medium(id)
    case "device": self = .device(DeviceID(rawValue: id))
    case "lot": self = .lot(id)
    default: return nil
    }
  }
}
