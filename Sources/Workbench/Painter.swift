import LedgerValues
import ScreenGrid

/// Draws one state on one frame; each screen has its part in a file of its own.
struct Painter {
  let state: WorkbenchState
  var frame: Frame
  /// What the mouse can use.
  var zones: [Zone] = []

  init(_ state: WorkbenchState) {
    self.state = state
    frame = Frame(
      Size(columns: state.columns, rows: state.rows), lines: state.isASCII ? .ascii : .unicode)
  }

  var layout: Layout { state.layout }
  var language: Language { state.language }
  var law: Law { state.law }

  /// The sentence in the language of the screen.
  func say(_ sentence: Sentence) -> String { sentence(language) }

  /// A dot between two things, with its spaces.
  var dot: String { " \(frame.lines.separator.text) " }
  var arrow: String { " \(frame.lines.arrow.text) " }

  mutating func put(
    _ text: String, column: Int, row: Int, width: Int? = nil, style: Style = .normal,
    align: Alignment = .left
  ) {
    frame.put(
      text, at: Point(column: column, row: row), width: width, style: style, align: align)
  }

  /// A table of which only the rows in sight are made.
  func table<Row>(
    _ columns: [Table.Column], of list: Listing<Row>, in rect: Rect, empty: String,
    isMarked: ((Row) -> Bool)? = nil, _ entries: (Row) -> [Table.Entry]
  ) -> Table {
    let shown = list.window(height: rect.size.rows - 1)
    return Table(
      columns: columns,
      rows: list.rows[shown].map { Table.Row(entries($0), isMarked: isMarked?($0) ?? false) },
      selection: list.index.map { $0 - shown.lowerBound }, hasMarks: isMarked != nil,
      emptyText: empty)
  }

  /// Whether a row of a device is marked; nil while nothing is, and no room is kept for it.
  var deviceMark: ((DeviceSummary) -> Bool)? {
    let marks = state.marks
    return marks.isEmpty ? nil : { marks.contains($0.id) }
  }

  /// Rows without titles, each drawn by what is given; the chosen one is pointed at.
  mutating func list<Row>(
    _ list: Listing<Row>, in rect: Rect, hasFocus: Bool,
    _ draw: (inout Painter, Int, Row, Point) -> Void
  ) {
    let shown = list.window(height: rect.size.rows)
    for index in shown {
      let place = rect.origin.moved(rows: index - shown.lowerBound)
      draw(&self, index, list.rows[index], place.moved(columns: 2))
      if hasFocus {
        note(row: index, cursor: list.index, at: place, columns: rect.size.columns)
      }
      guard hasFocus, index == list.index else { continue }
      frame.put(frame.lines.pointer, at: place)
      frame.select(Rect(origin: place, size: Size(columns: rect.size.columns, rows: 1)))
    }
  }

  /// A box over the screen; on a page hardly wider than it, nothing peeps out beside it.
  mutating func over(_ rect: Rect, title: String) -> Rect {
    zones.removeAll { if case .row = $0.target { true } else { false } }
    if layout.columns < 100 {
      frame.fill(
        Rect(column: 0, row: rect.top, columns: layout.columns, rows: rect.size.rows))
    }
    return frame.box(rect, title: title)
  }

  /// A label and its value; answers the columns they took.
  @discardableResult
  mutating func fact(
    _ label: Sentence, _ value: String, column: Int, row: Int, width: Int
  ) -> Int {
    let name = say(label)
    let point = Point(column: column, row: row)
    let taken = frame.put(name, at: point, style: .dim) + 1
    guard width > taken else { return width }
    let room = min(value.displayWidth, width - taken)
    frame.put(value, at: point.moved(columns: taken), width: room)
    return taken + room
  }
}
