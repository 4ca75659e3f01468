/// Which devices a list shows. Empty parts ask for nothing.
public struct DeviceFilter: Sendable, Hashable {
  /// Words that must all occur in tag, serial, IMEI, donor's number, maker, model or place.
  public var words: [String]
  public var states: [State]
  public var kinds: [Kind]
  /// Code of the lot.
  public var lot: String
  /// Only those that stand in their state for more than so many days; 0 asks for nothing.
  public var olderThan: Int

  public init(
    words: [String] = [], states: [State] = [], kinds: [Kind] = [], lot: String = "",
    olderThan: Int = 0
  ) {
    self.words = words
    self.states = states
    self.kinds = kinds
    self.lot = lot
    self.olderThan = olderThan
  }

  public var isEmpty: Bool {
    words.isEmpty && states.isEmpty && kinds.isEmpty && lot.isEmpty && olderThan == 0
  }
}
