/// One way in which an entry of the queue may be settled, and why it is offered.
public struct QueueCandidate: Sendable, Hashable, Identifiable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It bears the serial that the evidence names.
    case sameSerial = "same_serial"
    /// It sits in the device that the evidence was filed with.
    case sameDevice = "same_device"
    /// It is of the model that the evidence names, and waits to be wiped.
    case sameModel = "same_model"
    /// It carries a disk that the machine has.
    case sameDisk = "same_disk"
    /// It is announced or here without a serial, and of that maker and model.
    case noSerial = "no_serial"
    /// The ledger says otherwise than the evidence.
    case ledgerSays = "ledger_says"
    /// The evidence says otherwise than the ledger.
    case evidenceSays = "evidence_says"
    /// The log of a wipe waits in the queue and may be of this disk.
    case waitingLog = "waiting_log"
  }

  /// Its place among those offered, from 1.
  public let id: Int64
  /// What choosing it decides.
  public let settlement: Settlement
  public let reason: Reason
  public let medium: Medium?
  /// The device that it is about, by its name, or empty.
  public let deviceName: String
  /// What the device is: maker, model and serial; or the value that stands in doubt.
  public let text: String

  public init(
    id: Int64, settlement: Settlement, reason: Reason, medium: Medium? = nil,
    deviceName: String = "", text: String = ""
  ) {
    self.id = id
    self.settlement = settlement
    self.reason = reason
    self.medium = medium
    self.deviceName = deviceName
    self.text = text
  }
}

extension QueueCandidate.Reason {
  /// Why, in a few words for a list.
  public var label: Sentence {
    switch self {
    case .sameSerial: Sentence(fr: "même n° de série", en: "same serial")
    case .sameDevice: Sentence(fr: "dans l'appareil du journal", en: "in the log's device")
    case .sameModel: Sentence(fr: "même modèle, à effacer", en: "same model, to be wiped")
    case .sameDisk: Sentence(fr: "porte un disque de la machine", en: "carries a disk of it")
    case .noSerial: Sentence(fr: "même modèle, sans n° de série", en: "same model, no serial")
    case .ledgerSays: Sentence(fr: "garder la liste", en: "keep the list")
    case .evidenceSays: Sentence(fr: "prendre l'audit", en: "take the audit")
    case .waitingLog: Sentence(fr: "journal qui attend", en: "log that waits")
    }
  }
}
