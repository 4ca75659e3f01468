import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Moves the cursor of whatever has the focus.
  mutating func move(_ action: Action) -> [WorkbenchEffect] {
    switch overlay {
    case .palette(var palette):
      palette.lines.move(action, page: listHeight)
      overlay = .palette(palette)
      return []
    case .choice(var choice):
      choice.candidates.move(action, page: listHeight)
      overlay = .choice(choice)
      return []
    case .bulk(var page):
      page.lines.move(action, page: listHeight)
      overlay = .bulk(page)
      return []
    case .form, .undo, .actUndo: return []
    case nil: break
    }
    isMessageShown = false
    return keepSifting() + moveOnScreen(action)
  }

  /// The words are typed, as an arrow or another command says: they stay the filter of the list, and
  /// the box is free again.
  mutating func keepSifting() -> [WorkbenchEffect] {
    guard let typed = sifting.typed else { return [] }
    sifting = Sifting(kept: typed, typed: nil)
    box.clear()
    return rememberFilter()
  }

  private mutating func moveOnScreen(_ action: Action) -> [WorkbenchEffect] {
    let height = listHeight
    switch screen {
    case .tableau(var tableau):
      switch tableau.pane {
      case .pipeline: tableau.lines.move(action, page: height)
      case .notices: tableau.notices.move(action, page: height)
      }
      screen = .tableau(tableau)
      return []
    case .devices(var devices):
      let anchor = devices.devices.move(action, page: height)
      screen = .devices(devices)
      return anchor.map { [devices.load(at: $0)] } ?? []
    case .device(var device):
      let effects = device.move(action, page: height)
      screen = .device(device)
      return effects
    case .medium(var medium):
      let effects = medium.move(action, page: height)
      screen = .medium(medium)
      return effects
    case .atelier(var atelier):
      atelier.rows.move(action, page: height)
      screen = .atelier(atelier)
      return awaitAtelierDetails()
    case .lots(var lots):
      lots.lots.move(action, page: height)
      screen = .lots(lots)
      return awaitLots()
    case .lot(var lot):
      let anchor = lot.devices.move(action, page: height)
      screen = .lot(lot)
      return anchor.map { [lot.load(at: $0)] } ?? []
    case .goods(var goods):
      goods.rows.move(action, page: height)
      screen = .goods(goods)
      return awaitGoodsDetails()
    case .goodsPage(var page):
      page.lines.move(action, page: height)
      screen = .goodsPage(page)
      return []
    case .journal(var journal):
      let anchor = journal.entries.move(action, page: height)
      screen = .journal(journal)
      return anchor.map { [journal.load(by: law, at: $0)] } ?? []
    case .event(var event):
      event.lines.move(action, page: height)
      screen = .event(event)
      return []
    case .settings(var settings):
      settings.rows.move(action, page: height)
      screen = .settings(settings)
      return []
    case .queue(let queue): return move(action, in: queue, page: height)
    case .sheet(var sheet):
      sheet.rows.move(action, page: height)
      screen = .sheet(sheet)
      return []
    case .help(var help):
      help.lines.move(action, page: height)
      screen = .help(help)
      return []
    case .messages(var messages):
      messages.messages.move(action, page: height)
      screen = .messages(messages)
      return []
    }
  }
}

extension DeviceScreen {
  fileprivate mutating func move(_ action: Action, page height: Int) -> [WorkbenchEffect] {
    switch pane {
    case .moves: moves.move(action, page: height)
    case .media: media.move(action, page: height)
    case .history:
      return history.move(action, page: height).map { [loadHistory(at: $0)] } ?? []
    }
    return []
  }
}

extension Listing {
  mutating func move(_ action: Action, page height: Int) {
    switch action {
    case .cursorUp: move(by: -1)
    case .cursorDown: move(by: 1)
    case .pageUp: move(by: -max(height - 1, 1))
    case .pageDown: move(by: max(height - 1, 1))
    case .first: place(at: 0)
    case .last: place(at: rows.count - 1)
    default: break
    }
  }
}

extension Paged {
  /// Moves the cursor; answers what to load when it comes near an end of what is loaded.
  mutating func move(_ action: Action, page height: Int) -> PageAnchor<Row.ID>? {
    if action == .first, hasEarlier {
      list.leave()
      return .start
    }
    if action == .last, hasLater {
      list.leaveToEnd()
      return .end
    }
    list.move(action, page: height)
    return missing
  }
}
