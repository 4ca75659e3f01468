/// What a person may want of the workbench, whatever key or word says it.
enum Action: String, CaseIterable, Sendable {
  // To go somewhere.
  case showHelp, showTableau, showDevices, showLots, showJournal, showAtelier, showSettings
  case showMessages
  case showKits, showRequests, showDeliveries, showStockTakes, showRemovals
  // To go back in time.
  case travel, returnToPresent
  case openPalette, back, quit, suspend, redraw, changeLanguage
  // The box and the fields.
  case scan, caretLeft, caretRight, caretWordLeft, caretWordRight, caretStart, caretEnd
  case eraseBackward, eraseForward, eraseWord, eraseAll
  // Lists.
  case cursorUp, cursorDown, pageUp, pageDown, first, last, open
  case nextPane, previousPane
  // Devices.
  case doMove, undo, chooseVerb, chooseFact, addMedium, sanitise, fileWipeLog
  // The test sheet.
  case openSheet, testPassed, testFailed, testAbsent, restPassed, noteTest, confirmSheet
  case confirmMedia, fitMedium
  // The Tableau.
  case showStuck, showQueue
  // Finding devices.
  case complete, recallFilter, sort, chooseColumns, chooseView, saveList
  // Many devices at once.
  case mark, markRange, markAll, unmarkAll, markByScanning, doToMarked
  // The Atelier.
  case doNext, doOther, showByBench, chooseBench
  // Paper.
  case printLabels, printCodes
  // Lots.
  case importManifest, playDemo, registerUnknown, receiveRow, changeLabels, setPlace
  case chooseLotVerb, withdrawRow
  // Goods.
  case beginGoods, actOnGoods, settleFinding
  // Documents.
  case certify
  // The journal.
  case verify
  // The settings and the queue.
  case enrol, nameMedium, setAside, settleDoubt, importEvidence
  // What stands over a screen.
  case confirm, confirmAll, takeShown, nextField, previousField, nextChoice, previousChoice
  case cancelJob
  // The face of this screen, its sounds, its scanner.
  case themeDark, themeLight, themeContrast, themeMonochrome, toggleASCII, toggleMouse
  case bellSound, bellFlash, bellBoth, bellNone, chooseScannerPrefix, toggleScannerSuffix
  case changeHere
}
