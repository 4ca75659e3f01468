internal import Intake
internal import LedgerValues

/// Takes in whatever tells of machines and their disks, each file for what it is: what an eraser
/// wrote, a hardware audit, or both in one.
public struct ImportEvidence: Sendable {
  public var paths: [String]
  /// Whose it is, where an operator stands at a device, and where unknown machines are entered.
  public var destination = AuditDestination()
  /// What of each file is wanted.
  public var kinds: Set<Kind>
  /// Whether a log whose last run has no end is filed as it stands: of a run that still goes on the
  /// end is awaited.
  public var takesUnfinished = true
  private let read: @Sendable (String) throws(HouseError) -> [UInt8]

  public enum Kind: Sendable, Hashable { case wipe, audit }

  /// - Parameter read: the bytes of the file at a path.
  public init(
    _ paths: [String], kinds: Set<Kind> = [.wipe, .audit],
    read: @escaping @Sendable (String) throws(HouseError) -> [UInt8]
  ) {
    self.paths = paths
    self.kinds = kinds
    self.read = read
  }

  /// Does it, one file after the other: a bad one never stops the rest.
  ///
  /// - Parameter progress: told how many files of how many are done; false stops between two.
  public func run(
    in house: House, progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(HouseError) -> EvidenceReport {
    var report = EvidenceReport()
    for (index, path) in paths.enumerated() {
      try take(path, in: house, &report)
      if !progress(index + 1, paths.count), index + 1 < paths.count {
        report.isStopped = true
        break
      }
    }
    return report
  }

  /// What came of one file.
  public func take(_ path: String, in house: House) throws(HouseError) -> EvidenceReport {
    var report = EvidenceReport()
    try take(path, in: house, &report)
    return report
  }

  private func take(
    _ path: String, in house: House, _ report: inout EvidenceReport
  ) throws(HouseError) {
    report.files += 1
    do {
      let bytes = try read(path)
      let wipe = kinds.contains(.wipe) ? Self.wipe(bytes) : nil
      // A snapshot of Workbench tells of the machine, and may tell of erasures.
      let isAudit = kinds.contains(.audit) && (try? HardwareAudit.read(bytes)) != nil
      guard wipe != nil || isAudit else {
        report.rejected.append(.init(file: path, reason: refusal(of: bytes)))
        return
      }
      if wipe?.isUnfinished == true, !takesUnfinished {
        report.unfinished.append(path)
        return
      }
      if isAudit { report.add(try audit(path, bytes, in: house)) }
      if wipe != nil {
        var job = ImportWipeLog(bytes: bytes)
        job.device = destination.device
        report.add(try job.run(in: house), of: path)
      }
    } catch {
      // What stands against this file stands against no other; a full disk does.
      guard [.refused, .noInput, .badInput, .usage].contains(error.kind) else { throw error }
      report.rejected.append(.init(file: path, reason: error.sentence))
    }
  }

  private func audit(
    _ path: String, _ bytes: [UInt8], in house: House
  ) throws(HouseError) -> AuditReport {
    var job = ImportAudit(files: [ImportAudit.File(name: path, contents: .success(bytes))])
    job.destination = destination
    return try job.run(in: house)
  }

  private static func wipe(_ bytes: [UInt8]) -> WipeFile? {
    try? WipeFile.read(bytes)
  }

  private func refusal(of bytes: [UInt8]) -> Sentence {
    guard kinds.contains(.wipe) else {
      do {
        _ = try HardwareAudit.read(bytes)
      } catch {
        return error.reason
      }
      return .notEvidence
    }
    do {
      _ = try WipeFile.read(bytes)
    } catch {
      return kinds.contains(.audit) ? .notEvidence : error.reason
    }
    return .notEvidence
  }
}
