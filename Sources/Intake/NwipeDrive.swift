public import LedgerValues

/// What one run says of one disk.
public struct NwipeDrive: Sendable, Hashable {
  /// `/dev/sda`: a name for this run only.
  public let device: String
  /// `ATA`, `USB`, `NVME`…
  public let bus: String
  public let model: String
  /// nil unless it can tell one disk from another: neither empty, nor masked, nor a placeholder,
  /// nor bytes that are not text, nor borne by two disks of the run.
  public let serial: String?
  public let capacityBytes: Int64?
  /// Counts of the Error Summary; nil when it has no row for this disk.
  public let passErrors: Int?
  public let verificationErrors: Int?
  public let syncErrors: Int?
  /// Passes over the disk in all rounds, without the final blanking; nil unless each is told.
  public let passes: Int?
  /// Figures of the Erasure Summary, which nwipe prints since 0.41.
  public let bytesErased: Int64?
  public let bytesTotal: Int64?
  public let hiddenSectors: HiddenSectors
  /// Local times, `2026-11-21T22:08:50`, when the log tells them.
  public let started: String?
  public let ended: String?
  /// As the table prints it, `685 MB/s`; empty without a row.
  public let throughput: String
  public let verdict: WipeVerdict
  /// Why this verdict, for the person who files it.
  public let reason: Sentence

  /// True when every condition of acceptance holds except identity: whether the serial is that of
  /// a known medium, or a person named it, is for the ledger to say.
  public var isAccepted: Bool { verdict == .erased }
}
