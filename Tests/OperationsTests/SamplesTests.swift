import Foundation
import LedgerValues
import Operations
import Testing

/// Real lists and logs, read where the shared samples stand beside the project.
@Suite struct SamplesTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/samples").standardizedFileURL
  static let arePresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "manifests/truth.json").path())

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
  }

  private func truth() throws -> [String: [String: Any]] {
    let data = try Data(contentsOf: Self.folder.appending(path: "manifests/truth.json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    return all.compactMapValues { $0 as? [String: Any] }
  }

  @Test(.enabled(if: arePresent, "the shared samples are not beside the project"))
  func `the three lists hold what they are known to hold, and a second time nothing`() throws {
    let house = try TemporaryHouse()
    let truth = try truth()
    let known = ["entreprise-export.csv": 5]
    for name in ["ville-parc-reforme.csv", "colleges-portables.csv", "entreprise-export.csv"] {
      let job = ImportManifest(bytes: try bytes("manifests/\(name)"))
      let report = try job.run(in: house.open("WA"))
      #expect(report.announced == truth[name]?["devices"] as? Int, "\(name)")
      #expect(report.repeated == truth[name]?["repeated_rows"] as? Int ?? 0, "\(name)")
      #expect(report.known.count == known[name] ?? 0, "\(name)")
      #expect(report.rejected.isEmpty, "\(name)")
      let mark = try house.mark()
      let again = try job.run(in: house.open("WA"))
      #expect(again.announced == 0 && again.alreadyKnown == report.announced, "\(name)")
      #expect(try house.mark() == mark, "\(name)")
    }
    let kinds = truth["ville-parc-reforme.csv"]?["kinds"] as? [String: Int] ?? [:]
    let rows = try house.open("AD").rows(ofLot: "LOT-2026-0001".replacing("2026", with: year))
    #expect(Dictionary(grouping: rows, by: \.kind.rawValue).mapValues(\.count) == kinds)
  }

  /// The year of codes is that of the day.
  private var year: String { String(Calendar.current.component(.year, from: Date())) }

  @Test(.enabled(if: arePresent, "the shared samples are not beside the project"))
  func `a list that is broken leaves the ledger as it was`() throws {
    let house = try TemporaryHouse()
    let mark = try house.mark()
    for name in ["binaire", "guillemet", "sans-entete", "vide"] {
      let job = ImportManifest(bytes: try bytes("manifests/mauvais-\(name).csv"))
      let error = try #require(throws: HouseError.self) { try job.run(in: house.open("WA")) }
      #expect(error.kind == .badInput, "\(name)")
    }
    #expect(try house.mark() == mark)
  }

  @Test(.enabled(if: arePresent, "the shared samples are not beside the project"))
  func `real logs get the verdicts expected, and what cannot be told waits in the queue`() throws {
    let house = try TemporaryHouse()
    let names = ["ERASED": "erased", "FAILED": "failed", "ABORTED": "aborted"]
    let table = String(decoding: try bytes("nwipe/EXPECTED.tsv"), as: UTF8.self)
    var expected: [String: [String]] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let word = String(cells.last?.split(separator: " ").first ?? "")
      expected[cells[0], default: []].append("\(cells[1]) \(names[word] ?? word.lowercased())")
    }
    #expect(!expected.isEmpty)
    for (file, lines) in expected {
      let job = ImportWipeLog(bytes: try bytes("nwipe/\(file)"))
      let report = try job.run(in: house.open("TE"))
      let found = report.media.map { "\($0.device) \($0.verdict.rawValue)" }
      #expect(found.sorted() == lines.sorted(), "\(file)")
      #expect(report.queued == lines.count && report.filed == 0, "\(file)")
      let again = try job.run(in: house.open("TE"))
      #expect(again.already == lines.count && again.queued == 0, "\(file)")
    }
  }
}
