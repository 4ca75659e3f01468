import LedgerValues
import ScreenGrid

/// Finds a command, or a verb, by its name.
struct Palette: Equatable, Sendable {
  enum Entry: Hashable, Sendable {
    case command(Action)
    /// A verb of devices: done on the device that is shown, or on those that will be scanned.
    case verb(Verb)
  }
  /// Only verbs, to scan and act.
  let isOnlyVerbs: Bool
  var query = Field(limit: 100)
  var lines = Listing<Line>()

  struct Line: Equatable, Sendable, Identifiable {
    let id: Entry
    let name: Sentence
    let refusal: Sentence?
  }
}
