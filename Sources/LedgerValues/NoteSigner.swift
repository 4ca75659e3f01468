internal import Crypto

/// A private Ed25519 key with its name: what signs checkpoints (C2SP signed-note; RFC 8032).
public struct NoteSigner: Sendable {
  /// What others need to check the signatures.
  public let verifier: NoteVerifier
  private let seed: [UInt8]

  /// The signer of a 32-byte secret seed; nil when the name or the seed is unusable.
  public init?(name: String, seed: [UInt8]) {
    guard seed.count == 32,
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let verifier = NoteVerifier(name: name, publicKey: [UInt8](key.publicKey.rawRepresentation))
    else { return nil }
    self.verifier = verifier
    self.seed = seed
  }

  /// The text with this key's signature under it; nil when the text cannot be a note.
  public func sign(_ text: String) -> SignedNote? {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let bytes = try? key.signature(for: [UInt8](text.utf8)),
      let signature = NoteSignature(
        keyName: verifier.name, keyID: verifier.keyID, signature: [UInt8](bytes))
    else { return nil }
    return SignedNote(text: text, signatures: [signature])
  }
}
