public import LedgerValues

/// What a document tells in rows: a name, and columns that each hold one kind of value.
public struct Table: Sendable, Hashable {
  /// What the cells of a column hold.
  public enum Kind: Sendable, Hashable {
    case text
    case integer
    /// A whole number of units of this many decimals: 12345 with scale 3 is 12.345.
    case decimal(scale: Int)
    case date
    case timestamp
    case boolean
  }

  /// One column.
  public struct Column: Sendable, Hashable {
    /// In ASCII, lower case, words joined by `_`: the heading for machines.
    public let name: String
    /// The heading for people.
    public let label: Sentence
    public let kind: Kind

    public init(_ name: String, _ kind: Kind, _ label: Sentence) {
      self.name = name
      self.kind = kind
      self.label = label
    }
  }

  /// What one cell holds.
  public enum Cell: Sendable, Hashable {
    /// Nothing is known: written as nothing, never as 0.
    case empty
    case text(String)
    /// A name that the law declares, with what people call it.
    case name(String, Sentence)
    case integer(Int64)
    case decimal(Int64)
    case date(CivilDate)
    case timestamp(Timestamp)
    case boolean(Bool)
  }

  /// Name of its file, without profile and ending.
  public let name: String
  /// What people call it.
  public let label: Sentence
  public let columns: [Column]

  public init(name: String, label: Sentence, columns: [Column]) {
    self.name = name
    self.label = label
    self.columns = columns
  }

  /// `synthese.opendata.csv`
  public func fileName(_ profile: Profile) -> String { "\(name).\(profile.rawValue).csv" }
}
