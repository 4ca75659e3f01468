/// What a scanned or typed code stands for.
public enum Resolution: Sendable, Hashable {
  case device(DeviceID)
  /// Several devices answer to it: a serial twice, a donor's number of two lots.
  case ambiguous([DeviceSummary])
  /// A storage medium, by its serial or the label it was given when it was taken out.
  case medium(MediumRow)
  case lot(LotSummary)
  case location(String)
  /// A smaller life with a page of its own, by its code: a kit, a request, a delivery.
  case dossier(Subject, String)
  case unknown
}
