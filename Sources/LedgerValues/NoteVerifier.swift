internal import Crypto

/// A public Ed25519 key with its name: what somebody must hold to check a signed note
/// (C2SP signed-note, signature type 0x01; RFC 8032).
public struct NoteVerifier: Sendable, Hashable {
  /// The name that stands on its signature lines.
  public let name: String
  /// The first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ key).
  public let keyID: UInt32
  /// The 32 bytes of the key.
  public let publicKey: [UInt8]

  /// The type byte of Ed25519 signatures over the text of the note.
  static let type: UInt8 = 1

  /// The verifier of a 32-byte public key; nil when the name or the key is unusable.
  public init?(name: String, publicKey: [UInt8]) {
    guard name.isNoteKeyName, publicKey.count == 32 else { return nil }
    let digest = Digest(hashing: [UInt8](name.utf8) + [0x0a, Self.type] + publicKey)
    self.name = name
    self.publicKey = publicKey
    keyID = digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Reads the form that is handed around, `name+identifier+base64` of the type byte and the key
  /// (golang.org/x/mod/sumdb/note).
  public init?(encoded: String) {
    let fields = encoded.utf8.split(
      separator: 0x2b, maxSplits: 2, omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 3, let bytes = [UInt8](base64: fields[2]), bytes.first == Self.type
    else { return nil }
    self.init(name: fields[0], publicKey: Array(bytes.dropFirst()))
    guard self.encoded == encoded else { return nil }
  }

  /// Name and identifier: how people tell keys apart.
  public var title: String {
    let identifier = withUnsafeBytes(of: keyID.bigEndian) { [UInt8]($0) }
    return "\(name)+\(identifier.hex)"
  }

  /// The form that is handed around.
  public var encoded: String {
    "\(title)+\(([Self.type] + publicKey).base64)"
  }

  /// True when this key signed the text, and no signature that claims to be its own is false.
  public func accepts(_ note: SignedNote) -> Bool {
    let own = note.signatures.filter { $0.keyName == name && $0.keyID == keyID }
    guard !own.isEmpty,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    else { return false }
    let text = [UInt8](note.text.utf8)
    return own.allSatisfy { key.isValidSignature($0.signature, for: text) }
  }
}
