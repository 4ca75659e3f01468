/// A text with the signatures under it (C2SP signed-note). Reading one proves nothing: the text
/// counts once a `NoteVerifier` with a key known from elsewhere has accepted it.
public struct SignedNote: Sendable, Hashable {
  /// What is signed, with its last newline.
  public let text: String
  /// The lines below, in order; keys that nobody here knows are kept as they are.
  public let signatures: [NoteSignature]

  /// More than any note of ours has, and enough to bound what a stranger's file costs.
  static let mostSignatures = 100

  /// A note that can be printed: the text ends in a newline and has no other control character.
  public init?(text: String, signatures: [NoteSignature]) {
    guard text.utf8.last == 0x0a, text.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0a }) else {
      return nil
    }
    guard (1...Self.mostSignatures).contains(signatures.count) else { return nil }
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note: its text ends at the last empty line.
  public init?(encoded: String) {
    guard let lines = encoded.noteLines, let gap = lines.lastIndex(of: "") else { return nil }
    let below = lines[(gap + 1)...]
    guard below.count <= Self.mostSignatures else { return nil }
    let signatures = below.compactMap(NoteSignature.init(line:))
    guard signatures.count == below.count else { return nil }
    self.init(text: lines[..<gap].map { $0 + "\n" }.joined(), signatures: signatures)
  }

  /// The note as it is written to a file.
  public var encoded: String {
    text + "\n" + signatures.map { $0.line + "\n" }.joined()
  }
}
