/// One thing of a delivery: a device, a kit, or a quantity of an article from one place.
public struct DeliveryLine: Sendable, Hashable {
  public enum Thing: Sendable, Hashable {
    case device(DeviceSummary)
    case kit(KitSummary)
    case article(label: String)
  }

  /// Who set it aside, and when; who sent it, where nobody had set it aside.
  public struct Loading: Sendable, Hashable {
    public let op: String
    public let happened: Timestamp

    public init(op: String, happened: Timestamp) {
      self.op = op
      self.happened = happened
    }
  }

  /// What it fetches or is worth and what the law lets it, in cents.
  public struct Price: Sendable, Hashable {
    public var cents: Int64?
    /// The most that the basis of the delivery allowed when it was loaded; nil where it sets none.
    public var ceiling: Int64?
    /// Name of the choice `as` of `load`, empty for its own kind.
    public var counted = ""
    /// Why a coordinator went over the ceiling; nil where none did, empty once erased.
    public var override: String?

    public init() {}

    public var isOver: Bool {
      guard let cents, let ceiling else { return false }
      return cents > ceiling
    }
  }

  public let thing: Thing
  /// Tag of the device, code of the kit or of the article.
  public let code: String
  public let quantity: Int
  public let fate: DeliveryFate
  /// Why it was refused or returned, or what the partner's receipt is; empty where neither is.
  public let remark: String
  public let loading: Loading
  public let price: Price
  /// Code of the kit that a device goes in, empty for one that goes by itself.
  public let kit: String
  /// Code of the place that articles were taken from.
  public let place: String

  public init(
    _ thing: Thing, code: String, quantity: Int = 1, fate: DeliveryFate, remark: String = "",
    loading: Loading, price: Price = Price(), kit: String = "", place: String = ""
  ) {
    self.thing = thing
    self.code = code
    self.quantity = quantity
    self.fate = fate
    self.remark = remark
    self.loading = loading
    self.price = price
    self.kit = kit
    self.place = place
  }

  public var device: DeviceSummary? {
    if case .device(let device) = thing { return device }
    return nil
  }

  public var contents: KitSummary? {
    if case .kit(let kit) = thing { return kit }
    return nil
  }

  public var isArticle: Bool {
    if case .article = thing { return true }
    return false
  }
}

/// What became of a thing in a delivery, whatever it lived through since.
public enum DeliveryFate: String, Sendable, Hashable, CaseIterable {
  case loaded
  case shipped
  case delivered
  case handedOver = "handed_over"
  case refused
  case returned
  case missing
  /// Loaded, and did not leave.
  case unshipped

  /// Whether it left with the delivery.
  public var left: Bool { self != .loaded && self != .unshipped }

  /// Whether the partner has it, or will.
  public var isGiven: Bool {
    switch self {
    case .loaded, .shipped, .delivered, .handedOver: true
    case .refused, .returned, .missing, .unshipped: false
    }
  }

  public var label: Sentence {
    switch self {
    case .loaded: Sentence(fr: "chargé", en: "loaded")
    case .shipped: Sentence(fr: "expédié", en: "shipped")
    case .delivered: Sentence(fr: "livré", en: "delivered")
    case .handedOver: Sentence(fr: "remis", en: "handed over")
    case .refused: Sentence(fr: "refusé", en: "refused")
    case .returned: Sentence(fr: "retourné", en: "returned")
    case .missing: Sentence(fr: "manquant", en: "missing")
    case .unshipped: Sentence(fr: "pas parti", en: "did not leave")
    }
  }
}
