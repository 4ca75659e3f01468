public import ScreenGrid

/// Draws the state: what is seen depends on nothing else.
public func render(_ state: WorkbenchState) -> Frame {
  var painter = Painter(state)
  painter.drawPage()
  return painter.frame
}

extension Painter {
  mutating func drawPage() {
    guard !layout.isTooSmall else {
      frame.paragraph(say(.tooSmall), in: frame.bounds)
      return
    }
    drawHeader()
    drawFooter()
    drawBox()
    drawScreen()
    drawMessage()
    drawOverlay()
    if state.isScanning { drawBox() }
  }

  fileprivate mutating func drawScreen() {
    switch state.screen {
    case .tableau(let screen): draw(screen)
    case .devices(let screen): draw(screen)
    case .device(let screen): draw(screen)
    case .medium(let screen): draw(screen)
    case .atelier(let screen): draw(screen)
    case .lots(let screen): draw(screen)
    case .lot(let screen): draw(screen)
    case .goods(let screen): draw(screen)
    case .goodsPage(let page): draw(page)
    case .journal(let screen): draw(screen)
    case .event(let screen): draw(screen)
    case .settings(let screen): draw(screen)
    case .queue(let screen): draw(screen)
    case .sheet(let screen): draw(screen)
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
