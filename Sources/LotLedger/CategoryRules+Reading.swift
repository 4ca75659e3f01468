internal import Foundation
internal import GRDB
public import LedgerValues

extension CategoryRules {
  /// Reads a rule set from its JSON; nil when it is none, or not sound.
  public init?(reading json: String) {
    guard let rules = try? JSONDecoder().decode(CategoryRules.self, from: Data(json.utf8)),
      rules.isSound
    else { return nil }
    self = rules
  }

  /// Its JSON, the same each time.
  public var json: String { sortedJSON(of: self) }

  /// The rule set in force for a kind of device, and its name; nil when none covers it.
  static func fetch(
    _ db: Database, for kind: Kind
  ) throws -> (name: String, rules: CategoryRules?)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.name, e.body -> 'content' FROM rule_set r JOIN event e ON e.seq = r.seq
           WHERE r.kind = ? ORDER BY r.seq DESC LIMIT 1
          """), arguments: [kind.rawValue])
    return row.map { ($0[0], CategoryRules(reading: $0[1])) }
  }
}

extension CategoryBasis {
  /// Its JSON, the same each time: what an event `grade` holds.
  public var json: String { sortedJSON(of: self) }
}

private func sortedJSON(of value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
}
