import LedgerValues

extension NwipeRun {
  /// What this run says, told disk by disk.
  var session: NwipeSession {
    let footer = status?.footer
    return NwipeSession(
      tool: "nwipe", version: version.shown, platform: platform.shown, started: started,
      ended: footer?.stamp ?? "", method: (footer?.method ?? options["method"] ?? []).shown,
      prng: (options["prng"] ?? []).shown,
      rounds: footer?.rounds ?? Int(clamping: options["rounds"]?.number ?? 0),
      verification: footer?.verification ?? NwipeVerification(option: options["verify"] ?? []),
      footer: (footer?.text ?? []).shown, isComplete: status?.isWhole == true,
      drives: found.map(drive) + strays.map(drive))
  }

  /// Rows of the summary that no disk found answers to.
  private var strays: [NwipeTable.Row] {
    (status?.rows ?? []).filter { row in !found.contains { $0.isNamed(row.name) } }
  }

  private func drive(_ disk: NwipeFound) -> NwipeDrive {
    let row = status?.row { disk.isNamed($0.name) }
    let evidence = NwipeEvidence(run: self, disk: disk, row: row)
    let (verdict, reason) = evidence.verdict
    let agrees = row.map { disk.agrees(with: $0.cells[3]) } ?? true
    let twins = found.filter { $0.serial == disk.serial }
    return NwipeDrive(
      device: disk.device.shown, bus: disk.bus.shown, model: disk.model.shown,
      serial: agrees && twins.count == 1 ? disk.usableSerial : nil,
      capacityBytes: evidence.capacity, passErrors: evidence.errors?.pass,
      verificationErrors: evidence.errors?.verification, syncErrors: evidence.errors?.sync,
      passes: passes[disk.device]?.made, bytesErased: evidence.erasure?.erased,
      bytesTotal: evidence.erasure?.total,
      hiddenSectors: hiddenSectors(on: disk), started: starts[disk.device],
      ended: ends[disk.device], throughput: (row?.cells[1].trimmed ?? []).shown,
      verdict: verdict, reason: reason)
  }

  private func drive(_ row: NwipeTable.Row) -> NwipeDrive {
    NwipeDrive(
      device: "/dev/" + row.name.shown, bus: "", model: "", serial: nil, capacityBytes: nil,
      passErrors: nil, verificationErrors: nil, syncErrors: nil, passes: nil,
      bytesErased: nil, bytesTotal: nil, hiddenSectors: .notReported, started: nil, ended: nil,
      throughput: row.cells[1].trimmed.shown,
      verdict: row.cells[0].equals("UABORTED") || row.cells[0].equals(" Erased ")
        ? .aborted : .failed,
      reason: .wipeOfUnknownDisk)
  }
}
