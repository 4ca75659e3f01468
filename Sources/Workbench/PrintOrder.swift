public import LedgerValues

/// What is to be printed.
public enum PrintOrder: Hashable, Sendable {
  case devices([DeviceID])
  /// All devices of a lot that have a tag.
  case lot(String)
  /// The sheet of command codes.
  case commands
}
