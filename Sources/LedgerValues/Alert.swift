/// Something that must be looked at: a recall, a possible data breach, a device not seen, or what an
/// audit says otherwise than the list.
public struct Alert: Sendable, Hashable {
  /// The event that raised it.
  public let seq: Int64
  /// `recall`, `breach`, `not_seen` or `queue_evidence`: the verb of that event.
  public let verb: Verb
  public let device: DeviceID
  public let deviceName: String
  public let raised: Timestamp
  /// What brought a recall or breach about: the event, and the medium by its serial or `#number`.
  public let cause: Int64
  public let medium: String
  /// Code of the delivery with which the device left, or empty.
  public let delivery: String
  /// What is doubtful, of `queue_evidence`.
  public let doubt: Sentence?

  public init(
    seq: Int64, verb: Verb, device: DeviceID, deviceName: String, raised: Timestamp,
    cause: Int64 = 0, medium: String = "", delivery: String = "", doubt: Sentence? = nil
  ) {
    self.seq = seq
    self.verb = verb
    self.device = device
    self.deviceName = deviceName
    self.raised = raised
    self.cause = cause
    self.medium = medium
    self.delivery = delivery
    self.doubt = doubt
  }
}

extension Alert {
  /// What is the matter, in words, what matters most first: that its certificates hold no longer,
  /// the medium that is not safe, the delivery with which it left, the event that told it; or what
  /// is doubtful.
  public func words(_ label: Sentence) -> Sentence {
    if let doubt { return doubt }
    var (french, english) = ([label.french], [label.english])
    // Whatever recalls a device takes back what was certified of it.
    if verb == "recall" {
      french.append("certificats révoqués")
      english.append("certificates revoked")
    }
    if !medium.isEmpty {
      french.append("disque \(medium) non sûr")
      english.append("disk \(medium) not safe")
    }
    if !delivery.isEmpty {
      french.append("livraison \(delivery)")
      english.append("delivery \(delivery)")
    }
    if cause > 0 {
      french.append("événement \(cause)")
      english.append("event \(cause)")
    }
    return Sentence(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
  }
}
