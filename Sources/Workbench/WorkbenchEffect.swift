public import LedgerValues

/// What the workbench asks of the world. Each load may be dropped when a newer one of the same
/// case waits behind it; everything else is done once, in order, and answered by one event.
public enum WorkbenchEffect: Equatable, Sendable {
  // Loads, answered by `.loaded` with the same parameters.
  case loadTableau
  case loadTargets
  case loadDevices(DeviceFilter, PageAnchor<DeviceID>, limit: Int)
  case loadDevice(DeviceID)
  case loadHistory(DeviceID, PageAnchor<Int64>, limit: Int)
  case loadMedium(Int64)
  case loadMediumHistory(Int64, PageAnchor<Int64>, limit: Int)
  /// The bench comes before all others.
  case loadAtelier(AtelierList, bench: String)
  case loadLots
  case loadLotCounts([Int64])
  case loadLot(String)
  case loadLotDetails(String)
  case loadGoods(GoodsView)
  case loadGoodsPage(GoodsRef)
  case loadLotRows(LotRowFilter, PageAnchor<DeviceID>, limit: Int)
  case loadJournal(JournalFilter, PageAnchor<Int64>, limit: Int)
  case loadVouching
  case loadHouseSettings
  case loadQueue
  case loadCandidates(Int64)

  /// Look at the ledger as it stood at the moment that these words say, beside the screen; answered
  /// by `.arrived`, or by `.failed`.
  case travel(String)
  /// Look at all of it again; answered by `.arrived(nil)`.
  case returnToPresent

  /// The values that a column has, to complete a filter; answered by `.words`.
  case loadWords(DeviceColumn)

  /// Say what a scanned or typed code stands for; answered by `.resolved` with the same ticket.
  case resolve(String, ticket: Int)

  /// Give the ids of all devices of a list, up to a limit; answered by `.listed`.
  case listIDs(DeviceList, limit: Int)
  /// Say what a verb would come to; answered by `.checked`.
  case check(MoveRequest)
  /// Say what may be done with a device, to do the next thing with it; answered by `.lookedAt`.
  case lookAt(DeviceID)

  /// Do one verb on one or many devices; answered by `.outcome`, or by `.stopped`.
  case act(MoveRequest)
  /// Receive an announced device; answered by `.received`.
  case receive(Reception)
  /// Enter a device that no list announced; answered by `.registered`.
  case register(Registration)
  /// Write down a medium that is, or is put, in a device; the need `medium` names one of ours.
  /// Answered by `.recorded`.
  case recordMedium(Verb, DeviceID, needs: [String: String])
  /// Do one verb to a medium; the need `into` names the device that takes it. Answered by
  /// `.recorded`.
  case recordOn(Verb, medium: Int64, device: DeviceID, needs: [String: String])

  /// Take in evidence, wipe logs and audits, a file or a folder of them; the device is where the
  /// operator stood. Answered by `.evidenceImported`.
  case importEvidence(path: String, device: DeviceID?)
  /// Read a donor's list into a new lot; answered by `.imported`.
  case importManifest(path: String, donor: String)
  /// Write the whole list of a filter to a CSV file; answered by `.listSaved`.
  case saveList(DeviceFilter, columns: [DeviceColumn], language: Language, path: String)
  /// Write the certificate of a device or a lot, as PDF and JSON; answered by `.certified`.
  case certify(String, language: Language, path: String)
  /// Draw labels to a PDF; answered by `.printed`.
  case drawLabels(PrintOrder, path: String, Language)
  /// Stop the long work that is running; what is written stays written.
  case cancelJob

  /// Say what undoing would write, for this device or for the operator's own last move; answered
  /// by `.undoPreviewed`.
  case previewUndo(DeviceID?)
  /// Write the correcting event that was shown; answered by `.undone`.
  case undo(UndoPreview)

  /// Keep what was chosen for this screen.
  case savePreferences(Preferences)
  /// Say what undoing the whole act of an event would write; answered by `.actUndoPreviewed`.
  case previewActUndo(Int64, reason: String)
  /// Write the corrections that were shown; answered by `.actUndone`.
  case undoAct(ActUndo)
  /// Put a scanned code into what a page is about; answered by `.scannedInto`.
  case scanInto(GoodsRef, String, needs: [String: String])
  /// Do a verb to a smaller life, or begin one where the code is empty; answered by
  /// `.actedOnGoods`.
  case actOnGoods(GoodsRef, Verb, needs: [String: String])
  /// Do a verb of a lot's own life; answered by `.actedOnLot`.
  case actOnLot(Verb, String)
  /// Say what turning the policy of a technique round would bear on; answered by `.policyWeighed`.
  case weighPolicy(HouseSettings.Policy)
  /// Change what the site has decided; answered by `.houseKept`.
  case keepHouse(HouseChange)
  /// Settle an entry of the queue as a person decided; answered by `.settled`.
  case settle(Int64, Settlement)
  /// Verify the whole ledger, beside the screen; answered by `.verified`.
  case verify

  /// Say whose badge holds this secret, and act as them from here on; answered by `.clerkChanged`.
  case proveBadge(String)

  /// Leave this ledger for a throw-away one full of plausible data.
  case playDemo
  case bell(Bell)
  /// Paint every cell again.
  case redraw
  case suspend
  case quit
}

extension WorkbenchEffect {
  /// Whether it may write an event.
  var isWrite: Bool {
    switch self {
    case .act, .receive, .register, .recordMedium, .recordOn, .importEvidence, .importManifest,
      .undo, .undoAct, .actOnLot, .keepHouse, .settle, .scanInto, .actOnGoods:
      true
    default: false
    }
  }
}

/// The three sounds of a scan.
public enum Bell: Equatable, Sendable {
  case accepted
  case refused
  /// It was done already: nothing was written.
  case already
}
