import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: DevicesScreen) {
    put(say(described(screen)), column: 2, row: layout.body.top, width: layout.columns - 3)
    let rect = layout.list(below: 1)
    let table = table(
      listColumns(screen.order), of: screen.devices.list, in: rect,
      empty: say(screen.devices.isLoaded ? .noDevice : .loading), isMarked: deviceMark
    ) { listEntries(of: $0) }
    put(table, in: rect)
    if layout.isWide, let device = screen.devices.list.current {
      draw(device, in: layout.details(below: 1))
    }
  }

  /// What the list shows, in words.
  private func described(_ screen: DevicesScreen) -> Sentence {
    var parts: [Sentence] =
      screen.olderThan > 0
      ? [.stuckLonger(screen.olderThan)] : screen.states.map { state.label($0) }
    if !screen.understood.isEmpty {
      let words = screen.understood.joined(separator: " ")
      parts.append(Sentence(fr: "« \(words) »", en: "“\(words)”"))
    }
    if let order = screen.order { parts.append(.sortedPart(order)) }
    let count = screen.devices.list.rows.count
    let isPart = screen.devices.hasLater || screen.devices.hasEarlier
    return .shown(parts, count, isPart: isPart, isBounded: screen.isBounded)
  }

  /// The columns of a list of devices; the less needed give way on a narrow page.
  var deviceColumns: [Table.Column] {
    [
      Table.Column(say(.tag), width: 13, minimum: 12),
      Table.Column(say(.state), width: 21, minimum: layout.isNarrow ? 12 : 17),
      Table.Column(say(.kind), width: 19, minimum: 12, priority: 5),
      Table.Column(
        say(.model), width: 22, minimum: layout.isNarrow ? 8 : 20, priority: 1,
        isElastic: true),
      Table.Column(say(.serial), width: 14, minimum: 10, priority: 3),
      Table.Column(say(.placeColumn), width: 8, minimum: 6, priority: 2),
      Table.Column(say(.since), width: 6, priority: 4, alignment: .right),
    ]
  }

  func entries(of device: DeviceSummary) -> [Table.Entry] {
    [
      Table.Entry(shortName(of: device), device.hasAlert ? .warning : .normal),
      Table.Entry(
        (device.hasAlert ? "! " : "") + law.label(device.state, in: language),
        device.hasAlert ? .warning : .normal),
      Table.Entry(law.label(device.kind, in: language)),
      Table.Entry(modelName(of: device)),
      Table.Entry(device.serial),
      Table.Entry(device.place),
      Table.Entry(say(device.entered.age(at: state.instant))),
    ]
  }

  /// The tag, else the end of the lot's code with the line: `…0007#5`.
  func shortName(of device: DeviceSummary) -> String {
    guard device.tag.isEmpty else { return device.tag }
    return "\(frame.lines.cut.text)\(device.lot.suffix(4))#\(device.line)"
  }

  func modelName(of device: DeviceSummary) -> String {
    [device.maker, device.model].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The facts of a device beside a list.
  mutating func draw(_ device: DeviceSummary, in rect: Rect) {
    draw(facts(of: device), titled: device.name, in: rect)
  }

  /// What is known of a device, in the order in which one looks for it.
  func facts(of device: DeviceSummary) -> [(Sentence, String)] {
    let age = say(device.entered.age(at: state.instant))
    let list: [(Sentence, String)] = [
      (.state, law.label(device.state, in: language)),
      (.since, age),
      (.kind, law.label(device.kind, in: language)),
      (.model, modelName(of: device)),
      (.serial, device.serial),
      (.donorTag, device.donorTag),
      (.lot, device.line > 0 ? "\(device.lot) #\(device.line)" : device.lot),
      (.placeColumn, device.place),
    ]
    return list.filter { !$0.1.isEmpty }
  }
}
