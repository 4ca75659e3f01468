public import LedgerValues
internal import LotLedger

/// Checks a certificate against a checkpoint that the reader holds; no ledger is needed.
public struct CheckCertificate: Sendable {
  /// What was found true.
  public struct Report: Sendable {
    public let certificate: Certificate
    public let comparison: CertificateComparison
    /// Whether a ledger was asked for what happened later.
    public let isRevocationKnown: Bool
  }

  /// The law of this program: to make it again for each certificate would take milliseconds.
  private static let carried = Result { try Law.carried() }

  private let certificate: [UInt8]
  private let checkpoint: [UInt8]
  private let key: String?

  /// - Parameters:
  ///   - certificate: its JSON, or the lines that its barcodes hold.
  ///   - checkpoint: bare or signed, alone or with the proof that it grew out of the certificate's.
  ///   - key: the public key trusted, in the C2SP form; nil for the certificate's own.
  public init(certificate: [UInt8], checkpoint: [UInt8], key: String? = nil) {
    self.certificate = certificate
    self.checkpoint = checkpoint
    self.key = key
  }

  /// Checks it all.
  ///
  /// - Parameter house: a ledger to ask whether the certificate was revoked since.
  /// - Throws: `HouseError` of kind `refused`, with what does not hold.
  public func run(asking house: House? = nil) throws(HouseError) -> Report {
    var named: NoteVerifier?
    if let key {
      named = NoteVerifier(encoded: key)
      guard named != nil else { throw HouseError(.usage, .notAKey(key)) }
    }
    let read = try Self.read(certificate)
    let text = String(validating: checkpoint, as: UTF8.self)
    guard let held = text.flatMap({ CheckpointProof(text: $0) }) else {
      throw HouseError(.refused, .notACheckpoint)
    }
    let comparison: CertificateComparison
    do throws(CertificateComparison.Trouble) {
      comparison = try CertificateComparison(read, with: held, trusting: named)
    } catch {
      throw HouseError(.refused, .trouble(error))
    }
    if let house { try ask(house, of: read) }
    return Report(
      certificate: read, comparison: comparison, isRevocationKnown: house != nil)
  }

  /// Reads a certificate in either form and checks all that it says of itself.
  public static func read(_ bytes: [UInt8]) throws(HouseError) -> Certificate {
    guard !bytes.starts(with: "%PDF".utf8) else { throw HouseError(.refused, .certificateOnPaper) }
    let law = try House.translating { try carried.get() }
    do throws(CertificateFault) {
      if let text = String(validating: bytes, as: UTF8.self),
        let compact = CertificateCode.bytes(text)
      {
        return try Certificate(compact: compact, law: law)
      }
      return try Certificate(json: bytes, law: law)
    } catch {
      throw HouseError(.refused, .fault(error))
    }
  }

  private func ask(_ house: House, of certificate: Certificate) throws(HouseError) {
    let revocation = try house.ask { ledger in
      guard try ledger.holds(certificate.checkpoint) else {
        throw HouseError(.refused, .notThisLedger(ledger.path))
      }
      return try ledger.revocation(of: certificate)
    }
    if let revocation {
      throw HouseError(.refused, .revoked(revocation, house.law))
    }
  }
}
