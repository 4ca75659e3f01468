import LedgerValues

@testable import Workbench

extension FakeLedger {
  /// A page around an anchor, of at most so many rows.
  func page<Row: Identifiable>(
    _ rows: [Row], _ anchor: PageAnchor<Row.ID>, _ limit: Int
  ) -> Slice<Row> {
    let range: Range<Int>
    switch anchor {
    case .start: range = 0..<min(limit, rows.count)
    case .end: range = max(rows.count - limit, 0)..<rows.count
    case .after(let id):
      let first = rows.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
      range = first..<min(first + limit, rows.count)
    case .before(let id):
      let end = rows.firstIndex { $0.id == id } ?? 0
      range = max(end - limit, 0)..<end
    case .around(let id):
      let middle = rows.firstIndex { $0.id == id } ?? 0
      let first = max(middle - limit / 2, 0)
      range = first..<min(first + limit, rows.count)
    }
    return Slice(
      rows: Array(rows[range]), hasEarlier: range.lowerBound > 0,
      hasLater: range.upperBound < rows.count)
  }

  struct Slice<Row> {
    let rows: [Row]
    let hasEarlier: Bool
    let hasLater: Bool
  }

  func page(
    _ rows: [DeviceSummary], _ anchor: PageAnchor<DeviceID>, _ limit: Int
  ) -> DevicePage {
    let slice: Slice<DeviceSummary> = page(rows, anchor, limit)
    return DevicePage(rows: slice.rows, hasEarlier: slice.hasEarlier, hasLater: slice.hasLater)
  }

  func page(_ rows: [HistoryEntry], _ anchor: PageAnchor<Int64>, _ limit: Int) -> HistoryPage {
    let slice: Slice<HistoryEntry> = page(rows, anchor, limit)
    return HistoryPage(
      entries: slice.rows, hasNewer: slice.hasEarlier, hasOlder: slice.hasLater)
  }

  var tableau: Tableau {
    let lines = Fixture.law.states.filter { $0.subject == .device }.map { entry in
      let ages = devices.filter { $0.state == entry.state }.map {
        (clock.milliseconds - $0.entered.milliseconds) / 86_400_000
      }
      return Tableau.Line(
        state: entry.state, count: ages.count, week: ages.filter { $0 <= 7 }.count,
        month: ages.filter { $0 > 7 && $0 <= 30 }.count, older: ages.filter { $0 > 30 }.count)
    }
    return Tableau(
      lines: lines, waitingDays: 30,
      entries: (0..<16).map { $0 * 5 % 7 } + [0, 3, 8, 2, 0, 0, 12, 30, 4, 1, 0, 0, 6, 12],
      exits: (0..<16).map { $0 * 3 % 5 } + [1, 0, 0, 4, 0, 0, 3, 8, 0, 0, 0, 0, 2, 3],
      today: [
        Tableau.Deed(verb: Verb("receive"), count: 12),
        Tableau.Deed(verb: Verb("complete_wipe"), count: 7),
        Tableau.Deed(verb: Verb("accept"), count: 5), Tableau.Deed(verb: Verb("ship"), count: 3),
      ], alerts: alerts, alertCount: alerts.count, queued: 3,
      events: Int64(history.count))
  }

  func uncounted(_ lot: String) -> LotSummary? {
    guard var summary = summary(of: lot) else { return nil }
    (summary.announced, summary.received, summary.withdrawn) = (0, 0, 0)
    (summary.unannounced, summary.isCounted) = (0, false)
    return summary
  }

  func summary(of lot: String) -> LotSummary? {
    guard let donor = lots[lot] else { return nil }
    let rows = devices.filter { $0.lot == lot }
    let isAnnounced = { (device: DeviceSummary) in device.state == State("announced") }
    return LotSummary(
      id: Int64(lot.suffix(4)) ?? 0, code: lot, state: lotStates[lot] ?? State("received"),
      donor: donor,
      announced: rows.filter(isAnnounced).count,
      received: rows.filter {
        !isAnnounced($0) && $0.line > 0 && $0.state != State("withdrawn")
      }.count, withdrawn: rows.filter { $0.state == State("withdrawn") }.count,
      unannounced: rows.filter { $0.line == 0 }.count, opened: Fixture.now)
  }

