/// The head of a ledger's tree at one size, in the text that public tools read
/// (C2SP tlog-checkpoint): origin, number of events, root, and extension lines if any.
public struct Checkpoint: Sendable, Hashable {
  /// Which ledger it speaks of.
  public let origin: String
  /// How many events it covers.
  public let size: Int64
  /// The RFC 6962 root over them.
  public let root: Digest
  /// Lines that other programs may add; none of ours.
  public let extensions: [String]

  /// A checkpoint that can be printed: nil when a line is empty or holds a control character, or
  /// when the size is negative.
  public init?(origin: String, size: Int64, root: Digest, extensions: [String] = []) {
    guard size >= 0, ([origin] + extensions).allSatisfy(\.isNoteLine) else { return nil }
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// Reads the text of a note, strictly: nothing that this type would print otherwise.
  public init?(text: String) {
    guard let lines = text.noteLines, lines.count >= 3 else { return nil }
    guard let size = Int64(lines[1]), String(size) == lines[1] else { return nil }
    guard let root = Digest(base64: lines[2]) else { return nil }
    self.init(origin: lines[0], size: size, root: root, extensions: Array(lines.dropFirst(3)))
  }

  /// The text of the note, with its last newline: what is stored, and what is signed.
  public var text: String {
    let lines = [origin, String(size), root.base64] + extensions
    return lines.map { $0 + "\n" }.joined()
  }
}
