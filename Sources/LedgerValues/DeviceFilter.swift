/// Which devices a list shows, and how it is sorted. All terms must be met; no terms ask for
/// nothing.
public struct DeviceFilter: Sendable, Hashable {
  /// One thing that is asked, or asked not to be.
  public struct Term: Sendable, Hashable {
    public var ask: Ask
    public var isInverted: Bool

    public init(_ ask: Ask, isInverted: Bool = false) {
      self.ask = ask
      self.isInverted = isInverted
    }
  }

  public enum Ask: Sendable, Hashable {
    /// Occurs in tag, serial, IMEI, donor's number, maker, model or place.
    case word(String)
    /// Stands in one of these states.
    case states([State])
    case kinds([Kind])
    /// One of these texts is what the column holds: a part of it for names and numbers, its
    /// beginning for places, the whole for grades, the whole or the number at its end for codes.
    case text(DeviceColumn, [String])
    /// So many days in its state, as the calendar of the site counts them.
    case age(Comparison, days: Int64)
    case alert(Bool)
    /// The column holds something.
    case known(DeviceColumn)
  }

  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="
  }

  public var terms: [Term]
  public var order: DeviceOrder?

  public init(terms: [Term] = [], order: DeviceOrder? = nil) {
    self.terms = terms
    self.order = order
  }

  /// - Parameters:
  ///   - lot: code of a lot.
  ///   - olderThan: only what stands in its state for more than so many days; 0 asks for nothing.
  public init(
    words: [String] = [], states: [State] = [], kinds: [Kind] = [], lot: String = "",
    olderThan: Int = 0
  ) {
    terms = words.map { Term(.word($0)) }
    if !states.isEmpty { terms.append(Term(.states(states))) }
    if !kinds.isEmpty { terms.append(Term(.kinds(kinds))) }
    if !lot.isEmpty { terms.append(Term(.text(.lot, [lot]))) }
    if olderThan > 0 { terms.append(Term(.age(.above, days: Int64(olderThan)))) }
  }

  public var isEmpty: Bool { terms.isEmpty }

  /// Something is looked for in the texts of devices.
  public var hasWords: Bool {
    terms.contains { term in
      switch term.ask {
      case .word, .text: true
      case .states, .kinds, .age, .alert, .known: false
      }
    }
  }

  /// What never was, or doubled another, is shown only when it is asked for: by a word, by a
  /// state, by a lot or by one of its own numbers.
  public var showsVoided: Bool {
    terms.contains { term in
      guard !term.isInverted else { return false }
      return switch term.ask {
      case .word, .states: true
      case .text(let column, _): [.tag, .serial, .imei, .donorTag, .lot].contains(column)
      case .kinds, .age, .alert, .known: false
      }
    }
  }
}
