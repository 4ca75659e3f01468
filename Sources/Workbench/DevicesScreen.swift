import LedgerValues

/// The list of devices, sifted as one types.
struct DevicesScreen: Equatable, Sendable {
  /// Only these states; empty: all.
  var states: [State] = []
  /// Only those in their state for more than so many days; 0: all.
  var olderThan = 0
  var sifting = Sifting()
  var devices = Paged<DeviceSummary>()
  /// The search looked only at the newest devices because the word is very short.
  var isBounded = false

  var order: DeviceOrder?
  /// What Tab made of the word being typed.
  var completion: Completion?
  /// Values of columns that were asked of the ledger, to complete a filter.
  var known: [DeviceColumn: [String]] = [:]
  /// What the words were last understood to ask.
  private(set) var asked = DeviceFilter()
  /// Why the words are not understood as they stand; the list then shows what those before ask.
  private(set) var fault: Sentence?
  /// The words that are understood.
  private(set) var understood: [String] = []

  var filter: DeviceFilter {
    var filter = DeviceFilter(states: states, olderThan: olderThan)
    filter.terms = asked.terms + filter.terms
    filter.order = order
    return filter
  }

  /// Reads the words again.
  mutating func understand(_ law: Law) {
    let text = sifting.words.joined(separator: " ")
    fault = nil
    completion = nil
    if CommandCode(text) != nil {
      // A printed code on its way to Enter asks for no column.
      asked.terms = [DeviceFilter.Term(.word(text))]
      understood = sifting.words
      return
    }
    for count in stride(from: sifting.words.count, through: 0, by: -1) {
      understood = Array(sifting.words.prefix(count))
      do {
        asked.terms = try DeviceFilter(understood.joined(separator: " "), law: law).terms
        return
      } catch {
        fault = fault ?? error.sentence
      }
    }
  }

  func load(at anchor: PageAnchor<DeviceID>) -> WorkbenchEffect {
    .loadDevices(filter, anchor, limit: Paged<DeviceSummary>.pageLimit)
  }

  mutating func take(_ page: DevicePage, at anchor: PageAnchor<DeviceID>) {
    isBounded = page.isBounded
    devices.take(
      page.rows, hasEarlier: page.hasEarlier, hasLater: page.hasLater, at: anchor)
  }
}
