/// The sixteen bytes that tell one ledger from every other, drawn once when it is created.
///
/// Every leaf contains them, so that no event can be moved from one ledger to another.
public struct LedgerID: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// How many bytes an identifier holds.
  public static let byteCount = 16

  /// The identifier that these bytes spell, when there are exactly sixteen of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == LedgerID.byteCount else { return nil }
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The identifier written as thirty-two hexadecimal digits.
  public init?(hex: String) {
    guard let bytes = [UInt8](hex: hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// A new identifier; the system's generator makes it unique, a seeded one repeatable.
  public init(using generator: inout some RandomNumberGenerator) {
    high = generator.next()
    low = generator.next()
  }

  /// The sixteen bytes.
  public var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Thirty-two hexadecimal digits in lower case.
  public var hex: String { bytes.hex }
}

extension LedgerID: CustomStringConvertible {
  /// The hexadecimal form.
  public var description: String { hex }
}
