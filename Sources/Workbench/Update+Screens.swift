import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// What brings the shown screen up to date; cursors keep their names.
  var reloads: [WorkbenchEffect] {
    switch screen {
    case .tableau: return [.loadTableau]
    case .devices(let devices): return [devices.load(at: devices.devices.anchor)]
    case .device(let device):
      return [.loadDevice(device.id), device.loadHistory(at: device.history.anchor)]
    case .medium(let medium):
      return [.loadMedium(medium.id), medium.loadHistory(at: medium.history.anchor)]
    case .atelier(let atelier):
      return [.loadAtelier(atelier.list, bench: preferences.bench)] + atelier.detailLoads(layout)
    case .lots: return [.loadLots]
    case .lot(let lot): return [.loadLot(lot.code), lot.load(at: lot.devices.anchor)]
    case .goods(let goods): return [.loadGoods(goods.view)]
    case .goodsPage(let page): return [.loadGoodsPage(page.ref)]
    case .journal(let journal):
      return [.loadVouching, journal.load(by: law, at: journal.entries.anchor)]
    case .settings: return [.loadHouseSettings]
    case .queue: return [.loadQueue]
    case .event, .sheet, .help, .messages: return []
    }
  }

  /// Goes to one of the screens that have a key.
  mutating func show(_ action: Action) -> [WorkbenchEffect] {
    isMessageShown = false
    let origin = context
    let typed = box.words
    // The help and the messages stand over the lot, and its labels wait on.
    let isLeft = ![.showHelp, .showMessages].contains(action)
    if isLeft, case .lot(let lot) = screen, let left = lot.leftLabel { say(.note, left) }
    if isLeft, let leftSheet { say(.note, leftSheet) }
    box.clear()
    overlay = nil
    sifting.typed = nil
    switch action {
    case .showTableau: screens = [screens[0]]
    case .showDevices:
      var devices = DevicesScreen()
      devices.sifting.kept = typed.isEmpty ? lastUnknown.map { [$0] } ?? [] : typed
      devices.order = finding.order
      devices.understand(law)
      lastUnknown = nil
      go(to: .devices(devices))
    case .showSettings:
      go(to: .settings(refreshed(SettingsScreen())))
    case .showAtelier: go(to: .atelier(AtelierScreen()))
    case .showLots: go(to: .lots(LotsScreen()))
    case .showJournal: go(to: .journal(JournalScreen()))
    case .showMessages:
      go(to: .messages(MessagesScreen()))
      _ = sifted()
    case .showHelp:
      screens.append(.help(HelpScreen(origin: origin)))
      _ = sifted()
    default: if let goods = goods(action) { go(to: .goods(goods)) }
    }
    return reloads
  }

  /// From the Tableau straight to a screen.
  private mutating func go(to screen: Screen) {
    screens = [screens[0], screen]
  }

  /// Opens the page of a device; one page takes the place of another.
  mutating func openDevice(_ id: DeviceID, name: String) -> [WorkbenchEffect] {
    push(.device(DeviceScreen(id: id, name: name))) { if case .device = $0 { true } else { false } }
  }

  /// Opens the page of a medium; one page takes the place of another.
  mutating func openMedium(_ id: Int64, name: String) -> [WorkbenchEffect] {
    push(.medium(MediumScreen(id: id, name: name))) { if case .medium = $0 { true } else { false } }
  }

  /// Opens the page of a lot.
  mutating func openLot(_ code: String) -> [WorkbenchEffect] {
    let place = lastNeeds["place"] ?? ""
    return push(.lot(LotScreen(code: code, place: place))) {
      if case .lot = $0 { true } else { false }
    }
  }

  mutating func push(
    _ screen: Screen, replacing isSameKind: (Screen) -> Bool
  ) -> [WorkbenchEffect] {
    sifting.typed = nil
    if let index = screens.firstIndex(where: isSameKind) {
      screens.removeSubrange(index...)
    }
    screens.append(screen)
    return reloads
  }

  /// Opens what the cursor stands on.
  mutating func openCurrent() -> [WorkbenchEffect] {
    switch screen {
    case .tableau(let tableau):
      return openCurrent(of: tableau)
    case .devices(let devices):
      guard let device = devices.devices.list.current else { return [] }
      return openDevice(device.id, name: device.name)
    case .atelier(let atelier):
      guard let row = atelier.rows.current else { return [] }
      if let medium = row.medium { return openMedium(medium.id, name: medium.name) }
      return openDevice(row.device.id, name: row.device.name)
    case .lots(let lots):
      guard let lot = lots.lots.current else { return [] }
      return openLot(lot.code)
    case .lot(let lot):
      guard let device = lot.devices.list.current else { return [] }
      return openDevice(device.id, name: device.name)
    case .goods(let goods):
      guard let row = goods.rows.current else { return [] }
      return openGoods(row.ref)
    case .goodsPage(let page): return openCurrent(of: page)
    case .journal(let journal):
      guard let entry = journal.entries.list.current else { return [] }
      guard entry.event.device > 0 else {
        var event = EventScreen(entry: entry)
        event.lines.replace(lines(of: entry))
        screens.append(.event(event))
        return []
      }
      return openDevice(DeviceID(rawValue: entry.event.device), name: entry.deviceName)
    case .settings(let settings): return openCurrent(of: settings)
    case .queue(let queue): return openCurrent(of: queue)
    case .device, .medium, .event, .sheet, .help, .messages: return []
    }
  }
}