  func details(ofLot code: String) -> LotDetails {
    LotDetails(
      steps: [
        LotDetails.Step(state: State("announced"), happened: Fixture.days(9), op: "CD"),
        LotDetails.Step(state: State("received"), happened: Fixture.days(2), op: "MG"),
      ],
      missing: devices.filter(LotRowFilter(lot: code, view: .missing).admits))
  }

  func details(of id: DeviceID) -> DeviceDetails? {
    guard let index = index(of: id) else { return nil }
    let device = devices[index]
    let steps = Fixture.law.moves.filter {
      $0.subject == .device && $0.source == device.state.rawValue
    }
    let moves = steps.map {
      MoveOption(verb: $0.verb, target: $0.target, refusal: refusals[$0.verb])
    }
    return DeviceDetails(
      summary: device, aliases: [], imei: [], grade: "B", category: "", donor: "Ville de Lyon",
      kit: "", request: "", delivery: "", removal: "", media: media[id] ?? [], moves: moves,
      alerts: alerts.filter { $0.device == id }, tests: tests, sheet: sheet,
      doubts: queue.filter { $0.kind == "audit" && $0.device == device.name })
  }

  func resolve(_ code: String, ticket: Int) -> ScanAnswer {
    if let lot = summary(of: code.uppercased()) {
      return ScanAnswer(ticket: ticket, resolution: .lot(lot))
    }
    if places.contains(code) { return ScanAnswer(ticket: ticket, resolution: .location(code)) }
    if let row = goods.values.joined().first(where: { $0.ref.code == code }) {
      return ScanAnswer(ticket: ticket, resolution: .dossier(row.ref.subject, code))
    }
    let sought = code.uppercased()
    let found = devices.filter {
      [$0.tag, $0.serial, $0.donorTag].contains(sought) || $0.name == sought
    }
    switch found.count {
    case 0:
      if let medium = medium(answeringTo: code) {
        return ScanAnswer(ticket: ticket, resolution: .medium(medium))
      }
      return ScanAnswer(ticket: ticket, resolution: .unknown)
    case 1:
      return ScanAnswer(ticket: ticket, resolution: .device(found[0].id), device: found[0])
    default: return ScanAnswer(ticket: ticket, resolution: .ambiguous(found))
    }
  }

  mutating func receive(_ reception: Reception) -> ReceptionOutcome {
    devices.removeAll { $0.id == reception.replacing }
    guard let index = index(of: reception.device) else {
      return .refused(Refusal(rule: Rule("no_such_subject")))
    }
    guard devices[index].state == State("announced") else { return .already(devices[index]) }
    devices[index].tag = reception.tag.isEmpty ? freshTag() : reception.tag
    devices[index].state = State("received")
    devices[index].place = reception.place
    devices[index].entered = clock
    write(Verb("receive"), reception.device, from: "announced", to: "received", needs: [:])
    return .received(devices[index])
  }

  mutating func register(_ registration: Registration) -> ReceptionOutcome {
    let needs = registration.needs
    let id = DeviceID(rawValue: (devices.map(\.id.rawValue).max() ?? 0) + 1)
    let device = DeviceSummary(
      id: id, tag: needs["tag"] ?? freshTag(), state: State("received"),
      kind: Kind(needs["kind"] ?? "other"), maker: needs["maker"] ?? "", model: "",
      serial: needs["serial"] ?? "", donorTag: "", lot: registration.lot, line: 0,
      place: needs["place"] ?? "", entered: clock, hasAlert: false)
    devices.append(device)
    write(Verb("register"), id, from: "", to: "received", needs: [:])
    return .received(device)
  }

