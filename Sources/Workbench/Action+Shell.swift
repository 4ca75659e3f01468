extension Action {
  /// How the same is done without the screen (DESIGN §4: every function is a plain command too).
  enum Shell: Equatable, Sendable {
    /// The words after `filiere`; none where `filiere` alone does it.
    case command(String)
    /// It only moves about on the screen, types, or is about this screen.
    case screenOnly
  }

  /// A new action says here how it is done by a script, or that there is nothing to do.
  var shell: Shell {
    switch self {
    case .showHelp: .command("help")
    case .showTableau: .command("")
    case .showDevices, .showStuck: .command("device list")
    case .complete, .recallFilter, .sort, .chooseColumns, .chooseView, .saveList:
      .command("device list")
    case .printLabels, .printCodes: .command("label")
    case .showAtelier: .command("atelier")
    case .showQueue: .command("queue")
    case .showSettings: .command("setting list")
    case .enrol: .command("operator add")
    case .nameMedium, .setAside, .settleDoubt: .command("queue settle")
    case .verify: .command("verify")
    case .chooseLotVerb: .command("lot")
    case .withdrawRow: .command("do")
    case .showLots, .open: .command("lot list")
    case .showJournal: .command("journal")
    case .showKits: .command("kit availability")
    case .showRequests: .command("request list")
    case .showDeliveries: .command("deliver list")
    case .showStockTakes: .command("stock-take list")
    case .showRemovals: .command("removal list")
    case .beginGoods, .actOnGoods: .command("kit")
    case .settleFinding: .command("stock-take resolve")
    case .travel: .command("device list --as-of")
    case .openPalette: .command("keys")
    case .changeLanguage: .command("keys --language en")
    case .chooseVerb, .doMove, .receiveRow, .changeLabels, .setPlace, .doToMarked, .doNext,
      .doOther:
      .command("do")
    case .chooseFact, .openSheet, .confirmSheet: .command("fact")
    case .undo: .command("undo")
    case .addMedium, .sanitise, .fitMedium: .command("medium")
    case .confirmMedia: .command("fact")
    case .showByBench: .command("atelier")
    case .chooseBench: .screenOnly
    case .fileWipeLog: .command("import wipe-log")
    case .certify: .command("certificate")
    case .importEvidence: .command("import audit")
    case .importManifest: .command("import manifest")
    case .playDemo: .command("demo")
    case .registerUnknown: .command("device register")
    case .mark, .markRange, .markAll, .unmarkAll, .markByScanning, .returnToPresent:
      .screenOnly
    case .themeDark, .themeLight, .themeContrast, .themeMonochrome:
      .command("workbench --theme")
    case .toggleASCII, .toggleMouse, .bellSound, .bellFlash, .bellBoth, .bellNone,
      .chooseScannerPrefix, .toggleScannerSuffix:
      .screenOnly
    case .changeHere: .command("setting policy")
    case .back, .quit, .suspend, .redraw, .showMessages, .cancelJob, .scan, .caretLeft,
      .caretRight, .caretWordLeft, .caretWordRight, .caretStart, .caretEnd, .eraseBackward,
      .eraseForward, .eraseWord, .eraseAll, .cursorUp, .cursorDown, .pageUp, .pageDown, .first,
      .last, .nextPane, .previousPane, .confirm, .confirmAll, .takeShown, .nextField,
      .previousField,
      .nextChoice, .previousChoice, .testPassed, .testFailed, .testAbsent, .restPassed, .noteTest:
      .screenOnly
    }
  }
}
