import LedgerValues
import ScreenGrid

/// What must be said before something is done: one field for each need of the law.
struct Form: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case move(Verb, DeviceID)
    /// Asked once, then done on each device that is scanned.
    case scanToAct(Verb)
    /// Asked once for the marked devices, or for the row under the cursor.
    case many(Verb, BulkPage.Target)
    case register(lot: String, code: String)
    case recordMedium(DeviceID)
    /// A verb of the life of a medium.
    case medium(Verb, Int64, DeviceID)
    /// A medium put into a device: a stored one, or one that was bought.
    case fit(DeviceID)
    case wipeLog(DeviceID?)
    case manifest
    /// The moment at which the ledger is looked at.
    case travel
    /// Where the list of devices is written.
    case saveList
    /// Where the certificate of a device or a lot is written.
    case certificate(String)
    /// Where labels are written.
    case paper(PrintOrder)
    /// Where received devices are put.
    case place
    /// Why the whole act of this event is undone, where it was another's.
    case undoAct(Int64)
    /// The bench of whoever stands at this screen.
    case bench
    /// A change of what the site has decided, which is shown first.
    case house(HouseChange)
    /// The value of a setting of the site.
    case setting(String)
    case enrol
    /// The medium to which evidence of the queue belongs.
    case settle(Int64)
    case scannerPrefix
    /// A code put into the page that is shown, with what it lacked.
    case scanInto(GoodsRef, String)
    /// Why something that does not agree is as it is.
    case settleFinding(GoodsRef, String)
    /// A verb of a smaller life; one is begun where there is no code.
    case goods(GoodsRef, Verb)
    /// What is noted beside a test of the sheet.
    case sheetNote
  }
  let purpose: Purpose
  let title: Sentence
  var fields: [FormField]
  /// What is to be known before it is confirmed.
  var note: Sentence?
  /// The field that has the focus; one more than the last is the line that confirms.
  var focus = 0
  /// Why it cannot be confirmed yet.
  var complaint: Sentence?
  /// Characters came while the confirming line had the focus: likely a scan, so that its Enter
  /// must not confirm.
  var isDisturbed = false
  /// Number of events that whoever fills it has seen.
  var seen: Int64 = 0

  init(purpose: Purpose, title: Sentence, fields: [FormField]) {
    self.purpose = purpose
    self.title = title
    self.fields = fields
    focus = fields.firstIndex { $0.isRequired && $0.value.isEmpty } ?? fields.count
  }

  var isOnConfirm: Bool { focus >= fields.count }

  /// What was said, without what was left empty.
  var needs: [String: String] {
    var needs: [String: String] = [:]
    for field in fields where !field.value.isEmpty { needs[field.name] = field.value }
    return needs
  }
}

/// One thing to be said.
struct FormField: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case text
    /// What a person writes: never a code, so a stray scan is turned away.
    case prose
    case number
    case place
    case choice([Law.Need.Choice])
  }
  let name: String
  let label: Sentence
  let kind: Kind
  var isRequired: Bool
  var input: Field
  var chosen: Int?

  init(
    name: String, label: Sentence, kind: Kind, isRequired: Bool, value: String = ""
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    if case .choice(let choices) = kind {
      input = Field()
      chosen = choices.firstIndex { $0.name == value }
    } else {
      input = Field(value)
    }
  }

  /// What it says in the form the ledger wants; empty when nothing was said.
  var value: String {
    if case .choice(let choices) = kind {
      return chosen.map { choices[$0].name } ?? ""
    }
    let text = input.words.joined(separator: " ")
    if kind == .place, case .location(let place) = CommandCode(text) { return place }
    return text
  }
}