  mutating func record(_ needs: [String: String], of device: DeviceID) -> WorkbenchEvent {
    let medium = Medium(
      id: Int64(100 + media.values.joined().count), device: device, status: State("fitted"),
      kind: MediumKind(needs["kind"] ?? "hdd"), maker: "", model: "",
      serial: needs["serial"] ?? "", capacityBytes: 0, isSanitised: false, isSafe: false)
    media[device, default: []].append(medium)
    return .recorded(Verb("add_medium"), device, nil)
  }

  mutating func importManifest(from donor: String) -> WorkbenchEvent {
    lots["LOT-2026-0009"] = donor
    return .imported(
      ImportReport(
        lot: "LOT-2026-0009", announced: 0, alreadyKnown: 0, repeated: 0, known: 0, rejected: 0))
  }

  private mutating func freshTag() -> String {
    let digits = String(nextTag)
    nextTag += 1
    return "LYPC26-" + String(repeating: "0", count: 5 - digits.count) + digits
  }
}

extension FakeLedger {
  /// The devices that a filter leaves, sorted by a text where it says so.
  func found(by filter: DeviceFilter) -> [DeviceSummary] {
    let rows = devices.reversed().filter(filter.admits)
    guard let order = filter.order else { return rows }
    let sorted = rows.sorted { $0.shown(order.column) < $1.shown(order.column) }
    return order.isReversed ? sorted.reversed() : sorted
  }

  func words(of column: DeviceColumn) -> [String] {
    column == .place ? places.sorted() : Set(devices.map { $0.shown(column) }).sorted()
  }
}

extension DeviceSummary {
  /// All that a search looks into.
  fileprivate var searched: String {
    folded([name, serial, donorTag, maker, model, place].joined(separator: " "))
  }
}

extension DeviceFilter {
  func admits(_ device: DeviceSummary) -> Bool {
    terms.allSatisfy { $0.ask.admits(device) != $0.isInverted }
  }
}

extension DeviceFilter.Ask {
  /// As far as the stories in memory need it.
  func admits(_ device: DeviceSummary) -> Bool {
    switch self {
    case .word(let word): device.searched.contains(folded(word))
    case .states(let states): states.contains(device.state)
    case .kinds(let kinds): kinds.contains(device.kind)
    case .text(let column, let values):
      values.contains { folded(device.shown(column)).contains(folded($0)) }
    case .age(let comparison, let days): comparison.holds(device.age, days)
    case .alert(let isOn): device.hasAlert == isOn
    case .known(let column): !device.shown(column).isEmpty
    }
  }
}

extension DeviceSummary {
  fileprivate var age: Int64 { (Fixture.now.milliseconds - entered.milliseconds) / 86_400_000 }

  fileprivate func shown(_ column: DeviceColumn) -> String {
    text(column, law: Fixture.law, language: .french, now: Fixture.now, Daylight([]))
  }
}

extension DeviceFilter.Comparison {
  fileprivate func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .above: left > right
    case .atLeast: left >= right
    case .below: left < right
    case .atMost: left <= right
    case .equal: left == right
    }
  }
}

extension LotRowFilter {
  func admits(_ device: DeviceSummary) -> Bool {
    guard device.lot == lot, words.allSatisfy({ device.searched.contains(folded($0)) }) else {
      return false
    }
    switch view {
    case .all: return true
    case .missing: return device.state == State("announced")
    case .received: return device.state != State("announced") && device.line > 0
    case .unannounced: return device.line == 0
    case .withdrawn: return device.state == State("withdrawn")
    }
  }
}

extension JournalFilter {
  func admits(_ entry: HistoryEntry) -> Bool {
    terms.allSatisfy { term in
      term.verbs.contains(entry.event.verb)
        || folded(entry.deviceName).contains(folded(term.text)) || entry.event.op == term.text
    }
  }
}
