/// How a kind of device or of bulk leaves as waste, as it holds now.
public struct WasteNorm: Sendable, Hashable {
  /// A kind of device, or bulk: carcasses, cables…
  public let what: String
  public let label: Sentence
  public let code: String
  /// 1 to 6; 0 for bulk, which has none.
  public let weeeCategory: Int
  /// What one weighs when nobody weighed it, in grams; 0 where no figure is known.
  public let mass: Int
  /// Who said so last; empty where it is as the law has it.
  public let by: String
  public let since: Timestamp

  public init(
    what: String, label: Sentence, code: String, weeeCategory: Int, mass: Int, by: String,
    since: Timestamp
  ) {
    self.what = what
    self.label = label
    self.code = code
    self.weeeCategory = weeeCategory
    self.mass = mass
    self.by = by
    self.since = since
  }
}

/// What waits to be taken away.
public struct WasteWaiting: Sendable, Hashable {
  /// Devices that are waste and on no removal.
  public let devices: Int
  /// Grams of carcasses that dismantling declared since carcasses last left.
  public let carcasses: Int
  /// How many devices they were.
  public let dismantled: Int
  /// Parts scrapped since parts last left.
  public let parts: Int

  public init(devices: Int, carcasses: Int, dismantled: Int, parts: Int) {
    self.devices = devices
    self.carcasses = carcasses
    self.dismantled = dismantled
    self.parts = parts
  }
}
