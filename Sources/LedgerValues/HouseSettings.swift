/// All that the site has decided, as the screen of settings shows it.
public struct HouseSettings: Sendable, Hashable {
  /// One series of tags: `LYPC26`, and the last number given.
  public struct Series: Sendable, Hashable, Identifiable {
    public let name: String
    public let last: Int64
    public var id: String { name }
    public init(name: String, last: Int64) {
      self.name = name
      self.last = last
    }
  }

  /// Whether one technique is enough for one kind of medium.
  public struct Policy: Sendable, Hashable, Identifiable {
    public let kind: MediumKind
    public let technique: String
    /// `clear` or `purge`.
    public let level: String
    public let isEnough: Bool
    /// When the site said so and who; 0 and empty while it is as the program has it.
    public let since: Timestamp
    public let by: String
    public var id: String { "\(kind) \(technique)" }
    public init(
      kind: MediumKind, technique: String, level: String, isEnough: Bool, since: Timestamp,
      by: String
    ) {
      self.kind = kind
      self.technique = technique
      self.level = level
      self.isEnough = isEnough
      self.since = since
      self.by = by
    }
  }

  /// The tests on the sheet of one kind of device.
  public struct Sheet: Sendable, Hashable, Identifiable {
    public let kind: Kind
    public let tests: [SheetTest]
    /// When the site said so and who; 0 and empty while it is as the program has it.
    public let since: Timestamp
    public let by: String
    public var id: Kind { kind }
    public init(kind: Kind, tests: [SheetTest], since: Timestamp, by: String) {
      self.kind = kind
      self.tests = tests
      self.since = since
      self.by = by
    }
  }

  public var settings: [SettingSummary]
  public var operators: [OperatorSummary]
  public var series: [Series]
  public var policies: [Policy]
  public var sheets: [Sheet]
  public var ruleSets: [AdoptedRuleSet]

  public init(
    settings: [SettingSummary], operators: [OperatorSummary], series: [Series],
    policies: [Policy], sheets: [Sheet], ruleSets: [AdoptedRuleSet]
  ) {
    self.settings = settings
    self.operators = operators
    self.series = series
    self.policies = policies
    self.sheets = sheets
    self.ruleSets = ruleSets
  }
}
