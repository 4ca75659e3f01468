import LedgerValues
import ScreenGrid

/// One row of the table of commands: all there is to know of one action.
struct Command: Sendable {
  /// When a key works: always, or only while the box is empty or is not.
  enum BoxCondition: Sendable {
    case any, empty, filled

    func meets(isEmpty: Bool) -> Bool {
      switch self {
      case .any: true
      case .empty: isEmpty
      case .filled: !isEmpty
      }
    }

    func overlaps(_ other: BoxCondition) -> Bool {
      self == .any || other == .any || self == other
    }
  }

  let action: Action
  /// What the palette and the help call it.
  let name: Sentence
  /// One line: begins with a capital, ends without a full stop, at most 60 columns.
  let help: Sentence
  let keys: [Key]
  let contexts: Set<Context>
  let box: BoxCondition
  /// The word in the footer; nil for what need not be said there.
  let footer: Sentence?
  /// Why it cannot be done now for reasons of its own, or nil.
  private let ownRefusal: @Sendable (WorkbenchState) -> Sentence?

  init(
    _ action: Action, fr name: String, en nameEN: String, help helpFR: String,
    _ helpEN: String, keys: [Key], in contexts: Set<Context>, box: BoxCondition = .any,
    footer: Sentence? = nil,
    refusal: @escaping @Sendable (WorkbenchState) -> Sentence? = { _ in nil }
  ) {
    self.action = action
    self.name = Sentence(fr: name, en: nameEN)
    self.help = Sentence(fr: helpFR, en: helpEN)
    self.keys = keys
    self.contexts = contexts
    self.box = box
    self.footer = footer
    ownRefusal = refusal
  }

  /// Why it cannot be done now, or nil: in the past nothing can that leads to writing.
  func refusal(_ state: WorkbenchState) -> Sentence? {
    if state.past != nil, action.leadsToWriting { return .inThePast }
    return ownRefusal(state)
  }

  /// Whether pressing the key here means this command. Plain characters mean a command only while
  /// the box is empty; otherwise they are typed.
  func claims(_ key: Key, in context: Context, isBoxEmpty: Bool) -> Bool {
    guard contexts.contains(context), box.meets(isEmpty: isBoxEmpty), keys.contains(key) else {
      return false
    }
    if case .character = key { return isBoxEmpty && Set<Context>.screens.contains(context) }
    return true
  }
}
