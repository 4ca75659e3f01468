/// A kit: its lines, and what fills them.
public struct KitSummary: Sendable, Hashable {
  /// One line of a kit: a device, articles, or a service that nothing in the box stands for.
  public struct Line: Sendable, Hashable {
    public let number: Int
    public let wanted: KitRecipe.Line.Wanted
    public let quantity: Int
    /// How many are in it.
    public let filled: Int
    /// Name of the device in it, empty when there is none.
    public let device: String

    public init(
      number: Int, wanted: KitRecipe.Line.Wanted, quantity: Int, filled: Int, device: String
    ) {
      self.number = number
      self.wanted = wanted
      self.quantity = quantity
      self.filled = filled
      self.device = device
    }

    /// How many it still lacks; a service lacks nothing.
    public var missing: Int {
      if case .service = wanted { return 0 }
      return max(0, quantity - filled)
    }
  }

  public let id: Int64
  public let code: String
  public let state: State
  /// Code of its recipe, empty where it has none.
  public let recipe: String
  public let lines: [Line]

  public init(id: Int64, code: String, state: State, recipe: String, lines: [Line]) {
    self.id = id
    self.code = code
    self.state = state
    self.recipe = recipe
    self.lines = lines
  }

  /// The lines that lack something.
  public var missing: [Line] { lines.filter { $0.missing > 0 } }
}
