public import ScreenGrid

/// Draws the state: what is seen depends on nothing else.
public func render(_ state: WorkbenchState) -> Frame {
  var painter = Painter(state)
  if state.layout.isTooSmall {
    painter.frame.paragraph(painter.say(.tooSmall), in: painter.frame.bounds)
    return painter.frame
  }
  painter.drawHeader()
  painter.drawFooter()
  painter.drawBox()
  painter.drawScreen()
  painter.drawMessage()
  painter.drawOverlay()
  return painter.frame
}

extension Painter {
  fileprivate mutating func drawScreen() {
    switch state.screen {
    case .tableau(let screen): draw(screen)
    case .devices(let screen): draw(screen)
    case .device(let screen): draw(screen)
    case .atelier(let screen): draw(screen)
    case .lots(let screen): draw(screen)
    case .lot(let screen): draw(screen)
    case .journal(let screen): draw(screen)
    case .event(let screen): draw(screen)
    case .settings(let screen): draw(screen)
    case .queue(let screen): draw(screen)
    case .help(let screen): draw(screen)
    case .messages(let screen): draw(screen)
    }
  }

  fileprivate mutating func drawOverlay() {
    switch state.overlay {
    case .palette(let palette): draw(palette)
    case .form(let form): draw(form)
    case .choice(let choice): draw(choice)
    case .undo(let preview): draw(preview)
    case .bulk(let page): draw(page)
    case .actUndo(let undo): draw(undo)
    case nil: break
    }
  }
}
