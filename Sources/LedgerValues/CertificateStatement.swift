/// What a certificate states, read from its events: the fields of a certificate of sanitisation by
/// NIST SP 800-88 Rev. 2. Text is empty and numbers absent where the events say nothing.
public struct CertificateStatement: Sendable, Hashable {
  /// Something that somebody did: number of the event, when it happened, code of the operator.
  public struct Deed: Sendable, Hashable {
    public let event: Int64
    public let moment: Timestamp
    public let op: String
  }

  /// The public key that signs, by the event that adopted it.
  public var key = ""
  /// Where it was done.
  public var site = ""
  /// Code of what the certificate is of: a tag, a lot, a serial.
  public var code = ""
  /// Code of the lot, where it is of one.
  public var lot = ""
  /// Code of its donor.
  public var source = ""
  /// In the order in which they were entered.
  public var devices: [Device] = []

  /// Every medium of every device is erased, destroyed or supplied by the house, or there is none.
  public var isSafe: Bool { devices.allSatisfy(\.lacks.isEmpty) }
  /// Everything that is missing.
  public var lacks: [CertificateLack] { devices.flatMap(\.lacks) }

  /// One device.
  public struct Device: Sendable, Hashable {
    public let id: DeviceID
    public var tag = ""
    public var kind = ""
    public var maker = ""
    public var model = ""
    public var serial = ""
    /// The donor's own number.
    public var asset = ""
    /// Codes of its lot and donor.
    public var lot = ""
    public var source = ""
    public var received: Deed?
    /// That the media recorded are all there are, and how that is known.
    public var inventory: Deed?
    public var inventoryHow = ""
    /// That it left unsafe: given back to its donor, or missing.
    public var departure: Deed?
    /// The state that it left to; empty while it is here, or was certified safe.
    public var departed = ""
    /// That there is no storage in it.
    public var attestation: Deed?
    public var media: [Medium] = []
    public var lacks: [CertificateLack] = []

    init(id: DeviceID) { self.id = id }
  }

  /// One storage medium.
  public struct Medium: Sendable, Hashable {
    public enum Outcome: String, Sendable, Hashable {
      case erased
      case destroyed
      /// The house fitted it and never held the donor's data.
      case supplied
      case waiting
    }

    public let id: Int64
    public var kind = ""
    public var maker = ""
    public var model = ""
    public var serial = ""
    /// 0 when unknown.
    public var capacity: Int64 = 0
    /// Where it is: fitted, removed, stored…
    public var status = ""
    public var outcome = Outcome.waiting
    public var erasure: Erasure?
    public var validation: Deed?
    public var destruction: Destruction?

    init(id: Int64) { self.id = id }

    /// How people name it.
    public var name: String { serial.isEmpty ? "\(kind) #\(id)" : serial }
    /// NIST's level of sanitisation: clear, purge or destroy.
    public var level: String {
      outcome == .destroyed ? "destroy" : outcome == .erased ? erasure?.level ?? "" : ""
    }
  }

  /// The sanitisation that counts.
  public struct Erasure: Sendable, Hashable {
    public let deed: Deed
    public let level: String
    public let technique: String
    public let method: String
    public let tool: String
    public let version: String
    public let verification: String
    public let result: String
    public let errors: Int64?
    /// Passes that the tool made, where it says so.
    public let passes: Int64?
    public let bytes: Int64?
    public let hidden: String
    /// As the tool wrote them, by the clock of its machine.
    public let started: String
    public let ended: String
    /// SHA-256 of the tool's log, as received and as kept.
    public let log: String
    public let keptLog: String
  }

  /// The destruction of a medium.
  public struct Destruction: Sendable, Hashable {
    public let deed: Deed
    public let method: String
    /// Code of the witness; never a name.
    public let witness: String
    /// Number of the destroyer's own certificate.
    public let certificate: String
  }
}
