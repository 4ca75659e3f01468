import Foundation
import LedgerValues
import Operations
import TestFixtures
import Testing

/// The certificate of a lot whose proofs no paper can hold.
@Suite struct LotCertificateTests {
  private static let count = 300

  /// A lot of devices of one erased disk each, but for the last, whose disk waits.
  private func erasedLot() throws -> (house: CertifiedHouse, lot: String) {
    let certified = try CertifiedHouse()
    let house = certified.house
    let serials = (1...Self.count).map { "S\($0)" }
    let lot = try house.announce(serials).lot
    try house.perform("receive", serials, as: "WA", ["place": "A-01"])
    try house.perform("queue_wipe", serials, as: "TE")
    let technician = try house.open("TE")
    for serial in serials {
      try RecordMedium(
        "add_medium", .new(technician.device(named: serial)),
        needs: ["kind": "hdd", "serial": "D-\(serial)", "capacity": "1000000"]
      ).run(in: technician)
    }
    let erased = Array(serials.dropLast())
    for serial in erased { try certified.sanitise("D-\(serial)") }
    try house.perform("complete_wipe", erased, as: "TE", ["how": "inspection"])
    return (certified, lot)
  }

  @Test func `three hundred devices are checked by the JSON, which the paper names by its digest`()
    throws
  {
    let (certified, lot) = try erasedLot()
    let issued = try certified.issue(lot)
    let devices = issued.certificate.statement.devices
    #expect(devices.count == Self.count && devices.count { $0.lacks.isEmpty } == Self.count - 1)
    let report = try certified.check(issued.json, against: certified.checkpoint())
    #expect(report.certificate == issued.certificate)
    let digest = Digest(hashing: issued.json).hex
    for language in [Language.french, .english] {
      let pdf = try issued.pdf(law: certified.house.open("AD").law, language: language)
      let text = try Judge.text(pdf)
      let pages = try #require(try Judge.pages(pdf))
      #expect(pages > 5)
      let foot = language == .french ? "page \(pages) sur \(pages)" : "page \(pages) of \(pages)"
      let isNumbered = text.contains(foot)
      #expect(isNumbered)
      let untold = devices.filter { !text.contains($0.tag) || !text.contains("D-\($0.serial)") }
      #expect(untold.isEmpty)
      let isDigestTold = text.contains(digest) && text.contains("sha256sum")
      #expect(isDigestTold)
      // The one that waits stands before all others.
      let waiting = try #require(devices.first { !$0.lacks.isEmpty })
      let safe = try #require(devices.first { $0.lacks.isEmpty })
      let first = try #require(text.range(of: waiting.tag))
      let next = try #require(text.range(of: safe.tag))
      #expect(first.lowerBound < next.lowerBound)
      let codes = try Judge.codes(pdf, dots: 100).joined(separator: "\n")
      let isCoded =
        codes.contains("sha256 \(digest)") && codes.contains(issued.certificate.checkpoint.origin)
      #expect(isCoded)
    }
  }
}
