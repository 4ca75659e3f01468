/// What a log says of sectors that a disk hides from whoever wipes it: host protected area, device
/// configuration overlay (nwipe `src/hpa_dco.c`).
public enum HiddenSectors: String, Sendable, Hashable, CaseIterable {
  case notReported = "not_reported"
  case none
  case indeterminate
  case detected

  /// The graver of two statements on one disk.
  func worse(_ other: HiddenSectors) -> HiddenSectors {
    let order = Self.allCases
    return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0) ? other : self
  }

  /// The words of nwipe 0.42 for it, without the disk.
  var words: [UInt8] {
    switch self {
    case .notReported: []
    case .none: Array("No hidden sectors".utf8)
    case .indeterminate: Array("HIDDEN SECTORS INDETERMINATE!".utf8)
    case .detected: Array("*** HIDDEN SECTORS DETECTED ! ***".utf8)
    }
  }
}
