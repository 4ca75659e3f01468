import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Whether there is no text where the next character would go.
  var isInputEmpty: Bool {
    switch overlay {
    case .palette(let palette): return palette.query.isEmpty
    case .form(let form):
      return form.isOnConfirm || form.fields[form.focus].input.isEmpty
    case .choice, .undo, .actUndo, .bulk, nil: return box.isEmpty
    }
  }

  /// The command that a key means here.
  func command(for key: Key) -> Command? {
    let context = context
    let isEmpty = isInputEmpty
    return Commands.all.first { $0.claims(key, in: context, isBoxEmpty: isEmpty) }
  }

  mutating func press(_ key: Key) -> [WorkbenchEffect] {
    if let command = command(for: key) { return run(command) }
    guard case .character = key else { return [] }
    return type(key)
  }

  /// Does a command, or says why not.
  mutating func run(_ command: Command) -> [WorkbenchEffect] {
    if let refusal = command.refusal(self) { return answer(.refused, refusal) }
    return perform(command.action)
  }

  /// Lets a key edit whatever has the focus.
  mutating func type(_ key: Key) -> [WorkbenchEffect] {
    switch overlay {
    case .palette(var palette):
      guard palette.query.handle(key) == .edited else {
        overlay = .palette(palette)
        return []
      }
      overlay = .palette(palette)
      refreshPalette()
      return []
    case .form(var form):
      form.type(key)
      overlay = .form(form)
      return []
    case .choice, .undo, .actUndo, .bulk:
      box.handle(key)
      return []
    case nil:
      guard box.handle(key) == .edited else { return [] }
      return sift()
    }
  }

  /// Each finished line of a paste is a scan; what follows the last line end is typed.
  mutating func paste(_ text: String) -> [WorkbenchEffect] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
    let rest = lines.popLast() ?? ""
    var effects: [WorkbenchEffect] = []
    if overlay != nil {
      for character in (lines + [rest]).joined(separator: " ") {
        effects += type(.character(character))
      }
      return effects
    }
    if lines.count > 1 {
      pasted = pasted ?? Paste()
      pasted?.isOpen = true
    }
    for line in lines {
      let code = box.text + line
      box.clear()
      effects += scan(code, isPasted: lines.count > 1)
    }
    pasted?.isOpen = false
    effects += endPaste()
    if !rest.isEmpty {
      box.insert(rest)
      effects += sift()
    }
    return effects
  }
}

extension Form {
  /// Lets a key edit the field that has the focus.
  mutating func type(_ key: Key) {
    complaint = nil
    guard !isOnConfirm else {
      if case .character = key { isDisturbed = true }
      return
    }
    if case .choice(let choices) = fields[focus].kind {
      switch key {
      case .left: choose(by: -1, among: choices.count)
      case .right: choose(by: 1, among: choices.count)
      case .backspace, .delete: fields[focus].chosen = nil
      case .character: isDisturbed = true
      default: break
      }
    } else {
      fields[focus].input.handle(key)
    }
  }

  /// Takes another choice of the field that has the focus.
  mutating func choose(by step: Int, among count: Int) {
    guard count > 0 else { return }
    let next = fields[focus].chosen.map { $0 + step } ?? (step > 0 ? 0 : count - 1)
    fields[focus].chosen = min(max(next, 0), count - 1)
  }
}
