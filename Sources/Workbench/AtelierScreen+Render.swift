import LedgerValues
import ScreenGrid

extension Layout {
  /// Rows above the list: the names of the lists, then what is shown.
  var atelierHead: Int { isNarrow || isLow ? 1 : 4 }
}

extension Painter {
  mutating func draw(_ screen: AtelierScreen) {
    if layout.atelierHead > 1 { drawLists(of: screen) }
    drawShown(of: screen)
    let rect = layout.list(below: layout.atelierHead)
    let columns = screen.list == .looseMedia ? mediumColumns : workColumns(of: screen.list)
    let table = table(
      columns, of: screen.rows, in: rect, empty: say(screen.isLoaded ? .nothingToDo : .loading)
    ) { row in
      row.medium.map { entries(of: $0, row) } ?? entries(of: row, in: screen.list)
    }
    put(table, in: rect)
    if layout.isWide, let row = screen.rows.current {
      draw(row.device, in: layout.details(below: layout.atelierHead))
    }
  }

  /// Every list with its count, on two lines.
  private mutating func drawLists(of screen: AtelierScreen) {
    var column = 2
    var row = layout.body.top
    for list in AtelierList.allCases {
      let isShown = list == screen.list
      let name = "\(say(list.label(by: state.law))) \(screen.counts[list] ?? 0)"
      let text = isShown ? "[\(name)]" : " \(name) "
      if column + text.displayWidth >= layout.columns, row < layout.body.top + 2 {
        row += 1
        column = 2
      }
      put(
        text, column: column, row: row, width: max(layout.columns - column - 1, 0),
        style: isShown ? .heading : .dim)
      column += text.displayWidth + 1
    }
  }

  /// The list that is shown, how many there are, and what sifts them.
  private mutating func drawShown(of screen: AtelierScreen) {
    let place = AtelierList.allCases.firstIndex(of: screen.list).map { $0 + 1 } ?? 1
    var parts: [Sentence] = [
      .atelierList(
        screen.list.label(by: state.law), screen.counts[screen.list] ?? 0, place,
        AtelierList.allCases.count)
    ]
    if !screen.sifting.words.isEmpty {
      let words = screen.sifting.words.joined(separator: " ")
      parts.append(Sentence(fr: "« \(words) »", en: "“\(words)”"))
    } else if !layout.isNarrow {
      parts.append(screen.list == .wiping ? .byBench : .longestFirst)
    }
    put(
      parts.map { say($0) }.joined(separator: dot), column: 2,
      row: layout.body.top + layout.atelierHead - 1, width: layout.columns - 3)
  }

  private func workColumns(of list: AtelierList) -> [Table.Column] {
    let bench = Table.Column(say(.bench), width: 10, minimum: 7)
    let place = Table.Column(say(.placeColumn), width: 8, minimum: 6, priority: 2)
    return [
      Table.Column(say(.tag), width: 13, minimum: 12), list == .wiping ? bench : place,
      Table.Column(say(.since), width: 6, alignment: .right),
      Table.Column(say(.kind), width: 19, minimum: 12, priority: 4),
      Table.Column(say(.model), width: 22, minimum: 8, priority: 1, isElastic: true),
      Table.Column(say(.serial), width: 14, minimum: 10, priority: 3),
    ]
  }

  private func entries(of row: AtelierRow, in list: AtelierList) -> [Table.Entry] {
    let device = row.device
    return [
      Table.Entry(device.name, device.hasAlert ? .warning : .normal),
      Table.Entry(list == .wiping ? row.bench : device.place),
      Table.Entry(say(row.since.age(at: state.instant))),
      Table.Entry(law.label(device.kind, in: language)), Table.Entry(modelName(of: device)),
      Table.Entry(device.serial),
    ]
  }

  private var mediumColumns: [Table.Column] {
    [
      Table.Column(say(.serial), width: 16, minimum: 12, isElastic: true),
      Table.Column(say(.since), width: 6, alignment: .right),
      Table.Column(say(.kind), width: 14, minimum: 8, priority: 2),
      Table.Column(say(.state), width: 12, minimum: 10, priority: 1),
      Table.Column(say(.cameFrom), width: 13, minimum: 12),
    ]
  }

  private func entries(of medium: Medium, _ row: AtelierRow) -> [Table.Entry] {
    let kind = law.mediumKinds.first { $0.kind == medium.kind }?.label
    return [
      Table.Entry(medium.serial, .warning), Table.Entry(say(row.since.age(at: state.instant))),
      Table.Entry(kind.map { say($0) } ?? medium.kind.rawValue),
      Table.Entry(law.label(medium.status, of: .medium, in: language)),
      Table.Entry(row.device.name),
    ]
  }
}
