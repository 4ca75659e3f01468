/// Which devices a list shows. Empty parts ask for nothing.
public struct DeviceFilter: Sendable, Hashable {
  /// Words that must all occur in tag, serial, IMEI, donor's number, maker, model or place.
  public var words: [String]
  public var states: [State]
  public var kinds: [Kind]
  /// Code of the lot.
  public var lot: String

  public init(words: [String] = [], states: [State] = [], kinds: [Kind] = [], lot: String = "") {
    self.words = words
    self.states = states
    self.kinds = kinds
    self.lot = lot
  }

  public var isEmpty: Bool { words.isEmpty && states.isEmpty && kinds.isEmpty && lot.isEmpty }
}
