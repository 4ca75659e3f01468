internal import Foundation
public import LedgerValues
internal import LotLedger
internal import Synchronization

extension House {
  /// Size and root of the whole ledger now, kept outside the ledger where a place for it is known.
  ///
  /// - Returns: the checkpoint, its signed form where the ledger has a key, and the files that
  ///   hold it.
  public func keepCheckpoint() throws(HouseError) -> KeptCheckpoint {
    try ask { ledger in
      try adoptFirstKey()
      let (checkpoint, note) = try ledger.signedCheckpoint()
      if isRehearsal { return KeptCheckpoint(checkpoint: checkpoint, note: note, paths: []) }
      var paths: [String] = []
      for shelf in try shelves() {
        do {
          let kept = CheckpointShelf.Kept(checkpoint, note)
          paths.append(try shelf.keep(kept, on: Ledger.now().day))
        } catch {
          throw LedgerError.unwritable(path: shelf.folder, reason: error.localizedDescription)
        }
      }
      return KeptCheckpoint(checkpoint: checkpoint, note: note, paths: paths)
    }
  }

  /// Size and root of the whole ledger now, kept nowhere.
  public func checkpoint() throws(HouseError) -> KeptCheckpoint {
    try ask { ledger in
      let (checkpoint, note) = try ledger.signedCheckpoint()
      return KeptCheckpoint(checkpoint: checkpoint, note: note, paths: [])
    }
  }

  /// Checks the whole ledger, and against every checkpoint kept outside it.
  ///
  /// - Parameter progress: told how many events of how many are hashed; false stops.
  public func verify(
    progress: @escaping @Sendable (Int64, Int64) -> Bool = { _, _ in true }
  ) throws(HouseError) -> VerificationReport {
    try ask { ledger in
      let kept = try shelves().flatMap(\.all)
      let stopped = Mutex(false)
      var report = try ledger.verify(against: kept.map(\.checkpoint)) { done, total in
        let goesOn = progress(done, total)
        if !goesOn { stopped.withLock { $0 = true } }
        return goesOn
      }
      report.findings += try signatures(kept)
      if report.findings.isEmpty, !stopped.withLock({ $0 }) {
        _ = try? keepCheckpoint()
        try? shelf?.keepVerified(report.events, on: Ledger.now().day)
      }
      return report
    }
  }

  /// Checkpoints signed by anyone but the key that was the ledger's at their size.
  private func signatures(_ kept: [CheckpointShelf.Kept]) throws -> [Finding] {
    let ring = try ledger.keyRing()
    return kept.compactMap { kept in
      guard let note = kept.note, !ring.accepts(note) else { return nil }
      return Finding(
        kind: .signature, first: 0, last: kept.checkpoint.size,
        detail: note.signatures.map(\.title).joined(separator: ", "))
    }
  }

  /// How far the ledger is vouched for, by full verification and by checkpoints kept outside it.
  public func vouching() throws(HouseError) -> Vouching {
    let last = shelf?.lastKept
    let verified = shelf?.verified
    return Vouching(
      events: try size(), verified: verified?.size ?? 0, verifiedOn: verified?.day ?? "",
      checkpoint: last?.size ?? 0, checkpointOn: last?.day ?? "")
  }

  /// The folder under the user's state, and the second place that the site has set.
  private func shelves() throws -> [CheckpointShelf] {
    guard let shelf else { return [] }
    let second = try ledger.settings().first { $0.name == "second_checkpoint" }?.value ?? ""
    let other = second.isEmpty ? [] : [CheckpointShelf(folder: "\(second)/\(ledger.id.hex)")]
    return [shelf] + other
  }

  /// The first write of each day leaves a checkpoint; a place that cannot be written keeps nobody
  /// from working.
  func keepDailyCheckpoint() {
    guard let shelf else { return }
    let day = Ledger.now().day
    let isKept = keptDay.withLock { kept in
      defer { kept = day }
      return kept == day
    }
    if isKept || shelf.holdsOne(of: day) { return }
    _ = try? keepCheckpoint()
  }
}
