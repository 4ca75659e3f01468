import Foundation
import Intake
import LedgerValues
import Testing

/// Logs of real runs, read where the shared samples stand beside the project.
@Suite struct NwipeSamplesTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/samples/nwipe").standardizedFileURL
  static let isPresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "EXPECTED.tsv").path())

  struct Expected: CustomTestStringConvertible {
    let file: String
    let device: String
    let method: String
    let errors: [Int]?
    let bytes: [Int64]?
    let verdict: WipeVerdict

    var testDescription: String { "\(file) \(device)" }
  }

  static let rows: [Expected] = {
    guard
      let text = try? String(contentsOf: folder.appending(path: "EXPECTED.tsv"), encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 8 else { return nil }
      let verdicts: [String: WipeVerdict] = [
        "ERASED": .erased, "FAILED": .failed, "ABORTED": .aborted, "NOT_WIPED": .notWiped,
      ]
      guard let verdict = cells[7].split(separator: " ").first.flatMap({ verdicts[String($0)] })
      else { return nil }
      return Expected(
        file: cells[0], device: cells[1], method: cells[3],
        errors: cells[5].isEmpty ? nil : cells[5].split(separator: "/").compactMap { Int($0) },
        bytes: cells[6].isEmpty ? nil : cells[6].split(separator: "/").compactMap { Int64($0) },
        verdict: verdict)
    }
  }()

  @Test(.enabled(if: isPresent, "the shared samples are not beside this project"))
  func `all thirteen expectations are read`() {
    #expect(Self.rows.count == 13)
  }

  @Test(
    .enabled(if: isPresent, "the shared samples are not beside this project"), arguments: rows)
  func `a real log says of each disk what happened to it`(row: Expected) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: row.file)))
    let log = try NwipeLog.read(bytes)
    let session = try #require(log.sessions.first)
    #expect(log.sessions.count == 1)
    #expect(session.isComplete)
    #expect(session.method == row.method)
    let drive = try #require(session.drives.first { $0.device == row.device })
    #expect(drive.serial == nil)
    #expect(drive.verdict == row.verdict, "\(drive.reason.english)")
    #expect(drive.passErrors == row.errors?[0])
    #expect(drive.verificationErrors == row.errors?[1])
    #expect(drive.syncErrors == row.errors?[2])
    #expect(drive.bytesErased == row.bytes?[0])
    #expect(drive.bytesTotal == row.bytes?[1])
    #expect(try NwipeLog.read(NwipeLog.kept(bytes)) == log)
  }

  @Test(.enabled(if: isPresent, "the shared samples are not beside this project"))
  func `all real logs appended to one file are as many runs`() throws {
    var bytes: [UInt8] = []
    let files = Set(Self.rows.map(\.file)).sorted()
    for file in files { bytes += [UInt8](try Data(contentsOf: Self.folder.appending(path: file))) }
    let log = try NwipeLog.read(bytes)
    #expect(log.sessions.count == files.count)
    let verdicts = log.sessions.flatMap(\.drives).map(\.verdict.rawValue).sorted()
    #expect(verdicts == Self.rows.map(\.verdict.rawValue).sorted())
  }
}
