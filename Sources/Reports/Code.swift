/// What machines read: what it says, and in which symbols.
public enum Code: Sendable, Hashable {
  /// Code 128 (ISO/IEC 15417), which the scanners of the floor read.
  case bars(String)
  /// QR code (ISO/IEC 18004) at error correction level M, which telephones read.
  case square(String)

  var text: String {
    switch self {
    case .bars(let text), .square(let text): text
    }
  }
}
