/// The size of a page, in millimetres.
public struct PaperSize: Sendable, Hashable {
  public let width: Double
  public let height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// ISO 216.
  public static let a4 = PaperSize(width: 210, height: 297)
}
