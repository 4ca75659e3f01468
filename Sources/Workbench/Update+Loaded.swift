import LedgerValues

extension WorkbenchState {
  /// Gives what was loaded to every screen that asked for just that.
  mutating func take(_ loaded: Loaded) -> [WorkbenchEffect] {
    for index in screens.indices { screens[index].take(counting(loaded), law: law) }
    switch loaded {
    case .houseSettings(let house):
      for index in screens.indices {
        guard case .settings(var settings) = screens[index] else { continue }
        settings.house = house
        screens[index] = .settings(refreshed(settings))
      }
      return []
    case .tableau: return [.loadTargets]
    case .lots: return awaitLots()
    case .goods(let view, let rows):
      take(rows, of: view)
      return awaitGoodsDetails()
    case .goodsPage(let row):
      take(page: row)
      return []
    case .atelier: return takeAtelier()
    case .queue(let entries): return take(entries)
    case .candidates(let entry, let candidates): return take(candidates, of: entry)
    case .devices, .lotRows, .journal: return lacking
    default: return []
    }
  }

  /// What a window taller than a page of rows wants besides.
  var lacking: [WorkbenchEffect] {
    let height = listHeight
    return switch screen {
    case .devices(let screen):
      screen.devices.lacking(height: height).map { [screen.load(at: $0)] } ?? []
    case .lot(let screen):
      screen.devices.lacking(height: height).map { [screen.load(at: $0)] } ?? []
    case .journal(let screen):
      screen.entries.lacking(height: height).map { [screen.load(by: law, at: $0)] } ?? []
    default: []
    }
  }
}

extension WorkbenchState {
  /// What was verified from here counts where no checkpoint is kept of it, as in the demonstration.
  private func counting(_ loaded: Loaded) -> Loaded {
    guard case .vouching(var vouching) = loaded, vouching.verified < verified else { return loaded }
    vouching.verified = verified
    vouching.verifiedOn = LocalTime(now).date
    return .vouching(vouching)
  }
}

extension Screen {
  fileprivate mutating func take(_ loaded: Loaded, law: Law) {
    switch (self, loaded) {
    case (.tableau(var screen), .tableau(let tableau)):
      screen.take(tableau, law: law)
      self = .tableau(screen)
    case (.tableau(var screen), .targets(let targets)):
      screen.take(targets, law: law)
      self = .tableau(screen)
    case (.devices(var screen), .devices(let filter, let anchor, let page))
    where screen.filter == filter:
      screen.take(page, at: anchor)
      self = .devices(screen)
    case (.device(var screen), .device(let details)) where screen.id == details.summary.id:
      screen.take(details)
      self = .device(screen)
    case (.device(var screen), .history(let id, let anchor, let page)) where screen.id == id:
      screen.history.take(page, at: anchor)
      // Whoever does not read the history sees what happened last.
      if screen.pane != .history, case .start = anchor { screen.history.list.place(at: 0) }
      self = .device(screen)
    case (.medium(var screen), .medium(let details)) where screen.id == details.medium.id:
      screen.take(details)
      self = .medium(screen)
    case (.medium(var screen), .mediumHistory(let id, let anchor, let page)) where screen.id == id:
      screen.history.take(page, at: anchor)
      if screen.pane != .history, case .start = anchor { screen.history.list.place(at: 0) }
      self = .medium(screen)
    case (.atelier(var screen), .atelier(let atelier)) where screen.list == atelier.list:
      screen.take(atelier)
      self = .atelier(screen)
    case (.atelier(var screen), .device(let details))
    where screen.detailsOf == details.summary.id:
      screen.details = details
      self = .atelier(screen)
    case (.lots(var screen), .lots(let lots)):
      screen.take(lots)
      // What they lived through may have changed too.
      screen.detailsOf = nil
      self = .lots(screen)
    case (.lots(var screen), .lotCounts(let lots)):
      screen.count(lots)
      self = .lots(screen)
    case (.lots(var screen), .lotDetails(let code, let details)) where screen.detailsOf == code:
      screen.details = details
      self = .lots(screen)
    case (.lot(var screen), .lot(let lot)) where screen.code == lot.code:
      screen.summary = lot
      self = .lot(screen)
    case (.lot(var screen), .lotRows(let filter, let anchor, let page))
    where screen.filter == filter:
      screen.devices.take(
        page.rows, hasEarlier: page.hasEarlier, hasLater: page.hasLater, at: anchor)
      self = .lot(screen)
    case (.journal(var screen), .vouching(let vouching)):
      screen.vouching = vouching
      self = .journal(screen)
    case (.journal(var screen), .journal(let filter, let anchor, let page))
    where screen.filter(by: law) == filter:
      screen.entries.take(page, at: anchor)
      self = .journal(screen)
    default: break
    }
  }
}

extension Paged<HistoryEntry> {
  /// Takes a page of events; newer ones stand before older ones.
  fileprivate mutating func take(_ page: HistoryPage, at anchor: PageAnchor<Int64>) {
    take(page.entries, hasEarlier: page.hasNewer, hasLater: page.hasOlder, at: anchor)
  }
}
