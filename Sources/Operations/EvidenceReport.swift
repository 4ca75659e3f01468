internal import LedgerValues

/// What came of taking in evidence of any sort.
public struct EvidenceReport: Sendable, Hashable {
  /// What a file says of a medium, and what became of it.
  public struct Wipe: Sendable, Hashable {
    public let file: String
    public let line: WipeLogReport.Line
  }

  public var files = 0
  public var wipes: [Wipe] = []
  public var audits: [AuditReport.Line] = []
  public var doubts: [AuditReport.Queued] = []
  public var rejected: [AuditReport.Rejected] = []
  /// Audits that were taken in before, and of which there is nothing more to do.
  public var auditsKnown = 0
  /// Logs of a run that goes on: nothing of them was written yet.
  public var unfinished: [String] = []
  public var isStopped = false

  public init() {}

  public var filed: Int { wipes.count { $0.line.fate == .filed } }
  public var queued: Int { doubts.count + wipes.count { $0.line.fate == .queued } }
  public var already: Int { auditsKnown + wipes.count { $0.line.fate == .already } }

  /// Nothing was written that the ledger did not have, and nothing refused.
  public var isKnown: Bool { already > 0 && filed + queued + audits.count + rejected.count == 0 }

  mutating func add(_ report: AuditReport) {
    audits += report.devices
    doubts += report.queued
    rejected += report.rejected
    auditsKnown += report.alreadyKnown
  }

  mutating func add(_ report: WipeLogReport, of file: String) {
    wipes += report.media.map { Wipe(file: file, line: $0) }
  }

  /// Adds what came of another file.
  public mutating func add(_ other: EvidenceReport) {
    files += other.files
    wipes += other.wipes
    audits += other.audits
    doubts += other.doubts
    rejected += other.rejected
    unfinished += other.unfinished
    auditsKnown += other.auditsKnown
  }
}
