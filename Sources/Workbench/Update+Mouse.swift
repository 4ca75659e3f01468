import ScreenGrid

extension WorkbenchState {
  /// A click puts the cursor on a row, a second one on the same row does what Enter does; the
  /// wheel moves the cursor; a click in the footer does that command.
  mutating func use(_ mouse: Mouse) -> [WorkbenchEffect] {
    guard preferences.hasMouse else { return [] }
    switch mouse.action {
    case .wheelUp: return turnWheel(.up)
    case .wheelDown: return turnWheel(.down)
    case .click: return click(at: mouse.point)
    }
  }

  private static let wheelRows = 3

  private mutating func turnWheel(_ key: Key) -> [WorkbenchEffect] {
    clicked = nil
    guard Set<Context>.lists.contains(context) else { return [] }
    return (0..<Self.wheelRows).flatMap { _ in press(key) }
  }

  private mutating func click(at point: Point) -> [WorkbenchEffect] {
    let before = clicked
    clicked = nil
    guard let zone = Painter.zones(of: self).last(where: { $0.rect.contains(point) }) else {
      return []
    }
    switch zone.target {
    case .command(let action):
      return Commands.row(of: action).map { run($0) } ?? []
    case .row(let steps):
      if steps == 0, before == point.row {
        guard isInputEmpty || overlay != nil else { return [] }
        return press(.enter)
      }
      let key: Key = steps < 0 ? .up : .down
      let effects = (0..<abs(steps)).flatMap { _ in press(key) }
      clicked = point.row
      return effects
    }
  }
}
