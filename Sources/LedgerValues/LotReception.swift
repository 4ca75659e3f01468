/// What a lot was announced to be, held against what came.
public struct LotReception: Sendable, Hashable {
  /// A device of the lot.
  public struct Row: Sendable, Hashable {
    public let device: DeviceSummary
    /// Name of the choice why it was not handed in; empty for what was.
    public let cause: String
    /// What is otherwise than announced.
    public let differences: [Difference]

    public init(device: DeviceSummary, cause: String, differences: [Difference]) {
      self.device = device
      self.cause = cause
      self.differences = differences
    }
  }

  /// A fact that was announced and found to be otherwise.
  public struct Difference: Sendable, Hashable {
    /// Name of the need: kind, maker, model, serial.
    public let need: String
    public let announced: String
    public let found: String

    public init(need: String, announced: String, found: String) {
      self.need = need
      self.announced = announced
      self.found = found
    }
  }

  /// Articles that came with it.
  public struct Article: Sendable, Hashable {
    public let code: String
    public let label: String
    public let quantity: Int

    public init(code: String, label: String, quantity: Int) {
      self.code = code
      self.label = label
      self.quantity = quantity
    }
  }

  public let lot: LotSummary
  public let steps: [LotDetails.Step]
  public let plan: LotPlan?
  public let rows: [Row]
  public let articles: [Article]

  public init(
    lot: LotSummary, steps: [LotDetails.Step], plan: LotPlan?, rows: [Row], articles: [Article]
  ) {
    self.lot = lot
    self.steps = steps
    self.plan = plan
    self.rows = rows
    self.articles = articles
  }

  /// Announced and not there yet.
  public var awaited: [Row] { rows.filter { $0.device.state == "announced" } }
  /// Announced and not handed in.
  public var withdrawn: [Row] { rows.filter { $0.device.state == "withdrawn" } }
  /// Came, in whatever state now.
  public var received: [Row] {
    rows.filter { $0.device.state != "announced" && $0.device.state != "withdrawn" }
  }
  /// Came, and no list announced it.
  public var extra: [Row] { received.filter { $0.device.line == 0 } }
  /// Came otherwise than announced.
  public var different: [Row] { received.filter { !$0.differences.isEmpty } }
}
