/// A request (*demande*) of a partner: what it asks for, and how far it was served.
public struct RequestSummary: Sendable, Hashable {
  /// One line of what is asked for.
  public struct Line: Sendable, Hashable {
    public enum Wanted: Sendable, Hashable {
      /// Kits of the recipe of this code.
      case recipe(String)
      case device(Quality)
      /// By its code.
      case article(String)
    }

    public let number: Int
    public let wanted: Wanted
    public let asked: Int
    /// What left for this request and did not come back, never more than was asked for.
    public var served: Int
    /// What is set aside for it and has not left.
    public var reserved: Int

    public init(number: Int, wanted: Wanted, asked: Int, served: Int = 0, reserved: Int = 0) {
      self.number = number
      self.wanted = wanted
      self.asked = asked
      self.served = served
      self.reserved = reserved
    }

    /// How many have not left yet.
    public var missing: Int { max(0, asked - served) }
    /// How many are neither served nor reserved.
    public var lacking: Int { max(0, asked - served - reserved) }
  }

  /// People that a partner serves, by a name of the law's list; 0 where they were not counted.
  public struct Public: Sendable, Hashable {
    public let name: String
    public let count: Int

    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  public let id: Int64
  public let code: String
  public let state: State
  /// Code of the organisation that asks, empty where nobody said.
  public let partner: String
  /// Code of the programme it is for.
  public let programme: String
  /// The day it is wanted for, `YYYY-MM-DD`, empty where none was said.
  public let wanted: String
  public let opened: Timestamp
  /// Whom the partner serves, by public and count: never a person.
  public let publics: [Public]
  public let lines: [Line]

  public init(
    id: Int64, code: String, state: State, partner: String = "", programme: String = "",
    wanted: String = "", opened: Timestamp, publics: [Public] = [],
    lines: [Line]
  ) {
    self.id = id
    self.code = code
    self.state = state
    self.partner = partner
    self.programme = programme
    self.wanted = wanted
    self.opened = opened
    self.publics = publics
    self.lines = lines
  }

  /// Whether something may still be served.
  public var isOpen: Bool { state == "open" || state == "partly_met" }
}
