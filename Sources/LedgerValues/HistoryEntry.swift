/// One event as history and journal show it: the row, with free text and names filled in.
public struct HistoryEntry: Sendable, Hashable {
  public var event: Event
  /// What the device was called when the list was read; empty for events of no device.
  public var deviceName: String
  /// Free texts of the body by need, or the mark that they were erased.
  public var texts: [String: String]
  /// Codes of what the body refers to, by need: a lot, a place, a device.
  public var names: [String: String]
  /// What an event of no device is about: the code of a lot, an operator, a setting; else empty.
  public var subjectName: String
  /// A later event said that this one did not occur.
  public var isAnnulled: Bool
  /// Number of the event that said so; 0 where none did.
  public var correction: Int64
  /// The test sheet that it tells, if it tells one.
  public var sheet: FilledSheet?

  public init(
    event: Event, deviceName: String, texts: [String: String], names: [String: String] = [:],
    subjectName: String = "", isAnnulled: Bool, correction: Int64 = 0,
    sheet: FilledSheet? = nil
  ) {
    self.event = event
    self.deviceName = deviceName
    self.texts = texts
    self.names = names
    self.subjectName = subjectName
    self.isAnnulled = isAnnulled
    self.correction = correction
    self.sheet = sheet
  }
}
