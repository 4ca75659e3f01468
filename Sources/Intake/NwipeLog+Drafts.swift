import LedgerValues

extension NwipeLog {
  /// What the log says, medium by medium, in the form that all erasers share.
  public var drafts: [WipeDraft] {
    sessions.flatMap { session in session.drives.map { Self.draft($0, session) } }
  }

  private static func draft(_ drive: NwipeDrive, _ session: NwipeSession) -> WipeDraft {
    var draft = WipeDraft()
    draft.tool = session.tool
    draft.version = session.version
    draft.platform = session.platform
    draft.technique = .overwrite
    draft.method = session.method
    draft.verification = WipeVerification(session.verification)
    draft.passes = drive.passes ?? 0
    draft.started = drive.started ?? session.started
    draft.ended = drive.ended ?? session.ended
    draft.device = drive.device
    draft.bus = drive.bus
    draft.kind = drive.bus == "NVME" ? .nvme : drive.bus == "MMC" ? .emmc : ""
    draft.model = drive.model
    draft.serial = drive.serial
    draft.serialWritten = drive.serial ?? ""
    draft.capacityBytes = drive.capacityBytes
    draft.passErrors = drive.passErrors
    draft.verificationErrors = drive.verificationErrors
    draft.syncErrors = drive.syncErrors
    draft.bytesErased = drive.bytesErased
    draft.bytesTotal = drive.bytesTotal
    draft.hiddenSectors = drive.hiddenSectors
    draft.verdict = drive.verdict
    draft.reason = drive.reason
    draft.marks = [
      session.started, session.ended, session.method, session.footer, drive.device,
      drive.serial ?? "", drive.model, drive.started ?? "", drive.ended ?? "",
      drive.verdict.rawValue, drive.bytesErased.map(String.init) ?? "",
    ]
    return draft
  }
}

extension WipeVerification {
  init(_ verification: NwipeVerification) {
    switch verification {
    case .none: self = .none
    case .last: self = .last
    case .all: self = .all
    }
  }
}
