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

  var filter: DeviceFilter {
    DeviceFilter(words: sifting.words, states: states, olderThan: olderThan)
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
