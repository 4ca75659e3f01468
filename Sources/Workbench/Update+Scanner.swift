import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// What the scanner's own keys do, before any command is looked for; nil for every other key.
  ///
  /// The prefix empties the box. Over a form that waits for a code it empties the field, which is
  /// what the code is for; over anything else the box gathers the code, and only when that is
  /// complete is what stood over the screen left.
  mutating func heedScanner(_ key: Key) -> [WorkbenchEffect]? {
    if key == preferences.scannerPrefix { return beginScan() }
    guard isScanning else {
      guard key == .tab, preferences.scannerSuffix == .tab, endsCode else { return nil }
      return press(.enter)
    }
    switch key {
    case .character(let character):
      box.insert(String(character))
      return []
    case .backspace:
      box.handle(key)
      return []
    case .enter: return completeScan()
    case .tab where preferences.scannerSuffix == .tab: return completeScan()
    default:
      isScanning = false
      box.clear()
      return key == .escape ? [] : nil
    }
  }

  /// Whether a Tab here can only be the end of a code: in the palette the name of a command is
  /// typed, which only Enter takes.
  private var endsCode: Bool {
    switch overlay {
    case .form, .palette: false
    default: !isInputEmpty
    }
  }

  private mutating func beginScan() -> [WorkbenchEffect] {
    isAnswerFresh = false
    switch overlay {
    case .form(var form) where form.awaitsCode:
      form.complaint = nil
      form.fields[form.focus].input.clear()
      overlay = .form(form)
      return []
    case nil:
      box.clear()
      return sift()
    default:
      box.clear()
      isScanning = true
      return []
    }
  }

  private mutating func completeScan() -> [WorkbenchEffect] {
    isScanning = false
    guard !box.isEmpty else { return [] }
    let left: Sentence?
    switch overlay {
    case .form: left = .leftForm
    case .palette: left = .leftPalette
    case .choice: left = .leftChoice
    case .undo:
      if CommandCode(box.text) == .undo { return scanBox() }
      left = .leftUndo
    default: left = nil
    }
    let code = box.text
    box.clear()
    overlay = nil
    return scan(code, leaving: left)
  }
}

extension Form {
  /// The field that has the focus takes a code.
  fileprivate var awaitsCode: Bool {
    guard !isOnConfirm else { return false }
    return fields[focus].kind == .place || fields[focus].kind == .text
  }
}
