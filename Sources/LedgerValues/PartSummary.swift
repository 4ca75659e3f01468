/// A part: taken out of a device that was dismantled, or bought; in stock, or fitted into a device.
public struct PartSummary: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let code: String
  public let state: State
  /// memory, battery, screen…, by the name of the choice.
  public let what: String
  /// What people call it; empty when nobody said.
  public let label: String
  /// Code of the place where it lies, or lay last; empty when nobody said.
  public let place: String
  /// Name of the device it is fitted in; empty while it is in none.
  public let device: String
  /// Name of the device it came out of; empty for one that was bought.
  public let origin: String
  /// The invoice of one that was bought.
  public let invoice: String

  public init(
    id: Int64, code: String, state: State, what: String, label: String, place: String,
    device: String, origin: String, invoice: String
  ) {
    self.id = id
    self.code = code
    self.state = state
    self.what = what
    self.label = label
    self.place = place
    self.device = device
    self.origin = origin
    self.invoice = invoice
  }
}
