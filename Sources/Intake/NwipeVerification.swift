/// Which passes nwipe read back: the last part of a table's footer (`+NV`, `+VL`, `+VA`;
/// nwipe `src/logging.c`).
public enum NwipeVerification: String, Sendable, Hashable, CaseIterable {
  case none
  case last
  case all

  /// `1 (last pass)`, as the options say it; anything else proves nothing.
  init(option: ArraySlice<UInt8>) {
    self = option.begins(with: "2") ? .all : option.begins(with: "1") ? .last : .none
  }
}
