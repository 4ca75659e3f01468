/// Why a certificate is not accepted.
public enum CertificateFault: Error, Sendable, Hashable {
  /// It is not a certificate, or what stands here cannot be read.
  case unreadable(String)
  /// A later version of the form.
  case newerForm(String)
  /// The checkpoint or the key is of another ledger than the events.
  case otherLedger(String)
  /// The checkpoint is not signed by the key.
  case badSignature(String)
  /// No event of the certificate adopted the key.
  case keyNotAdopted(String)
  /// An event stands where it cannot.
  case outOfOrder(Int64)
  /// The proof of an event does not lead to the checkpoint's root.
  case notInTree(Int64)
  /// An event on which nothing stands.
  case needlessEvent(Int64)
  /// What is printed here does not follow from the events.
  case untrue(String)
  /// The events do not show what the certificate is of.
  case unsafe([CertificateLack])
  /// The ledger has no key to sign with.
  case unsigned
  /// The events say nothing of what it is of.
  case nothingStated
}

/// What is missing for a medium or a device to be certified.
public struct CertificateLack: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable {
    /// The device never came.
    case notReceived = "not_received"
    /// No medium is recorded, and nobody attested that there is none.
    case noMedium = "no_medium"
    /// Nobody confirmed that the media recorded are all there are.
    case inventory
    /// No evidence that is enough.
    case notSanitised = "not_sanitised"
    /// Evidence that nobody validated.
    case notValidated = "not_validated"
  }
  public let reason: Reason
  /// Tag of the device.
  public let device: String
  /// Serial of the medium, or its kind and number; empty where no medium is at fault.
  public let medium: String

  public init(_ reason: Reason, device: String, medium: String = "") {
    self.reason = reason
    self.device = device
    self.medium = medium
  }
}
