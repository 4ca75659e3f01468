public import LedgerValues

/// One announced device to be received.
public struct Reception: Hashable, Sendable {
  /// Code of the lot.
  public var lot: String
  public var device: DeviceID
  /// The code that was scanned.
  public var code: String
  /// A pre-printed label; empty where the program gives the tag.
  public var tag: String
  /// Code of the place where it is put; empty where none was said.
  public var place: String
  /// The device that was registered by this label alone, and is the announced one: it never was.
  public var replacing: DeviceID?

  public init(
    lot: String, device: DeviceID, code: String, tag: String, place: String,
    replacing: DeviceID? = nil
  ) {
    self.replacing = replacing
    self.lot = lot
    self.device = device
    self.code = code
    self.tag = tag
    self.place = place
  }
}

/// One device that no list announced, to be entered on its lot.
public struct Registration: Hashable, Sendable {
  /// Code of the lot.
  public var lot: String
  /// The unknown code that was scanned, or empty.
  public var code: String
  /// Needs of the verb `register` by name, but for the lot; an empty tag is given by the program.
  public var needs: [String: String]

  public init(lot: String, code: String, needs: [String: String]) {
    self.lot = lot
    self.code = code
    self.needs = needs
  }
}

/// What came of receiving or registering one device.
public enum ReceptionOutcome: Hashable, Sendable {
  case received(DeviceSummary)
  /// It had been received before: nothing was written.
  case already(DeviceSummary)
  case refused(Refusal)
}
