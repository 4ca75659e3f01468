import LedgerValues
import ScreenGrid

extension Layout {
  /// Rows of facts above the panes, the name and the alert included.
  func factRows(of details: DeviceDetails) -> Int {
    (isLow ? (isNarrow ? 3 : 2) : isNarrow ? 6 : 5) + evaluationRows(of: details)
      + alertRows(of: details)
  }

  /// What stands against it: one row on a low page, else a few.
  func alertRows(of details: DeviceDetails) -> Int {
    min(details.alerts.count + details.doubts.count, isLow ? 1 : 3)
  }

  /// Rows of their own for what the last test sheet said, and for how the category was come by.
  func evaluationRows(of details: DeviceDetails) -> Int {
    if isLow { return 0 }
    return (details.sheet == nil ? 0 : 1) + (details.explainsCategory ? 1 : 0)
  }

  func factRows(of screen: DeviceScreen) -> Int {
    screen.details.map { factRows(of: $0) } ?? 1
  }

  /// On a low page only the pane that has the focus is shown; Tab turns to the next.
  func showsOnlyOnePane(of screen: DeviceScreen) -> Bool {
    body.size.rows - factRows(of: screen) < 12
  }

  /// How many rows a pane shows: the one that has the focus takes what the others leave.
  func height(of pane: DeviceScreen.Pane, in screen: DeviceScreen) -> Int {
    let room = body.size.rows - factRows(of: screen)
    if showsOnlyOnePane(of: screen) { return max(room - 1, 1) }
    return heights(in: screen, room: room - 3)[pane] ?? 1
  }

  private func heights(
    in screen: DeviceScreen, room: Int
  ) -> [DeviceScreen.Pane: Int] {
    let wanted: [DeviceScreen.Pane: Int] = [
      .moves: max(screen.moves.rows.count, 1), .media: max(screen.media.rows.count, 1),
      .history: max(screen.history.list.rows.count, 1),
    ]
    var heights: [DeviceScreen.Pane: Int] = [:]
    for (pane, count) in wanted { heights[pane] = min(count, 2) }
    var left = room - heights.values.reduce(0, +)
    for pane in [screen.pane] + DeviceScreen.Pane.allCases where left > 0 {
      let added = min((wanted[pane] ?? 0) - (heights[pane] ?? 0), left)
      heights[pane, default: 0] += added
      left -= added
    }
    return heights
  }
}

extension DeviceDetails {
  /// Whether there is more to say of its category than its name.
  var explainsCategory: Bool {
    grading.basis?.category == category && !category.isEmpty
      || category.isEmpty && !grading.current.isEmpty && !grading.gaps.isEmpty
  }
}
