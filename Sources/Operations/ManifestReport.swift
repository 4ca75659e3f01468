public import LedgerValues

/// What came of reading a donor's list.
public struct ManifestReport: Sendable, Hashable {
  /// A row that speaks of a device which the ledger has already, from another list.
  public struct Known: Sendable, Hashable {
    /// The line of the file on which the row begins.
    public let line: Int
    /// The tag, or `LOT#line`, of the device that it is.
    public let tag: String
    public let state: State
    public let lot: String
  }

  /// A line that could not be taken in.
  public struct Rejected: Sendable, Hashable {
    public let line: Int
    /// The heading of the column at fault, or empty.
    public let column: String
    public let reason: Sentence
    /// The line as it stands in the file.
    public let text: String
  }

  /// Code of the lot; empty when no row was announced.
  public var lot = ""
  /// Devices announced, quantities counted out.
  public var announced = 0
  /// Devices that this very file announced before.
  public var alreadyKnown = 0
  /// Rows that give a device of the same file again.
  public var repeated = 0
  public var known: [Known] = []
  public var rejected: [Rejected] = []
  /// Where the rejected lines stand, to be mended and imported again; empty when there is none.
  public var rejectsPath = ""
  /// Doubts put in the queue.
  public var queued = 0
  /// It was cancelled: what is written stays written, and importing the same file again goes on.
  public var isStopped = false
}
