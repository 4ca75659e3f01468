import Foundation
import TestFixtures

/// A row of the ledger's events, as any SQLite shell reads it.
struct SeasonEvent {
  let seq: Int
  let act: Int
  let verb: String
  let subject: String
  let id: Int
  let device: Int
  let source: String
  let target: String
  let body: [String: Any]

  func int(_ name: String) -> Int { body[name] as? Int ?? 0 }
  func text(_ name: String) -> String { body[name] as? String ?? "" }
  /// The lines of a recipe, a kit or a request.
  var lines: [[String: Any]] { body["lines"] as? [[String: Any]] ?? [] }

  /// All events of a ledger, in their order.
  static func all(in ledger: String) throws -> [SeasonEvent] {
    let rows = try Judge.sqlite(
      ledger,
      """
      SELECT json_array(seq, act, verb, subject, id, device, source, target, json(body))
        FROM event ORDER BY seq
      """)
    return try rows.lines.map { line in
      let values =
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any] ?? []
      func int(_ index: Int) -> Int { values[index] as? Int ?? 0 }
      func text(_ index: Int) -> String { values[index] as? String ?? "" }
      return SeasonEvent(
        seq: int(0), act: int(1), verb: text(2), subject: text(3), id: int(4), device: int(5),
        source: text(6), target: text(7), body: values[8] as? [String: Any] ?? [:])
    }
  }
}
