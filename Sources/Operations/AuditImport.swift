internal import Intake
internal import LedgerValues
internal import LotLedger

/// An import of audits on its way: what is left to write, and what came of the rest.
struct AuditImport {
  private let request: ImportAudit
  private(set) var done = 0
  /// The act that the next transaction continues.
  private(set) var act: Int64 = 0
  var report = AuditReport()

  init(request: ImportAudit) {
    self.request = request
  }

  /// How long one transaction may keep others waiting.
  private static let patience = Duration.milliseconds(150)

  /// Takes in files until the time is up, or all of them.
  mutating func writeBatch(_ act: Act, isWhole: Bool) throws {
    let start = ContinuousClock.now
    if !request.destination.lot.isEmpty, try act.id(of: .lot, code: request.destination.lot) == nil
    {
      throw LedgerError.unknownCode(request.destination.lot, subject: .lot)
    }
    repeat {
      try take(request.files[done], act)
      done += 1
    } while done < request.files.count && (isWhole || ContinuousClock.now - start < Self.patience)
    if self.act == 0 { self.act = act.number }
  }

  /// One bad file never stops the rest: nothing of it is written.
  private mutating func take(_ file: ImportAudit.File, _ act: Act) throws {
    report.files += 1
    do {
      let bytes = try file.contents.get()
      let audit = try HardwareAudit.read(bytes)
      let filing = AuditFiling(act: act, request: request, audit: audit, name: file.name)
      report.add(try act.together { try filing.file(bytes) })
    } catch let refusal as AuditRefusal {
      report.rejected.append(AuditReport.Rejected(file: file.name, reason: refusal.reason))
    } catch {
      let error = HouseError(error, law: act.law)
      // What stands against this file stands against no other; a full disk does.
      guard [.refused, .noInput, .badInput, .usage].contains(error.kind) else { throw error }
      report.rejected.append(AuditReport.Rejected(file: file.name, reason: error.sentence))
    }
  }
}

extension AuditReport {
  /// Adds what came of one file.
  fileprivate mutating func add(_ outcome: AuditFiling.Outcome) {
    if outcome.isKnown { alreadyKnown += 1 }
    if let line = outcome.line { devices.append(line) }
    queued += outcome.queued
  }
}
