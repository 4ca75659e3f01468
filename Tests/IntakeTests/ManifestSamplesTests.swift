import Foundation
import Intake
import LedgerValues
import Testing

/// Lists of the kind donors send, present only where the shared samples are.
@Suite struct ManifestSamplesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/samples/manifests").standardizedFileURL

  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "truth.json").path)
  }

  private struct Truth: Decodable {
    var devices: Int?
    var repeatedRows: Int?
    var notDevices: Int?
    var withoutSerial: Int?
    var kinds: [String: Int]?
    var alreadyKnownIfFile1WasImported: Int?
  }

  private func truth(of file: String) throws -> Truth {
    let data = try Data(contentsOf: Self.folder.appending(path: "truth.json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let one = try JSONSerialization.data(withJSONObject: try #require(all?[file]))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Truth.self, from: one)
  }

  private func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
  }

  @Test(.enabled(if: arePresent, "les exemples partagés ne sont pas sur cette machine"))
  func `the city's list gives its devices, kinds, repeats and total`() throws {
    let truth = try truth(of: "ville-parc-reforme.csv")
    let manifest = try ManifestReader().read(bytes("ville-parc-reforme.csv"))
    #expect(manifest.drafts.count == truth.devices)
    #expect(manifest.repeated.count == truth.repeatedRows)
    #expect(manifest.repeated.allSatisfy { $0.differences.isEmpty })
    #expect(manifest.skipped.count { $0.nature == .total } == truth.notDevices)
    #expect(manifest.rejections.isEmpty)
    let kinds = Dictionary(grouping: manifest.drafts, by: \.kind.rawValue).mapValues(\.count)
    #expect(kinds == truth.kinds)
    #expect(manifest.encoding == .windows1252)
    #expect(manifest.headerLine == 3)
    let example = try #require(manifest.drafts.first { $0.serial == "FB6555D72B73" })
    #expect(example.kind == .desktop)
    #expect(example.maker == "Gigabyte Technology")
    #expect(example.model == "B450M DS3H WIFI")
    #expect(example.acquired == "2018-05-25")
    #expect(example.site == "Médiathèque du Bachut")
    #expect(example.remark == "non testé")
  }

  @Test(.enabled(if: arePresent, "les exemples partagés ne sont pas sur cette machine"))
  func `the schools' list gives devices without serial and remarks of two lines`() throws {
    let truth = try truth(of: "colleges-portables.csv")
    let manifest = try ManifestReader().read(bytes("colleges-portables.csv"))
    #expect(manifest.drafts.count == truth.devices)
    #expect(manifest.drafts.count { $0.serial.isEmpty } == truth.withoutSerial)
    #expect(manifest.rejections.isEmpty)
    #expect(manifest.repeated.isEmpty)
    let draft = try #require(manifest.drafts.first { $0.donorTag == "COL-00005" })
    #expect(draft.remark == "batterie HS\r\nchargeur manquant ; à vérifier")
    #expect(draft.acquired == "2019")
    // The row after one of two lines still knows its physical line.
    #expect(manifest.drafts.first { $0.donorTag == "COL-00006" }?.line == draft.line + 2)
  }

  @Test(.enabled(if: arePresent, "les exemples partagés ne sont pas sur cette machine"))
  func `the company's list keeps what is dangerous as data, and meets the city's list`() throws {
    let truth = try truth(of: "entreprise-export.csv")
    let manifest = try ManifestReader().read(bytes("entreprise-export.csv"))
    let city = try ManifestReader().read(bytes("ville-parc-reforme.csv"))
    let serials = Set(city.drafts.map(\.serial))
    let known = manifest.drafts.count { serials.contains($0.serial) }
    #expect(known == truth.alreadyKnownIfFile1WasImported)
    #expect(manifest.drafts.count - known == truth.devices)
    #expect(manifest.rejections.isEmpty)
    #expect(manifest.drafts[0].remark == "=HYPERLINK(\"http://127.0.0.1/\",\"x\")")
    #expect(manifest.drafts[1].remark == "\u{1B}[2J\u{1B}[1;1Hgone")
    #expect(manifest.drafts[4].remark == "\u{202E}evil")
    #expect(manifest.drafts[7].remark == "naïve ☕ 𝕏 é")
  }

  @Test(
    .enabled(if: arePresent, "les exemples partagés ne sont pas sur cette machine"),
    arguments: [
      ("mauvais-binaire.csv", nil), ("mauvais-guillemet.csv", 2), ("mauvais-sans-entete.csv", nil),
      ("mauvais-vide.csv", nil as Int?),
    ])
  func `a file that is no list is refused whole`(file: String, line: Int?) throws {
    let bytes = try bytes(file)
    let refusal = #expect(throws: ManifestRefusal.self) { try ManifestReader().read(bytes) }
    #expect(refusal?.line == line)
    #expect(refusal?.sentence.french.isEmpty == false)
  }
}
