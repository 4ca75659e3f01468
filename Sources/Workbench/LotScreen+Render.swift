import LedgerValues
import ScreenGrid

extension LotScreen {
  /// Rows above the list: the lot, the counts, the place, what waits or the tag to put on, views.
  func head(in layout: Layout) -> Int {
    4 + (hasNotice ? (layout.showsLargeTag ? (isWaiting ? 1 : 3) : 1) : 0)
  }

  /// Something waits for the next scan, or a device waits for the label to be put on that it was
  /// given: one that is printed beforehand is there.
  var hasNotice: Bool { isWaiting || (latest != nil && labels == .given) }
}

extension Layout {
  /// There is room for letters three rows high.
  var showsLargeTag: Bool { !isLow && columns >= 64 }
}

extension Painter {
  mutating func draw(_ screen: LotScreen) {
    let top = layout.body.top
    let width = layout.columns - 3
    guard let lot = screen.summary else {
      put(say(.loading), column: 2, row: top, style: .dim)
      return
    }
    let label = law.label(lot.state, of: .lot, in: language)
    put(
      lot.code + dot + lot.donor + dot + label, column: 2, row: top, width: width, style: .strong)
    drawCounts(of: lot, row: top + 1)
    drawPlace(of: screen, row: top + 2)
    if screen.hasNotice { drawNotice(of: screen, row: top + 3) }
    let head = screen.head(in: layout)
    drawViews(of: screen, row: top + head - 1)
    let rect = layout.list(below: head)
    let table = table(
      rowColumns, of: screen.devices.list, in: rect,
      empty: say(screen.devices.isLoaded ? .noRow : .loading), isMarked: deviceMark
    ) { rowEntries(of: $0) }
    put(table, in: rect)
    if layout.isWide, let device = screen.devices.list.current {
      draw(device, in: layout.details(below: head))
    }
  }

  private mutating func drawCounts(of lot: LotSummary, row: Int) {
    let counts: [(Sentence, Int, Style)] = [
      (.missing, lot.announced, lot.announced > 0 ? .warning : .strong),
      (.receivedCount, lot.received, .strong),
      (.unexpected, lot.unannounced, lot.unannounced > 0 ? .warning : .strong),
      (.withdrawn, lot.withdrawn, .strong),
    ]
    var column = 2
    for (label, count, style) in counts {
      let name = say(label)
      let figure = "\(count)"
      let needed = name.displayWidth + 1 + figure.displayWidth
      guard column + needed < layout.columns else { return }
      put(name, column: column, row: row)
      put(figure, column: column + name.displayWidth + 1, row: row, style: style)
      column += needed + (layout.isNarrow ? 1 : 3)
    }
    let total = lot.announced + lot.received + lot.withdrawn
    let room = layout.columns - column - 1
    if room >= 10, total > 0 {
      frame.gauge(
        lot.received, of: total, at: Point(column: column, row: row), width: min(room, 20))
    }
  }

  private mutating func drawPlace(of screen: LotScreen, row: Int) {
    var parts = [say(.receptionPlaceLine(screen.place))]
    if !layout.isNarrow || !screen.place.isEmpty { parts.append(say(.labelsLine(screen.labels))) }
    if screen.count > 0, !layout.isNarrow { parts.append(say(.receivedHere(screen.count))) }
    put(
      parts.joined(separator: dot), column: 2, row: row, width: layout.columns - 3,
      style: screen.place.isEmpty ? .warning : .normal)
  }

  /// What waits for the next scan, else the tag to be put on the device received last.
  private mutating func drawNotice(of screen: LotScreen, row: Int) {
    let width = layout.columns - 3
    if let device = screen.heldDevice {
      put(
        say(.waitingForLabel(device.called)), column: 2, row: row, width: width, style: .warning)
    } else if let device = screen.heldNameless {
      put(
        say(.waitingForDetails(device.tag)), column: 2, row: row, width: width, style: .warning)
    } else if let held = screen.heldLabel {
      put(say(.waitingForDevice(held)), column: 2, row: row, width: width, style: .warning)
    } else if let code = screen.unknown {
      put(say(.waitingForDecision(code)), column: 2, row: row, width: width, style: .refused)
    } else if let device = screen.latest {
      let label = say(.toLabel)
      let rows = layout.showsLargeTag ? LargeText.rows(of: device.tag) : nil
      if let rows, rows[0].displayWidth + label.displayWidth + 3 <= width, !state.isASCII {
        put(label, column: 2, row: row + 1)
        for (offset, text) in rows.enumerated() {
          put(
            text, column: label.displayWidth + 5, row: row + offset, style: .strong)
        }
      } else {
        let spaced = device.tag.map { String($0) }.joined(separator: layout.isNarrow ? "" : " ")
        put(label, column: 2, row: row)
        put(
          ">> \(spaced) <<", column: label.displayWidth + 4, row: row,
          width: width - label.displayWidth - 4, style: .strong)
      }
    }
  }

  private mutating func drawViews(of screen: LotScreen, row: Int) {
    var column = 2
    for view in LotRowFilter.View.allCases {
      let isShown = view == screen.view
      let name = isShown ? "[\(say(.view(view)))]" : " \(say(.view(view))) "
      guard column + name.displayWidth < layout.columns else { return }
      put(name, column: column, row: row, style: isShown ? .heading : .dim)
      column += name.displayWidth
    }
    if !screen.sifting.words.isEmpty {
      let words = screen.sifting.words.joined(separator: " ")
      put(
        "« \(words) »", column: column + 1, row: row, width: max(layout.columns - column - 2, 0))
    }
  }

  private var rowColumns: [Table.Column] {
    [
      Table.Column(say(.eventNumber), width: 4, alignment: .right),
      Table.Column(say(.tag), width: 13, minimum: 12),
      Table.Column(say(.state), width: 10, minimum: 8),
      Table.Column(say(.kind), width: 19, minimum: 12, priority: 4),
      Table.Column(say(.model), width: 22, minimum: 16, priority: 3, isElastic: true),
      Table.Column(say(.serial), width: 12, minimum: 10, priority: 1),
      Table.Column(say(.donorTag), width: 10, priority: 2),
    ]
  }

  private func rowEntries(of device: DeviceSummary) -> [Table.Entry] {
    [
      Table.Entry(device.line > 0 ? "\(device.line)" : ""), Table.Entry(device.tag, .strong),
      Table.Entry(law.label(device.state, in: language)),
      Table.Entry(law.label(device.kind, in: language)),
      device.isNameless
        ? Table.Entry(say(.toDescribe), .warning) : Table.Entry(modelName(of: device)),
      Table.Entry(device.serial),
      Table.Entry(device.donorTag),
    ]
  }
}
