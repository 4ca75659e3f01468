/// What a checkpoint that the reader holds says of a certificate.
public struct CertificateComparison: Sendable, Hashable {
  /// The key that the reader's trust rests on, by its name and identifier.
  public let trusted: String
  /// Whether the reader named it, or it is the certificate's own word.
  public let isNamed: Bool
  /// Whether the reader's checkpoint is signed; a bare one is worth what its bearer is.
  public let isSigned: Bool
  /// Numbers of events of the certificate's checkpoint and of the reader's.
  public let own: Int64
  public let held: Int64

  /// Why they do not agree, or cannot be compared.
  public enum Trouble: Error, Sendable, Hashable {
    /// The reader's checkpoint speaks of another ledger.
    case otherOrigin(String)
    /// Of the same size, with another root: one of the two is false.
    case otherRoot(Int64)
    /// The reader's is of fewer events: it cannot speak of those that came after.
    case tooOld(held: Int64, own: Int64)
    /// The reader's is of more events, without the proof that it grew out of the certificate's.
    case proofMissing(held: Int64, own: Int64)
    /// The proof does not lead from one to the other.
    case proofWrong(held: Int64, own: Int64)
    /// Signed by other keys than the one trusted.
    case otherKey(trusted: String, signed: [String])
  }

  /// Compares a certificate that was found true in itself with what the reader holds.
  ///
  /// - Parameter named: the key that the reader trusts; nil to take the certificate's.
  public init(
    _ certificate: Certificate, with held: CheckpointProof, trusting named: NoteVerifier?
  ) throws(Trouble) {
    let checkpoint = certificate.checkpoint
    let key = named ?? certificate.key
    trusted = key.title
    isNamed = named != nil
    isSigned = held.note != nil
    own = checkpoint.size
    self.held = held.checkpoint.size
    guard held.checkpoint.origin == checkpoint.origin else {
      throw .otherOrigin(held.checkpoint.origin)
    }
    // What the reader holds must be by the key trusted; where it is bare, the certificate must be.
    let signed = held.note ?? certificate.note
    guard key.accepts(signed) else {
      throw .otherKey(trusted: key.title, signed: signed.signatures.map(\.title))
    }
    if self.held < own { throw .tooOld(held: self.held, own: own) }
    if self.held == own {
      guard held.checkpoint.root == checkpoint.root else { throw .otherRoot(own) }
      return
    }
    guard let proof = held.proof, proof.old == own else {
      throw .proofMissing(held: self.held, own: own)
    }
    guard proof.proves(checkpoint.root, isStartOf: held.checkpoint.root) else {
      throw .proofWrong(held: self.held, own: own)
    }
  }
}
