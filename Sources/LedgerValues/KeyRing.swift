/// The public keys that a ledger adopted, one after the other: each signs its checkpoints from the
/// event that adopted it up to the one that adopted the next.
public struct KeyRing: Sendable, Hashable {
  /// One key, and the number of the event that adopted it.
  public struct Key: Sendable, Hashable {
    public let verifier: NoteVerifier
    public let adopted: Int64

    public init(verifier: NoteVerifier, adopted: Int64) {
      self.verifier = verifier
      self.adopted = adopted
    }
  }

  /// From the first adopted to the last.
  public let keys: [Key]

  public init(_ keys: [Key]) {
    self.keys = keys.sorted { $0.adopted < $1.adopted }
  }

  /// The one that signs now; nil while a ledger has none.
  public var current: Key? { keys.last }

  /// The one in force for a checkpoint of this size.
  public func key(at size: Int64) -> Key? { keys.last { $0.adopted <= size } }

  /// Whether a checkpoint's note is signed by the key in force at its size. A key that was stolen
  /// after it was replaced signs nothing that this accepts.
  public func accepts(_ note: SignedNote) -> Bool {
    guard let checkpoint = Checkpoint(text: note.text), let key = key(at: checkpoint.size) else {
      return false
    }
    return key.verifier.accepts(note)
  }
}
