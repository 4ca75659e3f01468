/// What a scanned or typed code stands for.
public enum Resolution: Sendable, Hashable {
  case device(DeviceID)
  /// Several devices answer to it: a serial twice, a donor's number of two lots.
  case ambiguous([DeviceSummary])
  case lot(LotSummary)
  case location(String)
  case unknown
}
