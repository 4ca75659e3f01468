import LedgerValues

/// What there is to do next, list by list, what waits longest first.
struct AtelierScreen: Equatable, Sendable {
  var list = AtelierList.toValidate
  /// Whether a person chose the list; else the first in which something waits is shown.
  var isChosen = false
  /// The list that was shown before that of the benches.
  var before = AtelierList.toValidate
  var counts: [AtelierList: Int] = [:]
  var all: [AtelierRow] = []
  var sifting = Sifting()
  var rows = Listing<AtelierRow>()
  var isLoaded = false
  /// All of the device of the chosen row, where there is room for it.
  var details: DeviceDetails?
  var detailsOf: DeviceID?

  mutating func take(_ atelier: Atelier) {
    isLoaded = true
    counts = atelier.counts
    all = atelier.rows
    sift()
  }

  /// Shows the rows in which every word occurs.
  mutating func sift() {
    let words = sifting.words.map { folded($0) }
    rows.replace(all.filter { row in words.allSatisfy { folded(row.searched).contains($0) } })
  }

  /// Goes to another list, from its top.
  mutating func show(_ list: AtelierList) {
    if self.list != .benches { before = self.list }
    self.list = list
    all = []
    isLoaded = false
    rows = Listing()
  }

  /// The first list in which something waits.
  var firstWaiting: AtelierList? {
    AtelierList.allCases.first { $0 != .benches && (counts[$0] ?? 0) > 0 }
  }

  /// The devices of the rows, which can be marked; none in a list of media.
  var devices: Listing<DeviceSummary>? {
    guard list != .looseMedia else { return nil }
    var devices = Listing<DeviceSummary>()
    devices.replace(rows.rows.map(\.device))
    devices.select(rows.current?.device.id)
    return devices
  }

  /// Loads again what stands beside the list.
  func detailLoads(_ layout: Layout) -> [WorkbenchEffect] {
    guard layout.isWide, let detailsOf else { return [] }
    return [.loadDevice(detailsOf)]
  }
}

extension AtelierRow {
  fileprivate var searched: String {
    let device = device
    return [
      device.name, device.serial, device.donorTag, device.maker, device.model, device.place, bench,
      medium?.serial ?? "",
    ].joined(separator: " ")
  }
}
