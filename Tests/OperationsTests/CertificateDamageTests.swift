import Foundation
import LedgerValues
import Operations
import Synchronization
import Testing

/// No certificate survives a change, wherever it is made.
@Suite struct CertificateDamageTests {
  private let certified: CertifiedHouse

  init() throws {
    certified = try CertifiedHouse()
  }

  private static func isAccepted(_ bytes: [UInt8]) -> Bool {
    (try? CheckCertificate.read(bytes)) != nil
  }

  @Test func `one bit changed in any byte of the JSON is refused`() throws {
    let json = try certified.issue("A1").json
    #expect(Self.isAccepted(json))
    // The last byte is the newline after the text.
    let accepted = damaged(json.indices.dropLast()) { place in
      var damaged = json
      damaged[place] ^= 1 << UInt8(place % 8)
      return Self.isAccepted(damaged)
    }
    #expect(accepted.map { excerpt(json, $0) } == [])
  }

  @Test func `one bit changed in any byte of the barcodes' bytes is refused`() throws {
    let compact = try #require(try certified.issue("A1").certificate.compact)
    #expect(Self.isAccepted(Self.lines(compact)))
    let accepted = damaged(compact.indices) { place in
      var damaged = compact
      damaged[place] ^= 1 << UInt8(place % 8)
      return Self.isAccepted(Self.lines(damaged))
    }
    #expect(accepted == [])
  }

  @Test func `cut anywhere, or with something after it, it is refused`() throws {
    let issued = try certified.issue("A1")
    let compact = try #require(issued.certificate.compact)
    for length in stride(from: 0, to: issued.json.count - 1, by: 7) {
      #expect(!Self.isAccepted(Array(issued.json[..<length])))
    }
    for length in stride(from: 0, to: compact.count, by: 3) {
      #expect(!Self.isAccepted(Self.lines(Array(compact[..<length]))))
    }
    #expect(!Self.isAccepted(issued.json + Array("{}".utf8)))
    #expect(!Self.isAccepted(Self.lines(compact + [0])))
  }

  @Test func `the barcodes say what the JSON says, in any order of scanning`() throws {
    let issued = try certified.issue("A1")
    let compact = try #require(issued.certificate.compact)
    #expect(compact.count < issued.json.count / 2)
    let scanned = CertificateCode.lines(compact).reversed().map { "QR-Code:\($0)\n" }.joined()
    #expect(try CheckCertificate.read(Array(scanned.utf8)) == issued.certificate)
    if CertificateCode.lines(compact).count > 1 {
      let lacking = CertificateCode.lines(compact).dropFirst().joined(separator: "\n")
      #expect(!Self.isAccepted(Array(lacking.utf8)))
    }
  }

  @Test func `blanks and the order of names do not matter, what is added does`() throws {
    let json = try certified.issue("A1").json
    let object = try JSONSerialization.jsonObject(with: Data(json))
    let spread = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
    #expect(Self.isAccepted([UInt8](spread)))
    var more = try #require(object as? [String: Any])
    more["remark"] = "effacé deux fois"
    #expect(!Self.isAccepted([UInt8](try JSONSerialization.data(withJSONObject: more))))
  }

  /// A field that lies, although every event and proof is true.
  @Test(arguments: [
    ("\"serial\":\"DA\"", "\"serial\":\"DB\""), ("\"by\":\"TE\"", "\"by\":\"CH\""),
    ("\"level\":\"clear\"", "\"level\":\"purge\""),
    ("\"outcome\":\"erased\"", "\"outcome\":\"destroyed\""),
    ("\"errors\":0", "\"errors\":null"), ("\"tool\":\"nwipe\"", "\"tool\":\"blancco\""),
  ])
  func `what is printed must follow from the events`(true: String, false: String) throws {
    let json = String(decoding: try certified.issue("A1").json, as: UTF8.self)
    let place = try #require(json.range(of: `true`))
    let lie = json.replacingCharacters(in: place, with: `false`)
    let error = try #require(throws: HouseError.self) {
      try CheckCertificate.read(Array(lie.utf8))
    }
    #expect(error.sentence.english.contains("does not follow from its events"))
  }

  @Test func `an event left out, or carried for nothing, is refused`() throws {
    let json = try certified.issue("A1").json
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    let events = try #require(object["events"] as? [[String: Any]])
    for place in events.indices {
      var lacking = object
      lacking["events"] = Array(events[..<place] + events[(place + 1)...])
      #expect(!Self.isAccepted([UInt8](try JSONSerialization.data(withJSONObject: lacking))))
      var doubled = object
      doubled["events"] = Array(events[...place] + events[place...])
      #expect(!Self.isAccepted([UInt8](try JSONSerialization.data(withJSONObject: doubled))))
    }
  }

  /// Places at which a change was accepted, tried on all processors.
  private func damaged(_ places: Range<Int>, _ isAccepted: @Sendable (Int) -> Bool) -> [Int] {
    let found = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 64) { part in
      for place in stride(from: places.lowerBound + part, to: places.upperBound, by: 64) {
        if isAccepted(place) { found.withLock { $0.append(place) } }
      }
    }
    return found.withLock { $0.sorted() }
  }

  private static func lines(_ bytes: [UInt8]) -> [UInt8] {
    Array(CertificateCode.lines(bytes).joined(separator: "\n").utf8)
  }

  private func excerpt(_ json: [UInt8], _ place: Int) -> String {
    String(decoding: json[max(0, place - 12)..<min(json.count, place + 12)], as: UTF8.self)
  }
}
