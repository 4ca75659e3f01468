public import LedgerValues
public import ScreenGrid

/// What happened in the world: the only thing that changes a `WorkbenchState`.
public enum WorkbenchEvent: Equatable, Sendable {
  /// The screen is there: ask for its first page.
  case opened
  case key(Key, at: Timestamp)
  /// Pasted text: each finished line is one scan.
  case paste(String, at: Timestamp)
  /// The mouse was used, where that is wanted.
  case mouse(Mouse, at: Timestamp)
  case resize(columns: Int, rows: Int)
  case tick(Timestamp)
  /// Someone else, or this program, wrote to the ledger.
  case ledgerChanged
  case loaded(Loaded)
  case resolved(ScanAnswer)
  /// The ids of a list, in its order; it is whole when the list holds no more.
  case listed(DeviceList, [DeviceID], isWhole: Bool)
  case checked(MoveRequest, MoveCheck)
  case lookedAt(DeviceDetails)
  case outcome(MoveRequest, MoveOutcome)
  /// A verb on many devices was stopped: nothing was written.
  case stopped(MoveRequest)
  case received(Reception, ReceptionOutcome)
  case registered(Registration, ReceptionOutcome)
  /// A medium was recorded or sanitised by hand, or why not.
  case recorded(Verb, DeviceID, Refusal?)
  case imported(ImportReport)
  case evidenceImported(EvidenceReport)
  case listSaved(ListReport)
  case certified(CertificateReport)
  case printed(ListReport)
  /// From here on what is loaded is of the past, or of the present again.
  case arrived(Past?)
  /// The values that a column has.
  case words(DeviceColumn, [String])
  /// How far the long work is; nil when none runs.
  case progress(JobProgress?)
  /// Nil: there is nothing to undo.
  case undoPreviewed(UndoPreview?)
  case undone(UndoPreview, Refusal?)
  case actUndoPreviewed(ActUndo)
  case actUndone(ActUndo)
  case policyWeighed(HouseSettings.Policy, PolicyImpact)
  case houseKept(HouseChange, Refusal?)
  case settled(Int64, Settlement, Refusal?)
  /// A badge was read: who it is that scans from here on; nil where it is nobody's.
  case clerkChanged(Clerk?)
  /// What came of a code scanned into a page, and of an act on what a page is about.
  case scannedInto(GoodsRef, String, GoodsAnswer)
  case actedOnGoods(GoodsRef, GoodsAnswer)
  case actedOnLot(Verb, String, LotOutcome)
  /// The whole ledger was verified: how many events, and what was found, in words.
  case verified(Int64, findings: [Sentence])
  /// Verification was stopped before its end.
  case verificationStopped
  /// Something asked for could not be done: nothing was changed.
  case failed(Sentence)
  /// Something worth knowing that nobody asked for.
  case noted(Sentence)
}

/// What a load brought, with the parameters that asked for it, so that a late answer is known.
public enum Loaded: Equatable, Sendable {
  case tableau(Tableau)
  case targets([TargetSummary])
  /// The lots that a list shows, counted.
  case lotCounts([LotSummary])
  case devices(DeviceFilter, PageAnchor<DeviceID>, DevicePage)
  case device(DeviceDetails)
  case history(DeviceID, PageAnchor<Int64>, HistoryPage)
  case medium(MediumDetails)
  case mediumHistory(Int64, PageAnchor<Int64>, HistoryPage)
  case atelier(Atelier)
  case lots([LotSummary])
  case lot(LotSummary)
  case lotDetails(String, LotDetails)
  case goods(GoodsView, [GoodsRow])
  case goodsPage(GoodsRow)
  case lotRows(LotRowFilter, PageAnchor<DeviceID>, DevicePage)
  case journal(JournalFilter, PageAnchor<Int64>, HistoryPage)
  case vouching(Vouching)
  case houseSettings(HouseSettings)
  case queue([QueueEntry])
  case candidates(Int64, [QueueCandidate])
}
