/// The compact form of a certificate as lines for barcodes: `FIL1:PART:PARTS:TEXT`, where the texts,
/// one after the other, are base32 without padding (RFC 4648 §6). All of it is what a QR code holds
/// as alphanumeric.
public enum CertificateCode {
  /// What one code holds: version 30 at level M takes 1990 characters (ISO/IEC 18004).
  public static let mostCharacters = 1_900
  private static let mark = "FIL1"
  private static let room = 16

  /// The lines of these bytes.
  public static func lines(_ bytes: [UInt8]) -> [String] {
    let text = Array(bytes.base32.utf8)
    let width = mostCharacters - room
    let parts = max(1, (text.count + width - 1) / width)
    // Equal parts make codes of one size.
    let share = (text.count + parts - 1) / parts
    return (0..<parts).map { part in
      let piece = text[min(text.count, part * share)..<min(text.count, (part + 1) * share)]
      return "\(mark):\(part + 1):\(parts):" + String(decoding: piece, as: UTF8.self)
    }
  }

  /// The bytes that lines spell, in whatever order they were scanned and whatever stands before
  /// each; nil while one is missing or does not fit.
  public static func bytes(_ text: String) -> [UInt8]? {
    var pieces: [Int: String] = [:]
    var count = 0
    for line in text.utf8.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
      let words = line.split(separator: 0x3a, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard let start = words.firstIndex(of: mark), words.count == start + 4,
        let part = Int(words[start + 1]), let parts = Int(words[start + 2]), part >= 1,
        part <= parts, parts <= 999, count == 0 || count == parts
      else { continue }
      let piece = String(words[start + 3].filter { !$0.isWhitespace })
      guard pieces[part] == nil || pieces[part] == piece else { return nil }
      count = parts
      pieces[part] = piece
    }
    guard count > 0, pieces.count == count else { return nil }
    return [UInt8](base32: (1...count).compactMap { pieces[$0] }.joined())
  }
}
