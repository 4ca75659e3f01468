public import LedgerValues
internal import LotLedger

extension House {
  /// The state of the house, with as many days of entries and exits.
  public func tableau(days: Int = 30) throws(HouseError) -> Tableau {
    try ask { try $0.tableau(days: days) }
  }

  /// What there is to do in the Atelier, and the rows of one list that wait longest.
  ///
  /// - Parameter bench: the bench that comes before all others.
  public func atelier(
    _ list: AtelierList, bench: String = "", limit: Int = 500
  ) throws(HouseError) -> Atelier {
    try ask { try $0.atelier(list, bench: bench, limit: limit) }
  }

  /// One page of the devices that match, newest first.
  public func devices(
    _ filter: DeviceFilter, _ anchor: PageAnchor<DeviceID> = .start, limit: Int
  ) throws(HouseError) -> DevicePage {
    try ask { try $0.devices(filter, anchor, limit: limit) }
  }

  /// All devices that match, in the order of the list: also those that a page of a short search
  /// leaves out.
  public func ids(of filter: DeviceFilter, most: Int) throws(HouseError) -> [DeviceID] {
    try ask { ledger in
      var ids: [DeviceID] = []
      try ledger.everyDevice(filter) { rows in
        ids += rows.map(\.id)
        return ids.count < most
      }
      return ids
    }
  }

  /// Values of a column that a person may want to type in a filter.
  public func words(of column: DeviceColumn) throws(HouseError) -> [String] {
    try ask { try $0.words(of: column) }
  }

  /// Everything about one device, and what the operator may do with it.
  public func device(_ id: DeviceID) throws(HouseError) -> DeviceDetails? {
    try ask { try $0.device(id, as: op) }
  }

  /// The one device that a code of any sort stands for.
  public func device(named code: String) throws(HouseError) -> DeviceID {
    try ask { try $0.device(named: code) }
  }

  /// What a scanned or typed code stands for.
  public func resolve(_ code: String) throws(HouseError) -> Resolution {
    try ask { try $0.resolve(code) }
  }

  /// Everything that happened to one device, oldest first.
  public func history(of device: DeviceID) throws(HouseError) -> [HistoryEntry] {
    try ask { try $0.history(of: device) }
  }

  /// One page of what happened to one device, newest first.
  public func history(
    of device: DeviceID, _ anchor: PageAnchor<Int64>, limit: Int
  ) throws(HouseError) -> HistoryPage {
    try ask { try $0.history(of: device, anchor, limit: limit) }
  }

  /// One page of the events that meet all terms, newest first.
  public func journal(
    _ filter: JournalFilter = JournalFilter(), _ anchor: PageAnchor<Int64> = .start, limit: Int
  ) throws(HouseError) -> HistoryPage {
    try ask { try $0.journal(filter, anchor, limit: limit) }
  }

  /// One event by its number.
  public func event(_ seq: Int64) throws(HouseError) -> HistoryEntry? {
    try ask { try $0.event(seq) }
  }

  /// Lots, newest first.
  ///
  /// - Parameter isCounted: whether their devices are counted, which takes its time for many.
  public func lots(
    isCounted: Bool = true, limit: Int = 1000
  ) throws(HouseError) -> [LotSummary] {
    try ask { try $0.lots(isCounted: isCounted, limit: limit) }
  }

  /// The lots of these numbers, counted.
  public func lots(_ ids: [Int64]) throws(HouseError) -> [LotSummary] {
    try ask { try $0.lots(ids) }
  }

  /// What a lot lived through, and the first of its rows that are awaited.
  public func details(ofLot code: String, limit: Int = 50) throws(HouseError) -> LotDetails {
    try ask { try $0.details(ofLot: code, limit: limit) }
  }

  /// The lot with this code.
  public func lot(_ code: String) throws(HouseError) -> LotSummary {
    try ask { ledger in
      guard let lot = try ledger.lot(code) ?? ledger.lot(code.uppercased()) else {
        throw LedgerError.unknownCode(code, subject: .lot)
      }
      return lot
    }
  }

  /// The rows of a lot in the order of its list, then what no list announced.
  public func rows(ofLot code: String) throws(HouseError) -> [DeviceSummary] {
    try ask { try $0.rows(ofLot: code) }
  }

  /// One page of a lot's rows, in the order of its list, then what no list announced.
  public func rows(
    _ filter: LotRowFilter, _ anchor: PageAnchor<DeviceID> = .start, limit: Int
  ) throws(HouseError) -> DevicePage {
    try ask { try $0.rows(filter, anchor, limit: limit) }
  }

  /// Everyone who is or was an operator.
  public func operators() throws(HouseError) -> [OperatorSummary] {
    try ask { try $0.operators() }
  }

  /// Who answers for what is done here; nil when nobody is known.
  public func person() throws(HouseError) -> OperatorSummary? {
    try ask { try $0.oneOperator(op) }
  }

  /// Settings of the site.
  public func settings() throws(HouseError) -> [SettingSummary] {
    try ask { try $0.settings() }
  }

  /// Donors, partners, recyclers and carriers.
  public func organisations() throws(HouseError) -> [OrganisationSummary] {
    try ask { try $0.organisations() }
  }

  /// Evidence that waits for a person, oldest first; with what was settled where all is asked for.
  public func queue(all: Bool = false) throws(HouseError) -> [QueueEntry] {
    try ask { try $0.queue(all: all) }
  }

  /// The clocks of the site.
  public func daylight() throws(HouseError) -> Daylight {
    try ask { try $0.daylight() }
  }

  /// The media to which a wipe log of the queue may belong, and why.
  public func candidates(ofEvidence id: Int64) throws(HouseError) -> [QueueCandidate] {
    try ask { try $0.candidates(ofEvidence: id) }
  }

  /// All that the site has decided.
  public func houseSettings() throws(HouseError) -> HouseSettings {
    try ask { ledger in
      HouseSettings(
        settings: try ledger.settings(), operators: try ledger.operators(),
        series: try ledger.series(), policies: try ledger.policies(),
        sheets: try ledger.sheets(), ruleSets: try ledger.ruleSets())
    }
  }

  /// Number of events.
  public func size() throws(HouseError) -> Int64 {
    try ask { try $0.size() }
  }

  /// Moves on when another connection has written.
  public func dataVersion() throws(HouseError) -> Int {
    try ask { try $0.dataVersion() }
  }
}
