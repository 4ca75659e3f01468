/// Rows on a screen with a cursor. Cursor and top are names, not numbers, so that nothing jumps
/// when rows come and go above them.
struct Listing<Row: Identifiable & Equatable & Sendable>: Equatable, Sendable
where Row.ID: Sendable {
  private(set) var rows: [Row] = []
  private(set) var cursor: Row.ID?
  private(set) var top: Row.ID?
  /// Where the cursor stood, for when its row goes away.
  private var position = 0

  init() {}

  /// The row under the cursor.
  var current: Row? { index.map { rows[$0] } }

  /// The number of that row.
  var index: Int? {
    guard let cursor else { return nil }
    return rows.firstIndex { $0.id == cursor }
  }

  /// Takes new rows; the cursor stays on its name, or else near where it stood.
  mutating func replace(_ rows: [Row]) {
    self.rows = rows
    if let index {
      position = index
    } else {
      place(at: position)
    }
  }

  /// Takes new rows; a cursor whose row is gone stands nowhere.
  mutating func replaceKeepingNone(_ rows: [Row]) {
    self.rows = rows
    guard let index else {
      leave()
      return
    }
    position = index
  }

  /// Takes the cursor off every row.
  mutating func leave() {
    cursor = nil
    position = 0
  }

  /// Takes the cursor off every row, to the last of those that will come.
  mutating func leaveToEnd() {
    cursor = nil
    position = .max
  }

  /// Puts the cursor on a row by its name, present or still to come.
  mutating func select(_ id: Row.ID?) {
    cursor = id
    if let index { position = index }
  }

  /// Puts the cursor on a row by its number.
  mutating func place(at number: Int) {
    guard !rows.isEmpty else {
      cursor = nil
      position = 0
      return
    }
    position = min(max(number, 0), rows.count - 1)
    cursor = rows[position].id
  }

  /// Moves the cursor; from nowhere, a step down takes the first row and a step up the last.
  mutating func move(by step: Int) {
    guard let index else {
      place(at: step > 0 ? 0 : rows.count - 1)
      return
    }
    place(at: index + step)
  }

  /// The numbers of the rows that a window of this height shows, the cursor among them.
  func window(height: Int) -> Range<Int> {
    guard height > 0, !rows.isEmpty else { return 0..<0 }
    var first = top.flatMap { top in rows.firstIndex { $0.id == top } } ?? 0
    if let index {
      first = min(max(first, index - height + 1), index)
    }
    first = max(min(first, rows.count - height), 0)
    return first..<min(first + height, rows.count)
  }

  /// Remembers what the window shows first.
  mutating func settle(height: Int) {
    let shown = window(height: height)
    top = shown.isEmpty ? nil : rows[shown.lowerBound].id
  }
}
