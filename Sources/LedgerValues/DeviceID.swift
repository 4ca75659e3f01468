/// The number of a device, given once and never reused.
public struct DeviceID: RawRepresentable, Sendable, Hashable, Comparable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: DeviceID, right: DeviceID) -> Bool { left.rawValue < right.rawValue }
}
