import LedgerValues

/// The acceptance rule for one disk of one run (FORMATS §1): neither exit status, nor closing
/// sentence, nor `[SUCCESS]` lines decide; each doubt has its own reason.
struct NwipeEvidence {
  let run: NwipeRun
  let disk: NwipeFound
  /// Its row of the Drive Status table, when there is exactly one.
  let row: NwipeTable.Row?

  /// The counts of the Error Summary, and whether nwipe marked the row.
  var errors: (pass: Int, verification: Int, sync: Int, isUnmarked: Bool)? {
    guard let table = run.errors, table.isWhole, let row = table.row(where: isOwn) else {
      return nil
    }
    let counts = row.cells.compactMap { $0.trimmed.number }.map { Int(clamping: $0) }
    guard counts.count == 3 else { return nil }
    return (counts[0], counts[1], counts[2], row.isUnmarked)
  }

  /// The figures of the Erasure Summary, and whether they say the same thing three times.
  var erasure: (erased: Int64, total: Int64, isFull: Bool)? {
    guard let table = run.erasure, table.isWhole, let row = table.row(where: isOwn),
      let erased = row.cells[0].trimmed.number, let total = row.cells[1].trimmed.number
    else { return nil }
    let isFull = erased == total && row.isUnmarked && row.cells[2].trimmed.equals("100.00%")
    return (erased, total, isFull)
  }

  /// The size of the disk: as the kernel gave it, else as the Erasure Summary has it.
  var capacity: Int64? { run.capacities[disk.device] ?? erasure?.total }

  var verdict: (WipeVerdict, Sentence) {
    guard let row else { return withoutRow }
    let status = row.cells[0]
    if status.equals("UABORTED") { return (.aborted, .wipeAborted) }
    if status.equals("-FAILED-") {
      return (.failed, errors.map { .wipeFailed($0.pass, $0.verification, $0.sync) } ?? .wipeBroken)
    }
    if status.equals("INSANITY") { return (.failed, .wipeInsane) }
    guard status.equals(" Erased ") else { return (.failed, .wipeStatusUnreadable) }
    guard run.status?.isWhole == true, let footer = run.status?.footer else {
      return (.aborted, .wipeLogCut)
    }
    return identityDoubt ?? errorDoubt(row) ?? methodDoubt(footer) ?? bytesDoubt ?? hiddenDoubt
      ?? (.erased, .wipeErased(footer.method.shown))
  }

  private func isOwn(_ row: NwipeTable.Row) -> Bool { disk.isNamed(row.name) }

  private var withoutRow: (WipeVerdict, Sentence) {
    let rows = run.status?.rows.filter(isOwn) ?? []
    if rows.count > 1 { return (.failed, .wipeRowsDisagree) }
    if run.inUse.contains(disk.device) { return (.notWiped, .wipeDiskInUse) }
    return (.notWiped, run.starts[disk.device] == nil ? .wipeNotBegun : .wipeWithoutEnd)
  }

  private var identityDoubt: (WipeVerdict, Sentence)? {
    let namesakes = run.found.filter { $0 != disk && $0.name == disk.name }
    let rivals = run.found.filter { other in
      other.device != disk.device && row.map { other.isNamed($0.name) } == true
    }
    let agrees = row.map { disk.agrees(with: $0.cells[3]) } ?? false
    if namesakes.isEmpty, rivals.isEmpty, agrees, !run.isOverfull { return nil }
    return (.failed, .wipeRowOfAnotherDisk)
  }

  private func errorDoubt(_ row: NwipeTable.Row) -> (WipeVerdict, Sentence)? {
    guard let errors else { return (.failed, .wipeErrorsUnknown) }
    if errors.pass != 0 || errors.verification != 0 || errors.sync != 0 {
      return (.failed, .wipeFailed(errors.pass, errors.verification, errors.sync))
    }
    return errors.isUnmarked && row.isUnmarked ? nil : (.failed, .wipeMarked)
  }

  /// Every line that names the method must name one that writes, and none may say that nothing
  /// was verified: footer, options as logged just before the start, and start of this disk.
  private func methodDoubt(_ footer: NwipeFooter) -> (WipeVerdict, Sentence)? {
    let begun = run.methods[disk.device] ?? []
    for method in [footer.method] + [run.options["method"]].compactMap(\.self) + begun {
      switch NwipeMethod(method) {
      case .writes: break
      case .verifies: return (.verifyOnly, .wipeOnlyRead(method.shown))
      case .unknown: return (.verifyOnly, .wipeMethodUnknown(method.shown))
      }
    }
    if !begun.subtracting([footer.method]).isEmpty { return (.failed, .wipeMethodsDisagree) }
    let isUnverified = run.options["verify"].map { NwipeVerification(option: $0) == .none }
    return footer.verification == .none || isUnverified == true
      ? (.verifyOnly, .wipeNotVerified) : nil
  }

  private var bytesDoubt: (WipeVerdict, Sentence)? {
    if run.mentionsErasure || run.owesErasure {
      guard let erasure else { return (.failed, .wipeBytesUnknown) }
      guard erasure.isFull, erasure.total > 0 else {
        return (.failed, .wipeShort(erasure.erased, erasure.total))
      }
      if let capacity, capacity != erasure.total {
        return (.failed, .wipeShort(erasure.total, capacity))
      }
    }
    if let capacity, let written = run.written[disk.device], written < capacity {
      return (.failed, .wipeShort(written, capacity))
    }
    return nil
  }

  private var hiddenDoubt: (WipeVerdict, Sentence)? {
    switch run.hiddenSectors(on: disk) {
    case .none, .notReported: nil
    case .detected: (.failed, .wipeHiddenSectors)
    case .indeterminate: (.failed, .wipeHiddenSectorsUnknown)
    }
  }
}
