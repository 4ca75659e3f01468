internal import Foundation
public import LedgerValues
internal import LotLedger

/// Issues the certificate of a medium, a device or a lot, as the ledger stands: a value, and the
/// files that a donor gets.
public struct IssueCertificate: Sendable {
  /// A certificate, and what the house must know besides.
  public struct Issued: Sendable {
    public let certificate: Certificate
    /// The last event that took back certificates issued before of the same devices; 0 for none.
    public let revokedThrough: Int64
    /// Name of the donor, which stands beside the ledger's events and in none of them.
    public let donor: String
  }

  private let scope: Certificate.Scope

  public init(_ scope: Certificate.Scope) {
    self.scope = scope
  }

  /// Reads the certificate from the ledger, and keeps its checkpoint where checkpoints are kept.
  ///
  /// - Throws: `HouseError` of kind `refused`, with what is missing, where the ledger does not show
  ///   that the data are gone.
  public func run(in house: House) throws(HouseError) -> Issued {
    _ = try? house.keepCheckpoint()
    return try house.ask { ledger in
      switch try ledger.certificate(of: scope) {
      case .failure(let fault): throw HouseError(.refused, .fault(fault))
      case .success(let certificate):
        let devices = certificate.statement.devices
        let revoked = try ledger.lastRevocation(of: devices.map(\.id))
        let code = certificate.statement.source
        let source = code.isEmpty ? devices.first?.source ?? "" : code
        let donor = try ledger.organisations().first { $0.code == source }?.name ?? ""
        return Issued(
          certificate: certificate, revokedThrough: revoked?.event ?? 0, donor: donor)
      }
    }
  }
}

extension IssueCertificate.Issued {
  /// The certificate as other programs read it.
  public var json: [UInt8] { certificate.json }
}

extension House {
  /// What a code or a lot's name is certified as.
  public func certificateScope(of code: String) throws(HouseError) -> Certificate.Scope {
    switch try resolve(code) {
    case .lot(let lot): .lot(lot.id)
    default: .device(try device(named: code))
    }
  }

  /// Writes a file whole or not at all, in the place of one that bears its name.
  public static func write(_ bytes: [UInt8], to path: String) throws(HouseError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw HouseError(.cannotCreate, .unwritable(path, error.localizedDescription))
    }
  }
}
