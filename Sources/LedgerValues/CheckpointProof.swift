/// A checkpoint as somebody holds it in a file: its text or its signed note, alone or after the
/// proof that it grew out of an older one (the body of C2SP tlog-witness `add-checkpoint`: `old SIZE`,
/// digests in base64, an empty line, the note).
public struct CheckpointProof: Sendable, Hashable {
  /// From which older size; nil for a checkpoint alone.
  public let proof: ConsistencyProof?
  public let checkpoint: Checkpoint
  /// The signed form; nil for a bare text.
  public let note: SignedNote?

  public init(proof: ConsistencyProof?, checkpoint: Checkpoint, note: SignedNote?) {
    self.proof = proof
    self.checkpoint = checkpoint
    self.note = note
  }

  /// Reads any of the forms.
  public init?(text: String) {
    guard text.utf8.starts(with: "old ".utf8), let lines = text.noteLines,
      let gap = lines.firstIndex(of: "")
    else {
      self.init(text: text, proof: nil)
      return
    }
    let path = lines[1..<gap].compactMap { Digest(base64: $0) }
    let digits = String(lines[0].dropFirst(4))
    guard let old = Int64(digits), String(old) == digits, old >= 0, path.count == gap - 1,
      path.count <= 63
    else { return nil }
    let rest = lines[(gap + 1)...].map { $0 + "\n" }.joined()
    self.init(text: rest, proof: (old, path))
  }

  private init?(text: String, proof: (old: Int64, path: [Digest])?) {
    let note = SignedNote(encoded: text)
    guard let checkpoint = Checkpoint(text: note?.text ?? text) else { return nil }
    self.init(
      proof: proof.map {
        ConsistencyProof(old: $0.old, size: checkpoint.size, path: $0.path)
      }, checkpoint: checkpoint, note: note)
  }

  /// The text that is read back.
  public var text: String {
    let body = note?.encoded ?? checkpoint.text
    guard let proof else { return body }
    let path = proof.path.map { $0.base64 + "\n" }.joined()
    return "old \(proof.old)\n\(path)\n\(body)"
  }
}
