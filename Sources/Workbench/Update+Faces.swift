import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Chooses how this screen looks, sounds and listens, and says what was chosen.
  mutating func choose(_ action: Action) -> [WorkbenchEffect] {
    if action == .chooseScannerPrefix { return askScannerPrefix() }
    let effects = prefer { preferences in
      switch action {
      case .themeDark: preferences.theme = .dark
      case .themeLight: preferences.theme = .light
      case .themeContrast: preferences.theme = .highContrast
      case .themeMonochrome: preferences.theme = .monochrome
      case .bellBoth: preferences.bells = .both
      case .bellSound: preferences.bells = .sound
      case .bellFlash: preferences.bells = .flash
      case .bellNone: preferences.bells = .none
      case .toggleMouse: preferences.hasMouse.toggle()
      case .toggleASCII: preferences.isASCII.toggle()
      case .toggleScannerSuffix:
        preferences.scannerSuffix = preferences.scannerSuffix == .enter ? .tab : .enter
      default: break
      }
    }
    say(.note, told(action))
    return effects
  }

  private func told(_ action: Action) -> Sentence {
    switch action {
    case .toggleMouse: return preferences.hasMouse ? .mouseTaken : .mouseLeft
    case .toggleASCII: return preferences.isASCII ? .linesASCII : .linesUnicode
    case .toggleScannerSuffix:
      return preferences.scannerSuffix == .tab ? .suffixTab : .suffixEnter
    default: return .chosen(Commands.row(of: action)?.name ?? .alreadySo)
    }
  }

  private mutating func askScannerPrefix() -> [WorkbenchEffect] {
    let field = FormField(
      name: "prefix", label: .prefixLabel, kind: .text, isRequired: false,
      value: preferences.scannerPrefix?.name(in: .english) ?? "")
    var form = Form(purpose: .scannerPrefix, title: .prefixTitle, fields: [field])
    form.focus = 0
    overlay = .form(form)
    return []
  }

  /// The form was confirmed: a key that cannot be one is refused, and what was chosen stays.
  mutating func takeScannerPrefix(_ text: String) -> [WorkbenchEffect] {
    let key = Key(scannerPrefix: text)
    guard text.isEmpty || key != nil else { return answer(.refused, .notPrefix(text)) }
    let effects = prefer { $0.scannerPrefix = key }
    say(.note, key.map { .prefixIs($0) } ?? .prefixNone)
    return effects
  }
}
