import Foundation
import Intake
import LedgerValues
import TestFixtures
import Testing

/// Damaged copies of the logs of real runs: whatever happens to the bytes, no disk becomes erased
/// that the intact log does not say erased, and none before its log has told its end.
@Suite(.enabled(if: NwipeSamplesTests.isPresent, "the shared samples are not beside this project"))
struct NwipeSamplesDamageTests {
  /// One place in so many is tried where nothing is told yet; with `EVERY_BYTE=1`, all are, for minutes.
  static let step = ProcessInfo.processInfo.environment["EVERY_BYTE"] == nil ? 37 : 1

  static let names = Set(NwipeSamplesTests.rows.map(\.file)).sorted()

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: NwipeSamplesTests.folder.appending(path: name)))
  }

  private func accepted(_ bytes: some Sequence<UInt8>) -> Set<String> {
    let sessions = (try? NwipeLog.read(Array(bytes)))?.sessions ?? []
    return Set(sessions.flatMap(\.drives).filter(\.isAccepted).map(\.device))
  }

  @Test func `every log of the samples is tried`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: NwipeSamplesTests.folder.path()
    ).filter { $0.hasSuffix(".log") }.sorted()
    #expect(files == Self.names)
    for name in files {
      let erased = NwipeSamplesTests.rows.filter { $0.file == name && $0.verdict == .erased }
      #expect(try accepted(bytes(name)) == Set(erased.map(\.device)), "\(name)")
    }
  }

  @Test(arguments: names) func `cut at any byte, it says no more`(name: String) throws {
    let log = try bytes(name)
    let whole = accepted(log)
    let text = String(decoding: log, as: UTF8.self)
    let table = text.range(of: "Drive Status").map { text[..<$0.lowerBound].utf8.count } ?? 0
    // From the table on, which tells what became of each disk, every byte.
    for length in Array(stride(from: 0, to: table, by: Self.step)) + Array(table..<log.count) {
      let found = accepted(log[..<length])
      #expect(found.isSubset(of: whole), "cut at \(length)")
      if length < table { #expect(found.isEmpty, "cut at \(length)") }
    }
  }

  @Test(arguments: names) func `with any byte spoilt, it says no more`(name: String) throws {
    let log = try bytes(name)
    let whole = accepted(log)
    for place in stride(from: 0, to: log.count, by: Self.step) {
      var damaged = log
      damaged[place] ^= 1 << UInt8(place / Self.step % 8)
      let found = accepted(damaged)
      // The name of a disk may be spoilt, but no disk is added.
      #expect(found.count <= whole.count, "byte \(place)")
    }
  }

  @Test(arguments: names) func `with its lines in any order, it says no more`(name: String) throws {
    let log = try bytes(name)
    let whole = accepted(log)
    var lines = log.split(separator: 0x0A, omittingEmptySubsequences: false)
    var generator = SeededGenerator(seed: UInt64(log.count))
    for _ in 0..<20 {
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let first = Int.random(in: lines.indices, using: &generator)
        lines.swapAt(first, Int.random(in: lines.indices, using: &generator))
      }
      #expect(accepted(Array(lines.joined(separator: [0x0A]))).isSubset(of: whole))
    }
  }
}
