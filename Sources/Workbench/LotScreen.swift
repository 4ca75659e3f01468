import LedgerValues

/// One lot, and its reception by scanning against the announced list.
struct LotScreen: Equatable, Sendable {
  /// Who gives the tags.
  enum Labels: Sendable {
    case given
    /// Printed beforehand: each label is scanned before or after the serial of its device.
    case printed
    /// Printed beforehand, and many of them first: each is a device, and is described later.
    case first
  }

  let code: String
  var summary: LotSummary?
  var view = LotRowFilter.View.all
  var sifting = Sifting()
  var devices = Paged<DeviceSummary>()
  var labels = Labels.given
  /// Where what is received is put.
  var place = ""
  /// A label that waits for its device, or a device that waits for its label.
  var heldLabel: String?
  var heldDevice: DeviceSummary?
  /// A device received by its label alone, that waits to be described.
  var heldNameless: DeviceSummary?
  /// The last code that no row answers to.
  var unknown: String?
  /// The device received last, whose tag is shown large.
  var latest: DeviceSummary?
  /// How many were received since this page was opened.
  var count = 0

  init(code: String, place: String) {
    self.code = code
    self.place = place
  }

  var filter: LotRowFilter { LotRowFilter(lot: code, view: view, words: sifting.words) }

  func load(at anchor: PageAnchor<DeviceID>) -> WorkbenchEffect {
    .loadLotRows(filter, anchor, limit: Paged<DeviceSummary>.pageLimit)
  }
}
