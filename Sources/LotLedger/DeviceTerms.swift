internal import GRDB
internal import LedgerValues

/// What a filter asks of a device `d`, in SQL, apart from where its rows are read.
struct DeviceTerms {
  /// A condition and what is bound to it.
  struct Condition {
    var sql: String
    var values: [any DatabaseValueConvertible] = []
  }

  /// One of these values in a column that has an index by value and device.
  struct Equality {
    let column: IndexedColumn
    var values: [any DatabaseValueConvertible]
  }

  enum IndexedColumn: String {
    case state, kind, lot, place

    /// The index of places leaves out devices that stand nowhere.
    func condition(_ sign: String = "") -> String {
      self == .place ? "\(sign)d.place > 0 AND \(sign)d.place" : "\(sign)d.\(rawValue)"
    }
  }

  let hasIndex: Bool
  private(set) var conditions: [Condition] = []
  private(set) var equalities: [Equality] = []
  /// What the trigram index is asked; each must be met.
  private(set) var matches: [String] = []
  /// The words of which it finds more than what holds them.
  private(set) var looseWords: [String] = []
  /// The same and what is too short for that index, folded, as a device's text holds them.
  private(set) var words: [String] = []
  private(set) var shortWords: [String] = []

  /// - Parameter hasIndex: whether there is an index of texts; the past has none.
  init(_ db: Database, _ filter: DeviceFilter, today: Int64, hasIndex: Bool = true) throws {
    self.hasIndex = hasIndex
    for term in filter.terms { try take(db, term, today) }
    if !filter.showsVoided { add("d.state <> 'voided'") }
  }

  /// A column is asked for one or two characters.
  private(set) var hasShortText = false

  /// Words are asked for, or the text of a column, none long enough for the index.
  var isShortSearch: Bool {
    matches.isEmpty && words.isEmpty && (!shortWords.isEmpty || hasShortText)
  }

  private mutating func add(_ sql: String, _ values: [any DatabaseValueConvertible] = []) {
    conditions.append(Condition(sql: sql, values: values))
  }

  private mutating func take(_ db: Database, _ term: DeviceFilter.Term, _ today: Int64) throws {
    if !term.isInverted, try takeIndexed(db, term.ask) { return }
    let condition = try Self.condition(db, term.ask, today)
    add(term.isInverted ? "NOT (\(condition.sql))" : condition.sql, condition.values)
    if !term.isInverted, case .text(let column, let values) = term.ask { hint(column, values) }
  }

  /// Takes what an index answers by itself.
  private mutating func takeIndexed(_ db: Database, _ ask: DeviceFilter.Ask) throws -> Bool {
    switch ask {
    case .word(let word):
      let folded = FoldedText(word)
      if folded.text.isEmpty { return true }
      if folded.isIndexable {
        if hasIndex { matches.append(folded.match) }
        if !folded.isMatchExact { looseWords.append(folded.text) }
        words.append(folded.text)
      } else {
        shortWords.append(folded.text)
      }
    case .states(let states):
      equalities.append(Equality(column: .state, values: states.map(\.rawValue)))
    case .kinds(let kinds):
      equalities.append(Equality(column: .kind, values: kinds.map(\.rawValue)))
    case .text(.lot, let codes):
      equalities.append(
        Equality(column: .lot, values: try Self.dossiers(db, .lot, codes)))
    case .text(.donor, let donors):
      equalities.append(Equality(column: .lot, values: try Self.lots(db, of: donors)))
    case .text(.place, let codes):
      equalities.append(
        Equality(column: .place, values: try Self.dossiers(db, .location, codes)))
    default: return false
    }
    return true
  }

  /// The trigram index may find by a column's text: not in which column, which is asked besides.
  private mutating func hint(_ column: DeviceColumn, _ values: [String]) {
    let isText = [.tag, .maker, .model, .serial, .imei, .donorTag].contains(column)
    guard hasIndex, isText else { return }
    let folded = values.map { FoldedText($0) }
    guard folded.allSatisfy(\.isIndexable), !folded.isEmpty else {
      hasShortText = !folded.isEmpty
      return
    }
    matches.append("(" + folded.map(\.match).joined(separator: " OR ") + ")")
  }
}
