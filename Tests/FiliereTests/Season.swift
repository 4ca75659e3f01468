import Foundation
import TestFixtures
import Testing

/// A season of a workshop, played through the plain commands by a seeded generator: what three donors
/// give is wiped, refurbished, promised to three partners, sent, counted, and thrown away.
final class Season {
  /// Whoever may do all but check his own work, and the second pair of eyes.
  static let (admin, checker) = ("AD", "CH")

  let program: Program
  var dice: SeededGenerator
  /// Every device by its serial.
  var things: [String: SeasonThing] = [:]
  /// Serials of the devices that somebody may still take from the stock.
  var stock: [String] = []
  var lots: [String] = []
  var partners: [String] = []
  /// The recipe of each kit that was filled.
  var kits: [String: String] = [:]
  /// What is set aside for each request: tags and kits.
  var reserved: [String: [String]] = [:]
  var requests: [String] = []

  init(seed: UInt64) throws {
    program = try Program()
    dice = SeededGenerator(seed: seed)
  }

  /// One command that must succeed, unless something in it is meant to be refused.
  @discardableResult
  func run(
    _ words: [String], _ codes: [String] = [], by who: String = Season.admin,
    mayRefuse: Bool = false
  ) throws -> Program.Run {
    let input = codes.map { $0 + "\n" }.joined()
    let run = try program.run(
      words + (codes.isEmpty ? [] : ["-"]), input: input, operator: who)
    try #require(
      run.status == 0 || mayRefuse && run.status == 1,
      "\(words.joined(separator: " ")) (\(codes.count)): \(run.status) \(run.talk)")
    return run
  }

  /// A move of many devices at once; none is no move.
  @discardableResult
  func move(
    _ verb: String, _ codes: [String], _ needs: String..., by who: String = Season.admin
  ) throws -> [String] {
    if codes.isEmpty { return [] }
    return try run(["do", verb] + needs.flatMap { ["--set", $0] }, codes, by: who).lines
  }

  /// So many in a hundred.
  func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

  func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &dice)]
  }

  /// Takes the first devices of the stock that are of this kind and at least this good.
  func take(_ count: Int, _ wanted: SeasonQuality) -> [String] {
    let found = stock.filter { things[$0]?.quality.meets(wanted) == true }.prefix(count)
    stock.removeAll { found.contains($0) }
    return Array(found)
  }

  /// Plays it to its end.
  ///
  /// - Parameter look: called when there is something to count.
  func play(_ look: (String) throws -> Void) throws {
    try open()
    try comeIn()
    try work()
    try shelve()
    try fillKits()
    try ask()
    try look("when all is promised")
    try deliver()
    try look("when much is delivered")
    try throwAway()
    try count()
    try settle()
  }
}

extension Program.Run {
  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map { String($0) } }
}
