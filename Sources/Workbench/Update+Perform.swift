import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Does what an action says. Whether it may be done was asked before.
  mutating func perform(_ action: Action) -> [WorkbenchEffect] {
    switch action {
    case .showHelp, .showTableau, .showDevices, .showLots, .showJournal, .showAtelier,
      .showSettings, .showMessages, .showKits, .showRequests, .showDeliveries, .showStockTakes,
      .showRemovals:
      return show(action)
    case .travel: return openTravelForm()
    case .returnToPresent: return [.returnToPresent]
    case .openPalette: return openPalette(.all)
    case .chooseVerb: return openPalette(.scanToAct)
    case .chooseFact: return openPalette(.facts)
    case .back: return goBack()
    case .quit:
      if !sheets.isEmpty, !isWarnedOfSheets {
        isWarnedOfSheets = true
        return answer(.refused, .sheetsUnsaved)
      }
      isFinished = true
      return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .changeLanguage:
      let other: Language = language == .french ? .english : .french
      return prefer { $0.language = other }
    case .cancelJob: return [.cancelJob]
    case .scan: return scanBox()
    case .caretLeft, .caretRight, .caretWordLeft, .caretWordRight, .caretStart, .caretEnd,
      .eraseBackward, .eraseForward, .eraseWord, .eraseAll:
      return edit(action)
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .first, .last:
      return move(action)
    case .open: return openCurrent()
    case .nextPane: return turnPane(by: 1)
    case .previousPane: return turnPane(by: -1)
    case .doMove:
      if case .medium = screen { return doChosenOption() }
      if case .device(let device) = screen, device.pane == .media { return openChosenMedium() }
      return doChosenMove()
    case .confirmMedia: return confirmMedia()
    case .fitMedium: return openFittingForm()
    case .showByBench: return showByBench()
    case .chooseBench: return openBenchForm()
    case .doOther: return openBulkPalette()
    case .doNext: return startNext()
    case .showQueue: return showQueue()
    case .enrol: return openEnrolment()
    case .nameMedium: return nameMedium()
    case .setAside: return setAside()
    case .settleDoubt: return settleDoubt()
    case .showStuck: return showStuck()
    case .undo: return startUndo()
    case .chooseLotVerb: return openPalette(.lot)
    case .settleFinding: return settleFinding()
    case .beginGoods: return beginGoods()
    case .actOnGoods: return openPalette(.goods)
    case .withdrawRow: return startWithdrawal()
    case .verify: return [.verify]
    case .addMedium, .sanitise, .importEvidence: return openEvidenceForm(action)
    case .fileWipeLog: return openLogForm()
    case .openSheet: return openSheet()
    case .testPassed, .testFailed, .testAbsent, .restPassed: return answerSheet(action)
    case .noteTest: return openNote()
    case .confirmSheet: return confirmSheet()
    case .complete: return complete()
    case .sort, .chooseColumns, .recallFilter, .chooseView: return find(action)
    case .printLabels, .printCodes: return openPrintForm(action)
    case .saveList: return openListForm()
    case .certify: return openCertificateForm()
    case .importManifest: return openManifestForm()
    case .playDemo: return [.playDemo]
    case .mark, .markRange, .markAll, .unmarkAll, .markByScanning: return mark(action)
    case .doToMarked: return openBulkPalette()
    case .registerUnknown, .receiveRow, .changeLabels, .setPlace: return receive(action)
    case .themeDark, .themeLight, .themeContrast, .themeMonochrome, .toggleASCII, .toggleMouse,
      .bellSound, .bellFlash, .bellBoth, .bellNone, .chooseScannerPrefix, .toggleScannerSuffix:
      return choose(action)
    case .changeHere:
      if let choice = terminalChoice { return change(choice, by: 1) }
      return openCurrent()
    case .confirm: return confirm()
    case .confirmAll: return confirmAll()
    case .takeShown: return takeShown()
    case .nextField, .previousField, .nextChoice, .previousChoice: return turnForm(action)
    }
  }

  /// The editing keys of the table are those that a field understands.
  private mutating func edit(_ action: Action) -> [WorkbenchEffect] {
    if box.isEmpty, action == .caretLeft || action == .caretRight, let choice = terminalChoice {
      return change(choice, by: action == .caretLeft ? -1 : 1)
    }
    return switch action {
    case .caretLeft: type(.left)
    case .caretRight: type(.right)
    case .caretWordLeft: type(.wordLeft)
    case .caretWordRight: type(.wordRight)
    case .caretStart: type(.home)
    case .caretEnd: type(.end)
    case .eraseBackward: type(.backspace)
    case .eraseForward: type(.delete)
    case .eraseWord: type(.ctrl("w"))
    case .eraseAll: type(.end) + type(.ctrl("u"))
    default: []
    }
  }

  /// Undo names the device that is shown or chosen, else the one moved last from here, else the
  /// operator's own last move.
  var undoTarget: DeviceID? {
    switch screen {
    case .device(let device): device.id
    case .devices(let devices): devices.devices.list.cursor ?? lastMoved
    case .lot(let lot): lot.latest?.id ?? lot.devices.list.cursor ?? lastMoved
    case .medium(let medium): medium.details?.medium.device
    default: lastMoved
    }
  }

  /// Empties the box, else leaves what is shown over the screen, the mode, the sifting, the screen.
  private mutating func goBack() -> [WorkbenchEffect] {
    if overlay != nil {
      overlay = nil
      box.clear()
      return []
    }
    isMessageShown = false
    if !box.isEmpty {
      box.clear()
      return sift()
    }
    if mode != .open {
      mode = .open
      say(.note, .modeLeft)
      return []
    }
    if case .lot(var lot) = screen, lot.isWaiting {
      if let left = lot.leftLabel { say(.note, left) }
      lot.forget()
      screen = .lot(lot)
      return []
    }
    if !sifting.words.isEmpty {
      sifting = Sifting()
      return sifted()
    }
    guard screens.count > 1 else { return past == nil ? [] : [.returnToPresent] }
    if let leftSheet { say(.note, leftSheet) }
    screens.removeLast()
    return reloads
  }

  private mutating func turnPane(by step: Int) -> [WorkbenchEffect] {
    switch screen {
    case .tableau(var tableau):
      tableau.pane = turned(tableau.pane, by: step)
      screen = .tableau(tableau)
      return []
    case .settings(var settings):
      settings.pane = turned(settings.pane, by: step)
      settings.rows = Listing()
      screen = .settings(refreshed(settings))
      return []
    case .queue(var queue):
      if queue.candidates.rows.isEmpty { return answer(.refused, .noCandidate) }
      queue.pane = turned(queue.pane, by: step)
      screen = .queue(queue)
      return []
    case .atelier(let atelier): return showAtelier(turned(atelier.list, by: step))
    case .medium(var medium):
      medium.pane = turned(medium.pane, by: step)
      screen = .medium(medium)
      return []
    case .device(var device):
      device.pane = turned(device.pane, by: step)
      screen = .device(device)
      return []
    case .goods(let goods):
      let views = goods.view.together
      guard let index = views.firstIndex(of: goods.view), views.count > 1 else { return [] }
      screen = .goods(GoodsScreen(views[(index + step + views.count) % views.count]))
      return reloads
    case .lot(var lot):
      lot.view = turned(lot.view, by: step)
      lot.devices.restart()
      screen = .lot(lot)
      return [lot.load(at: .start)]
    default: return []
    }
  }

  private func turned<Value: CaseIterable & Equatable>(_ value: Value, by step: Int) -> Value {
    let all = Array(Value.allCases)
    guard let index = all.firstIndex(of: value) else { return value }
    return all[(index + step + all.count) % all.count]
  }
}
