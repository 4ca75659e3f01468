/// One signature line of a note (C2SP signed-note): em dash, key name, base64 of the key's
/// identifier and of the signature.
public struct NoteSignature: Sendable, Hashable {
  /// Who signed, in the signer's own words; proved only by a verifier that knows the key.
  public let keyName: String
  /// The first four bytes of the digest of name, algorithm and key.
  public let keyID: UInt32
  /// The bytes that the algorithm made.
  public let signature: [UInt8]

  /// A line that can be printed: nil when the name is empty or holds a space or a plus, or when
  /// there is no signature.
  public init?(keyName: String, keyID: UInt32, signature: [UInt8]) {
    guard keyName.isNoteKeyName, !signature.isEmpty else { return nil }
    self.keyName = keyName
    self.keyID = keyID
    self.signature = signature
  }

  /// Name and identifier of the key, as `NoteVerifier.title`.
  public var title: String {
    let identifier = withUnsafeBytes(of: keyID.bigEndian) { [UInt8]($0) }
    return "\(keyName)+\(identifier.hex)"
  }

  /// Reads one line, without its newline.
  init?(line: String) {
    let fields = line.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].elementsEqual("—".utf8) else { return nil }
    guard let bytes = [UInt8](base64: String(decoding: fields[2], as: UTF8.self)) else {
      return nil
    }
    self.init(
      keyName: String(decoding: fields[1], as: UTF8.self),
      keyID: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) },
      signature: Array(bytes.dropFirst(4)))
  }

  /// The line, without its newline.
  var line: String {
    let identifier = withUnsafeBytes(of: keyID.bigEndian) { [UInt8]($0) }
    return "— \(keyName) \((identifier + signature).base64)"
  }
}
