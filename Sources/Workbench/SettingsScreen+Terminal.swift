import LedgerValues

// What is set for this terminal alone, and kept beside the ledger.

extension WorkbenchState {
  /// The rows of the pane of this terminal.
  var terminalRows: [SettingsScreen.Row] {
    let language = Sentence(fr: "français", en: "English")
    return [.terminal("language", label: .languageHere, value: language)]
  }

  /// Enter on a row of that pane.
  mutating func changeTerminal(_ name: String) -> [WorkbenchEffect] {
    switch name {
    case "language": return perform(.changeLanguage)
    default: return []
    }
  }
}
