import Foundation
import LedgerValues
import LotLedger
import Operations
import Testing

struct ExportMonthTests {
  /// A demo that lives from August to November 2025, and the folder it is exported to.
  private final class World {
    let folder = NSTemporaryDirectory() + "filiere-export-\(UUID().uuidString)"
    let house: House
    let ledger: Ledger
    static let now = Timestamp(milliseconds: 1_763_459_160_000)

    init(seed: UInt64 = 7, devices: Int = 300) throws {
      let path = folder + "/ledger.sqlite"
      _ = try DemoLedger(devices: devices, seed: seed).make(
        at: path, founder: "AD", now: World.now)
      house = try House.open(at: path, for: .reading, clock: { World.now })
      ledger = try Ledger.open(at: path, clock: { World.now })
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func export(_ month: String, into name: String = "out") throws -> ExportMonth.Report {
      try ExportMonth(month, into: folder + "/" + name).run(in: house)
    }

    /// Rows of a table of open data, without the heading, cut at commas.
    func rows(_ report: ExportMonth.Report, _ table: String) throws -> [[Substring]] {
      let text = try String(
        contentsOfFile: report.folder + "/\(table).opendata.csv", encoding: .utf8)
      return text.split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
    }
  }

  private static let months = ["2025-08", "2025-09", "2025-10", "2025-11"]

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what was there, plus what came, minus what left, is what is there`(seed: UInt64) throws {
    let world = try World(seed: seed)
    var closing = 0
    for month in Self.months {
      let report = try world.export(month)
      let lines = try world.rows(report, "synthese").map { ($0[0], Int($0[2]) ?? -1) }
      let opening = try #require(lines.first)
      #expect(opening.0 == "opening")
      #expect(opening.1 == closing, "the month opens with what the last one closed with")
      let entered = lines.filter { $0.0 == "in" }.reduce(0) { $0 + $1.1 }
      let left = lines.filter { $0.0 == "out" }.reduce(0) { $0 + $1.1 }
      closing = try #require(lines.last).1
      #expect(opening.1 + entered - left == closing)
      #expect(try world.rows(report, "stock").count == closing)
    }
    #expect(closing > 0)
  }

  @Test func `the flows are those that the events themselves tell`() throws {
    let world = try World()
    let report = try world.export("2025-10")
    let custody = Set(
      world.ledger.law.states.filter { $0.subject == .device && $0.isCustody }.map(\.state.rawValue)
    )
    var counted: [String: Int] = [:]
    for row in try world.rows(report, "mouvements") where row[6] == "device" && !row[11].isEmpty {
      let was = custody.contains(String(row[10]))
      let isNow = custody.contains(String(row[11]))
      if was != isNow { counted["\(isNow ? "in" : "out") \(row[5])", default: 0] += 1 }
    }
    var told: [String: Int] = [:]
    for row in try world.rows(report, "synthese") where row[0] == "in" || row[0] == "out" {
      told["\(row[0]) \(row[1])"] = Int(row[2])
    }
    #expect(told == counted)
    #expect(!told.isEmpty)
  }

  @Test func `the same month twice gives the same bytes`() throws {
    let world = try World()
    let first = try world.export("2025-10", into: "a")
    let second = try world.export("2025-10", into: "b")
    #expect(first.files == second.files)
    for file in first.files {
      #expect(
        FileManager.default.contents(atPath: first.folder + "/" + file.name)
          == FileManager.default.contents(atPath: second.folder + "/" + file.name))
    }
    let again = try world.export("2025-10", into: "a")
    #expect(again.files == first.files)
  }

  @Test func `the tables and their sums are there in both dialects, and nothing else`() throws {
    let world = try World()
    let report = try world.export("2025-11")
    #expect(report.isPartial)
    let names = [
      "effacements-en-attente", "mouvements", "registre-effacements", "stock", "synthese",
    ].flatMap { ["\($0).opendata.csv", "\($0).tableur-fr.csv"] }
    #expect(report.files.map(\.name) == names)
    let found = try FileManager.default.contentsOfDirectory(atPath: report.folder).sorted()
    #expect(found == (names + ["SHA256SUMS"]).sorted())
    for file in report.files {
      let data = try #require(FileManager.default.contents(atPath: report.folder + "/" + file.name))
      #expect(Digest(hashing: [UInt8](data)) == file.digest)
    }
    let beside = try FileManager.default.contentsOfDirectory(atPath: world.folder + "/out")
    #expect(beside == ["2025-11"])
  }

  @Test func `the register tells each wipe with who validated it`() throws {
    let world = try World()
    let rows = try Self.months.flatMap {
      try world.rows(try world.export($0), "registre-effacements")
    }
    #expect(rows.contains { $0[1] == "sanitise_medium" && $0[14] == "success" && !$0[18].isEmpty })
    #expect(rows.contains { $0[14] == "failed" && $0[18].isEmpty })
    #expect(rows.contains { $0[1] == "destroy_medium" && !$0[20].isEmpty })
  }

  @Test func `what no export wrote is never replaced`() throws {
    let world = try World(devices: 20)
    let report = try world.export("2025-10")
    let note = report.folder + "/notes.txt"
    #expect(FileManager.default.createFile(atPath: note, contents: Data("à garder".utf8)))
    let error = #expect(throws: HouseError.self) { try world.export("2025-10") }
    #expect(error?.kind == .cannotCreate)
    #expect(FileManager.default.fileExists(atPath: note))
  }

  @Test(arguments: [
    ("2025-13", HouseError.Kind.usage), ("2025-1", .usage), ("hier", .usage), ("", .usage),
    ("2025-12", .badInput), ("9999-01", .badInput),
  ])
  func `a month that is none, or has not begun, is refused`(
    month: String, kind: HouseError.Kind
  ) throws {
    let world = try World(devices: 5)
    let error = #expect(throws: HouseError.self) { try world.export(month) }
    #expect(error?.kind == kind)
    #expect(!FileManager.default.fileExists(atPath: world.folder + "/out"))
  }
}
