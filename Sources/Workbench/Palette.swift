import LedgerValues
import ScreenGrid

/// Finds a command, or a verb, by its name.
struct Palette: Equatable, Sendable {
  enum Entry: Hashable, Sendable {
    case command(Action)
    /// A move of the device that is shown.
    case move(MoveOption.ID)
    /// A fact of the device that is shown, or a verb for the devices that will be scanned.
    case verb(Verb)
    /// A column to sort by, or to show or not.
    case sort(DeviceColumn)
    case column(DeviceColumn)
    /// A filter typed before.
    case filter(String)
    /// A view by its name: to take, to save, to delete.
    case view(String)
    case saveView(String)
    case dropView(String)
    /// A role of the operator that is chosen, to be given or taken.
    case role(Role)
  }
  enum Scope: Sendable {
    case all
    /// Verbs, to scan and act.
    case scanToAct
    /// Facts of the device that is shown.
    case facts
    /// Verbs for the marked devices, or for the row under the cursor.
    case marked
    /// Lists of finding devices.
    case sort, columns, history, views
    /// The verbs of the life of the lot that is shown.
    case lot
    /// What may be done with the kit, the delivery… that is shown.
    case goods
    /// What may be done with the operator that is chosen.
    case rolesOfOperator

    var isFinding: Bool {
      switch self {
      case .sort, .columns, .history, .views: true
      case .all, .scanToAct, .facts, .marked, .lot, .goods, .rolesOfOperator: false
      }
    }
  }
  let scope: Scope
  /// What a verb is chosen for.
  var target: BulkPage.Target?
  var query = Field(limit: 100)
  var lines = Listing<Line>()

  struct Line: Equatable, Sendable, Identifiable {
    let id: Entry
    let name: Sentence
    let refusal: Sentence?
  }
}
