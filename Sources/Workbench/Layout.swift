import ScreenGrid

/// Where the parts of the page stand: render draws by it, update knows how tall a list is.
struct Layout: Equatable, Sendable {
  let columns: Int
  let rows: Int

  static let smallest = Size(columns: 40, rows: 12)

  var isTooSmall: Bool { columns < Self.smallest.columns || rows < Self.smallest.rows }
  /// Details stand beside the list.
  var isWide: Bool { columns >= 120 }
  var isNarrow: Bool { columns < 70 }
  var isLow: Bool { rows < 20 }

  /// Between the header and the line of messages.
  var body: Rect { Rect(column: 0, row: 1, columns: columns, rows: rows - 4) }
  var messageRow: Int { rows - 3 }
  var boxRow: Int { rows - 2 }
  var footerRow: Int { rows - 1 }

  /// The part of the body below that many rows.
  func body(below top: Int) -> Rect {
    Rect(column: 0, row: 1 + top, columns: columns, rows: rows - 4 - top)
  }

  /// The list of a body of which details take the right part where there is room.
  func list(below top: Int) -> Rect {
    let whole = body(below: top)
    guard isWide else { return table(below: top) }
    return Rect(
      origin: whole.origin, size: Size(columns: columns - Self.beside - 2, rows: whole.size.rows))
  }

  /// A list of the whole width, but for a margin.
  func table(below top: Int) -> Rect {
    Rect(column: 0, row: 1 + top, columns: columns - 1, rows: rows - 4 - top)
  }

  func details(below top: Int) -> Rect {
    Rect(
      column: columns - Self.beside, row: 1 + top, columns: Self.beside, rows: rows - 4 - top)
  }

  private static let beside = 40
}

extension WorkbenchState {
  var layout: Layout { Layout(columns: columns, rows: rows) }

  /// How many rows the list that has the focus shows.
  var listHeight: Int {
    switch overlay {
    case .palette: return max(layout.overlay.rows - 3, 1)
    case .choice: return max(layout.overlay.rows - 3, 1)
    case .bulk(let page): return layout.bulkHeight(of: page, in: language)
    case .form, .undo, .actUndo, nil: break
    }
    switch screen {
    case .tableau(let tableau): return layout.tableauHeight(of: tableau.pane)
    case .devices, .event, .help, .lots, .messages: return layout.body.size.rows - 2
    case .journal, .settings: return layout.body.size.rows - 3
    case .queue(let queue): return layout.queueHeight(of: queue.pane)
    case .sheet: return layout.sheetRows.size.rows
    case .device(let device): return layout.height(of: device.pane, in: device)
    case .medium(let medium): return layout.height(of: medium.pane, in: medium)
    case .atelier: return layout.list(below: layout.atelierHead).size.rows - 1
    case .lot(let lot): return layout.list(below: lot.head(in: layout)).size.rows - 1
    case .goods: return layout.list(below: 1).size.rows - 1
    case .goodsPage(let page):
      let facts = page.factRows(in: layout, law, language)
      return layout.table(below: layout.goodsHead(of: facts)).size.rows - 1
    }
  }

  /// Remembers what each list shows first, so that it does not move before it must.
  mutating func settle() {
    let height = listHeight
    switch overlay {
    case .palette(var palette):
      palette.lines.settle(height: height)
      overlay = .palette(palette)
      return
    case .choice(var choice):
      choice.candidates.settle(height: height)
      overlay = .choice(choice)
      return
    case .bulk(var page):
      page.lines.settle(height: height)
      overlay = .bulk(page)
      return
    case .form, .undo, .actUndo, nil: break
    }
    switch screen {
    case .tableau(var shown):
      shown.lines.settle(height: layout.tableauHeight(of: .pipeline))
      shown.notices.settle(height: layout.tableauHeight(of: .notices))
      screen = .tableau(shown)
    case .devices(var shown):
      shown.devices.list.settle(height: height)
      screen = .devices(shown)
    case .device(var shown):
      shown.moves.settle(height: layout.height(of: .moves, in: shown))
      shown.media.settle(height: layout.height(of: .media, in: shown))
      shown.history.list.settle(height: layout.height(of: .history, in: shown))
      screen = .device(shown)
    case .medium(var shown):
      shown.options.settle(height: layout.height(of: .options, in: shown))
      shown.history.list.settle(height: layout.height(of: .history, in: shown))
      screen = .medium(shown)
    case .atelier(var shown):
      shown.rows.settle(height: height)
      screen = .atelier(shown)
    case .lots(var shown):
      shown.lots.settle(height: height)
      screen = .lots(shown)
    case .lot(var shown):
      shown.devices.list.settle(height: height)
      screen = .lot(shown)
    case .goods(var shown):
      shown.rows.settle(height: height)
      screen = .goods(shown)
    case .goodsPage(var shown):
      shown.lines.settle(height: height)
      screen = .goodsPage(shown)
    case .journal(var shown):
      shown.entries.list.settle(height: height)
      screen = .journal(shown)
    case .event(var shown):
      shown.lines.settle(height: height)
      screen = .event(shown)
    case .settings(var shown):
      shown.rows.settle(height: height)
      screen = .settings(shown)
    case .queue(var shown):
      shown.entries.settle(height: layout.queueHeight(of: .entries))
      shown.candidates.settle(height: layout.queueHeight(of: .candidates))
      screen = .queue(shown)
    case .sheet(var shown):
      shown.rows.settle(height: height)
      screen = .sheet(shown)
    case .help(var shown):
      shown.lines.settle(height: height)
      screen = .help(shown)
    case .messages(var shown):
      shown.messages.settle(height: height)
      screen = .messages(shown)
    }
  }
}

extension Layout {
  /// The largest box over a screen.
  var overlay: (columns: Int, rows: Int) {
    (min(columns - 2, 78), min(isLow ? rows - 3 : rows - 4, 20))
  }

  /// A box over the middle of the screen that holds that many rows.
  func over(rows wanted: Int) -> Rect {
    let size = Size(columns: overlay.columns, rows: min(wanted + 2, overlay.rows))
    return Rect(
      origin: Point(
        column: (columns - size.columns) / 2, row: 1 + max(rows - 4 - size.rows, 0) / 2),
      size: size)
  }
}
