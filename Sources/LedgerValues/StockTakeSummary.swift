/// A stock-take of a place: what should stand there, what was seen, and what does not agree.
public struct StockTakeSummary: Sendable, Hashable, Identifiable {
  /// A device or a code that does not agree with the ledger.
  public struct Finding: Sendable, Hashable {
    /// The device's tag, else `LOT#line`; for a code that nothing answers to, that code.
    public let tag: String
    /// Nil for an unknown code.
    public let device: DeviceID?
    public let kind: Kind?
    /// Where it stands by the ledger: its state, and the code of its place, empty for none.
    public let state: State?
    public let recorded: String
    /// Code of the place where it was scanned; empty for what was not seen.
    public let seen: String
    /// What is left to be done about it: nothing once it was marked, put in its place, explained.
    public let isSettled: Bool

    public init(
      tag: String, device: DeviceID? = nil, kind: Kind? = nil, state: State? = nil,
      recorded: String = "", seen: String = "", isSettled: Bool
    ) {
      self.tag = tag
      self.device = device
      self.kind = kind
      self.state = state
      self.recorded = recorded
      self.seen = seen
      self.isSettled = isSettled
    }
  }

  /// An article at a place: how many the ledger held, and how many were counted.
  public struct Line: Sendable, Hashable {
    public let article: String
    public let label: String
    public let place: String
    public let held: Int
    /// Nil while nobody counted.
    public let counted: Int?

    public init(article: String, label: String, place: String, held: Int, counted: Int?) {
      self.article = article
      self.label = label
      self.place = place
      self.held = held
      self.counted = counted
    }

    public var difference: Int { (counted ?? held) - held }
  }

  /// When something was done to it, and by whom.
  public struct Deed: Sendable, Hashable {
    public let happened: Timestamp
    public let op: String

    public init(happened: Timestamp, op: String) {
      self.happened = happened
      self.op = op
    }
  }

  public let id: Int64
  /// `INV-2026-0003`
  public let code: String
  /// Code of its place.
  public let place: String
  /// Whether it goes into the places in its place.
  public let isDeep: Bool
  public let state: State
  public let opened: Deed
  /// When it was closed or abandoned; nil while it is open.
  public let ended: Deed?
  /// Why it was closed as it was, or abandoned; empty for nothing said.
  public let reason: String
  /// How many devices were seen, each once.
  public let seen: Int
  /// Expected and not seen.
  public let missing: [Finding]
  /// Seen, and not in custody or unknown.
  public let unexpected: [Finding]
  /// Seen, and recorded elsewhere.
  public let misplaced: [Finding]
  public let articles: [Line]

  public init(
    id: Int64, code: String, place: String, isDeep: Bool, state: State, opened: Deed, ended: Deed?,
    reason: String, seen: Int, missing: [Finding], unexpected: [Finding], misplaced: [Finding],
    articles: [Line]
  ) {
    self.id = id
    self.code = code
    self.place = place
    self.isDeep = isDeep
    self.state = state
    self.opened = opened
    self.ended = ended
    self.reason = reason
    self.seen = seen
    self.missing = missing
    self.unexpected = unexpected
    self.misplaced = misplaced
    self.articles = articles
  }

  /// What was seen where it belongs, and what is missing there. What left or came while the count
  /// went on is no finding, so it is counted as things stand and not as they stood at the opening.
  public var expected: Int {
    missing.count + seen - misplaced.count - unexpected.count { $0.device != nil }
  }

  /// What is left to be settled before it can be closed without a reason.
  public var left: [Finding] { (misplaced + unexpected).filter { !$0.isSettled } }
}
