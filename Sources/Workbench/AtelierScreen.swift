import LedgerValues

/// What there is to do next, list by list, what waits longest first.
struct AtelierScreen: Equatable, Sendable {
  var list = AtelierList.toWipe
  var counts: [AtelierList: Int] = [:]
  var all: [AtelierRow] = []
  var sifting = Sifting()
  var rows = Listing<AtelierRow>()
  var isLoaded = false

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
    self.list = list
    all = []
    isLoaded = false
    rows = Listing()
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

extension WorkbenchState {
  /// Asks what may be done with the chosen device; what is usually done next is then done.
  mutating func startNext() -> [WorkbenchEffect] {
    guard case .atelier(let atelier) = screen, let row = atelier.rows.current else { return [] }
    return [.lookAt(row.device.id)]
  }

  /// The device that the usual next verb was asked for: does it, asking for what the law needs.
  mutating func doNext(_ details: DeviceDetails) -> [WorkbenchEffect] {
    guard case .atelier(let atelier) = screen, overlay == nil,
      atelier.rows.current?.device.id == details.summary.id, let verb = atelier.list.usual
    else { return [] }
    let device = DeviceScreen(id: details.summary.id, name: details.summary.name)
    guard let option = details.moves.first(where: { $0.verb == verb }) else {
      return answer(.refused, .alreadyElsewhere(device.name, label(details.summary.state)))
    }
    if Companion.answering(option)?.fact == Verb("test"), !details.tests.isEmpty {
      openSheet(details, for: verb)
      return []
    }
    return ask(option, of: device)
  }

  var refusalToDoNext: Sentence? {
    guard case .atelier(let atelier) = screen, atelier.rows.current != nil else {
      return .nothingChosen
    }
    guard let verb = atelier.list.usual else { return .noUsualVerb }
    return refusalOf(verb)
  }
}
