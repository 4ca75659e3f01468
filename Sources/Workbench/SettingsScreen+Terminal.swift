import LedgerValues
import ScreenGrid

/// Something that is set for this terminal alone, and kept beside the ledger.
enum TerminalChoice: String, CaseIterable, Sendable {
  case theme, lines, mouse, bells, scannerPrefix, scannerSuffix, language

  /// The commands that change it, in the order in which the keys go through them.
  var commands: [Action] {
    switch self {
    case .theme: [.themeDark, .themeLight, .themeContrast, .themeMonochrome]
    case .lines: [.toggleASCII]
    case .mouse: [.toggleMouse]
    case .bells: [.bellBoth, .bellSound, .bellFlash, .bellNone]
    case .scannerPrefix: [.chooseScannerPrefix]
    case .scannerSuffix: [.toggleScannerSuffix]
    case .language: [.changeLanguage]
    }
  }
}

extension WorkbenchState {
  /// The rows of the pane of this terminal.
  var terminalRows: [SettingsScreen.Row] { TerminalChoice.allCases.map { .terminal($0) } }

  /// The thing of this terminal that the cursor stands on.
  var terminalChoice: TerminalChoice? {
    guard overlay == nil, case .settings(let settings) = screen,
      case .terminal(let choice) = settings.rows.current
    else { return nil }
    return choice
  }

  /// What is chosen for it now, in words.
  func value(of choice: TerminalChoice) -> Sentence {
    switch choice {
    case .theme: .theme(preferences.theme)
    case .lines: isASCII ? .ascii : .unicode
    case .mouse: preferences.hasMouse ? .mouseWithFiliere : .mouseWithTerminal
    case .bells: .bells(preferences.bells)
    case .scannerPrefix: preferences.scannerPrefix.map { .keyCalled($0) } ?? .noPrefix
    case .scannerSuffix: preferences.scannerSuffix == .tab ? .tabOrEnter : .enterOnly
    case .language: .same(language == .french ? "français" : "English")
    }
  }

  /// Goes to the value that follows, or to the one before.
  mutating func change(_ choice: TerminalChoice, by step: Int) -> [WorkbenchEffect] {
    let actions = choice.commands
    let rows = actions.compactMap { Commands.row(of: $0) }
    // Of several commands, the one that is refused is the one that holds already.
    let chosen = rows.count > 1 ? rows.firstIndex { $0.refusal(self) != nil } : nil
    let next = chosen.map { ($0 + step + rows.count) % rows.count } ?? 0
    return run(rows[next])
  }

  var refusalToChangeHere: Sentence? {
    if case .settings(let settings) = screen {
      switch settings.rows.current {
      case .policy, .test, .ruleSet: return refusalToOpenSetting
      default: break
      }
    }
    return terminalChoice == nil ? .enterChanges : nil
  }
}
