import LedgerValues
import ScreenGrid

extension Layout {
  /// The table of states on the Tableau: today's figures stand beside it, or below where narrow.
  var tableauList: Rect {
    let whole = body(below: 0)
    if isNarrow {
      return Rect(
        origin: whole.origin, size: Size(columns: columns - 1, rows: whole.size.rows - 2))
    }
    return Rect(
      origin: whole.origin, size: Size(columns: isWide ? 66 : 49, rows: whole.size.rows))
  }

  /// What stands beside the table of states.
  var tableauSide: Rect {
    let whole = body(below: 0)
    guard !isNarrow else { return whole }
    let left = tableauList.right + (isWide ? 2 : 1)
    return Rect(
      column: left, row: whole.top, columns: columns - left, rows: whole.size.rows)
  }

  /// Whether there is room for the last weeks above what wants looking at.
  var tableauShowsWeeks: Bool { tableauSide.size.rows >= 16 }

  /// The rows of what wants looking at, below its title.
  var tableauNotices: Rect {
    let side = tableauSide
    let above = isNarrow ? 1 : tableauShowsWeeks ? 12 : 3
    return Rect(
      column: side.left, row: side.top + above, columns: side.size.columns - 1,
      rows: max(side.size.rows - above - (isNarrow ? 0 : 1), 1))
  }

  func tableauHeight(of pane: TableauScreen.Pane) -> Int {
    pane == .notices ? tableauNotices.size.rows : tableauList.size.rows - 1
  }
}