extension WorkbenchState {
  /// The sifting of the shown screen; setting it where nothing is sifted does nothing.
  var sifting: Sifting {
    get {
      switch screen {
      case .devices(let screen): screen.sifting
      case .atelier(let screen): screen.sifting
      case .lots(let screen): screen.sifting
      case .lot(let screen): screen.sifting
      case .goods(let screen): screen.sifting
      case .journal(let screen): screen.sifting
      case .help(let screen): screen.sifting
      case .messages(let screen): screen.sifting
      case .settings(let screen): screen.sifting
      case .tableau, .device, .medium, .event, .queue, .sheet, .goodsPage: Sifting()
      }
    }
    set {
      switch screen {
      case .devices(var changed):
        changed.sifting = newValue
        changed.understand(law)
        screen = .devices(changed)
      case .atelier(var changed):
        changed.sifting = newValue
        screen = .atelier(changed)
      case .lots(var changed):
        changed.sifting = newValue
        screen = .lots(changed)
      case .goods(var changed):
        changed.sifting = newValue
        screen = .goods(changed)
      case .lot(var changed):
        changed.sifting = newValue
        screen = .lot(changed)
      case .journal(var changed):
        changed.sifting = newValue
        screen = .journal(changed)
      case .help(var changed):
        changed.sifting = newValue
        screen = .help(changed)
      case .messages(var changed):
        changed.sifting = newValue
        screen = .messages(changed)
      case .settings(var changed):
        changed.sifting = newValue
        screen = .settings(changed)
      case .tableau, .device, .medium, .event, .queue, .sheet, .goodsPage: break
      }
    }
  }

  /// The box changed: what is typed sifts the list.
  mutating func sift() -> [WorkbenchEffect] {
    _ = goToTest(box.text)
    let before = sifting.words
    // A badge filters nothing: what filters stands on the screen.
    sifting.typed = box.isEmpty || isReadingBadge ? nil : box.words
    return sifting.words == before ? [] : sifted()
  }

  /// A scan was dealt with: what it typed sifts no longer.
  mutating func unsift() -> [WorkbenchEffect] {
    guard sifting.typed != nil else { return [] }
    sifting.typed = nil
    switch screen {
    case .devices, .lot, .journal: return reloads
    default: return sifted()
    }
  }

  /// Shows the rows that the words leave, from the top.
  mutating func sifted() -> [WorkbenchEffect] {
    switch screen {
    case .devices(var devices):
      devices.devices.restart()
      screen = .devices(devices)
      return [devices.load(at: .start)]
    case .atelier(var atelier):
      atelier.sift()
      screen = .atelier(atelier)
      return awaitAtelierDetails()
    case .lots(var lots):
      lots.sift()
      screen = .lots(lots)
      return awaitLots()
    case .lot(var lot):
      lot.devices.restart()
      screen = .lot(lot)
      return [lot.load(at: .start)]
    case .goods(var goods):
      goods.sift(law)
      screen = .goods(goods)
      return awaitGoodsDetails()
    case .journal(var journal):
      journal.entries.restart()
      screen = .journal(journal)
      return [journal.load(by: law, at: .start)]
    case .help(var help):
      help.sift()
      screen = .help(help)
      return []
    case .messages(var kept):
      let words = kept.sifting.words.map { folded($0) }
      kept.messages.replace(
        messages.reversed().filter { message in
          let text = folded(message.text(language))
          return words.allSatisfy { text.contains($0) }
        })
      screen = .messages(kept)
      return []
    case .settings(let settings):
      screen = .settings(refreshed(settings))
      return []
    case .tableau, .device, .medium, .event, .queue, .sheet, .goodsPage: return []
    }
  }
}
