import Foundation
import LedgerValues
import LotLedger
import Operations
import Testing

/// A whole house's life, device by device: what a certificate says is what the database judges.
@Suite struct CertificatePropertyTests {
  @Test func `exactly the devices that are safe are certified, and each certificate holds`() throws
  {
    let folder = NSTemporaryDirectory() + "filiere-certified-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/demo.sqlite"
    let now = Timestamp(milliseconds: 1_763_459_160_000)
    _ = try DemoLedger(devices: 250, seed: 5).make(at: path, founder: "AD", now: now)
    let ledger = try Ledger.open(at: path)
    let law = try Law.carried()
    #expect(law == ledger.law)
    var certified = 0
    var lots: Set<String> = []
    for number in 1...250 {
      let id = DeviceID(rawValue: Int64(number))
      guard let device = try ledger.device(id) else { continue }
      lots.insert(device.summary.lot)
      let name = "\(device.summary.name) \(device.summary.state)"
      switch try ledger.certificate(of: .device(id)) {
      case .success(let certificate):
        certified += 1
        let isSafe = device.media.allSatisfy { $0.isSafe }
        #expect(isSafe, "\(name)")
        let read = try Certificate(json: certificate.json, law: law)
        let compact = try #require(certificate.compact)
        let scanned = try Certificate(compact: compact, law: law)
        #expect(read == certificate && scanned == certificate, "\(name)")
        let revocation = try ledger.revocation(of: certificate)
        #expect(revocation == nil, "\(name)")
      case .failure(let fault):
        // Where no medium may be unsafe, only one that was taken out can stand in the way.
        let state = ledger.law.state(device.summary.state)
        let isThrough = state?.isSafe == true && state?.isFinal == false
        let isWhole = device.media.allSatisfy { $0.isSafe }
        let isWaste = ["waste_removed", "dismantled"].contains(device.summary.state)
        #expect(!isThrough || !isWhole || isWaste, "\(name): \(fault)")
      }
    }
    #expect(certified > 50)
    for lot in lots {
      guard let summary = try ledger.lot(lot) else { continue }
      switch try ledger.certificate(of: .lot(summary.id)) {
      case .success(let certificate):
        let read = try Certificate(json: certificate.json, law: law)
        #expect(read == certificate, "\(lot)")
      case .failure(let fault): #expect(fault == .nothingStated, "\(lot)")
      }
    }
  }
}
