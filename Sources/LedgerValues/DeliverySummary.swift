/// A delivery (*livraison*): what is set aside for it or left with it, and what became of each thing.
public struct DeliverySummary: Sendable, Hashable, Identifiable {
  /// An organisation in it: its code, and its name while that was not erased.
  public struct Party: Sendable, Hashable {
    public let code: String
    public let name: String

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }

    /// What people call it.
    public var label: String { name.isEmpty ? code : name }
  }

  /// So many of what was delivered were handed over, to whom in no more than a short code.
  public struct Handover: Sendable, Hashable {
    public let programme: String
    public let category: String
    public let number: Int
    public let happened: Timestamp

    public init(programme: String, category: String, number: Int, happened: Timestamp) {
      self.programme = programme
      self.category = category
      self.number = number
      self.happened = happened
    }
  }

  /// What opened it: for whom, by whom, under which law. Empty where nobody said.
  public struct Terms: Sendable, Hashable {
    public var partner = Party(code: "", name: "")
    public var carrier = Party(code: "", name: "")
    public var request = ""
    public var programme = ""
    /// Name of the choice `basis` of `open_delivery`.
    public var basis = ""
    /// Why a coordinator delivers a partner that the basis does not list; nil where none had to,
    /// empty once erased.
    public var override: String?

    public init() {}
  }

  public let id: Int64
  public let code: String
  public let state: State
  public let terms: Terms
  public let opened: Timestamp
  /// When it left, and when it was closed or given up.
  public let sent: Timestamp?
  public let ended: Timestamp?
  /// In the order of loading, each kit followed by its devices; a list of deliveries has none.
  public let lines: [DeliveryLine]
  /// How many devices, those in its kits too, came to what.
  public let fates: [DeliveryFate: Int]
  public let handovers: [Handover]

  /// - Parameter fates: nil to count the lines.
  public init(
    id: Int64, code: String, state: State, terms: Terms, opened: Timestamp,
    sent: Timestamp? = nil, ended: Timestamp? = nil, lines: [DeliveryLine] = [],
    fates: [DeliveryFate: Int]? = nil, handovers: [Handover] = []
  ) {
    self.id = id
    self.code = code
    self.state = state
    self.terms = terms
    self.opened = opened
    self.sent = sent
    self.ended = ended
    self.lines = lines
    self.fates =
      fates
      ?? lines.filter { $0.device != nil }.reduce(into: [:]) { $0[$1.fate, default: 0] += 1 }
    self.handovers = handovers
  }

  /// The lines of devices, those in its kits too.
  public var devices: [DeliveryLine] { lines.filter { $0.device != nil } }

  /// How many devices there are, those in its kits too.
  public var count: Int { fates.values.reduce(0, +) }

  /// How much of what left was not as it should be.
  public var conformity: Conformity {
    Conformity(
      shipped: fates.reduce(0) { $0 + ($1.key.left ? $1.value : 0) },
      refused: fates[.refused] ?? 0, returned: fates[.returned] ?? 0)
  }
}

/// How many devices left, and how many of them came back as not conforming: refused at the door, or
/// returned, which the law lets nobody do without a reason.
public struct Conformity: Sendable, Hashable {
  public let shipped: Int
  public let refused: Int
  public let returned: Int

  public init(shipped: Int = 0, refused: Int = 0, returned: Int = 0) {
    self.shipped = shipped
    self.refused = refused
    self.returned = returned
  }

  /// In hundredths of a per cent; nil while nothing left.
  public var rate: Int? {
    shipped == 0 ? nil : ((refused + returned) * 10_000 + shipped / 2) / shipped
  }

  public static func + (one: Conformity, other: Conformity) -> Conformity {
    Conformity(
      shipped: one.shipped + other.shipped, refused: one.refused + other.refused,
      returned: one.returned + other.returned)
  }
}
