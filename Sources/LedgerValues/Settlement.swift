/// What a person decides of one entry of the queue «à rapprocher».
public enum Settlement: Sendable, Hashable {
  /// The evidence goes to this medium: a serial or `#number`.
  case medium(String)
  /// The evidence is of this device: any identifier.
  case device(String)
  /// Evidence that waits beside it is of this very disk: its number in the queue.
  case evidence(Int64)
  /// The evidence is right, and the ledger is told so.
  case take
  /// The ledger is right: it stays as it is.
  case keep
  /// The evidence is of no use.
  case setAside
}
