import LedgerValues
import ScreenGrid

extension Key {
  /// What the key is called in the footer, the help and the README.
  func name(in language: Language) -> String {
    let isFrench = language == .french
    switch self {
    case .character(" "): return isFrench ? "Espace" : "Space"
    case .character(let character): return String(character)
    case .function(let number): return "F\(number)"
    case .ctrl(let character): return "Ctrl-\(character.uppercased())"
    case .alt(let character): return "Alt-\(character.uppercased())"
    case .enter: return isFrench ? "Entrée" : "Enter"
    case .escape: return isFrench ? "Échap" : "Esc"
    case .tab: return "Tab"
    case .backtab: return isFrench ? "Maj-Tab" : "Shift-Tab"
    case .backspace: return isFrench ? "Retour arr." : "Backspace"
    case .delete: return isFrench ? "Suppr" : "Delete"
    case .insert: return isFrench ? "Inser" : "Insert"
    case .up: return isFrench ? "Haut" : "Up"
    case .down: return isFrench ? "Bas" : "Down"
    case .left: return isFrench ? "Gauche" : "Left"
    case .right: return isFrench ? "Droite" : "Right"
    case .home: return isFrench ? "Début" : "Home"
    case .end: return isFrench ? "Fin" : "End"
    case .pageUp: return isFrench ? "Page préc." : "Page up"
    case .pageDown: return isFrench ? "Page suiv." : "Page down"
    case .wordLeft: return isFrench ? "Ctrl-Gauche" : "Ctrl-Left"
    case .wordRight: return isFrench ? "Ctrl-Droite" : "Ctrl-Right"
    }
  }
}
