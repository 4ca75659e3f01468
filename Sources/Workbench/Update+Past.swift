import LedgerValues
import ScreenGrid

// Looking at the ledger as it stood.

extension WorkbenchState {
  /// Asks for the moment; what the cursor stands on says one.
  mutating func openTravelForm() -> [WorkbenchEffect] {
    let field = FormField(
      name: "moment", label: .moment, kind: .text, isRequired: true, value: momentAtHand)
    var form = Form(purpose: .travel, title: .travelTitle, fields: [field])
    form.focus = 0
    overlay = .form(form)
    return []
  }

  /// The number of the event under the cursor, else the moment that is looked at, else today.
  private var momentAtHand: String {
    switch screen {
    case .journal(let journal):
      if let entry = journal.entries.list.current { return "\(entry.event.seq)" }
    case .device(let device) where device.pane == .history:
      if let entry = device.history.list.current { return "\(entry.event.seq)" }
    case .event(let event): return "\(event.entry.event.seq)"
    default: break
    }
    return past.map { $0.recorded.minute } ?? now.day
  }

  /// The moment was typed.
  mutating func travel(to text: String) -> [WorkbenchEffect] {
    guard Moment(reading: text) != nil else { return answer(.refused, .unreadableMoment(text)) }
    if let job { return answer(.refused, .busyWith(job.title)) }
    say(.note, .travelling)
    return [.travel(text)]
  }

  /// What is loaded from here on is of that moment. Nothing that was begun in another goes on.
  mutating func arrive(_ past: Past?) -> [WorkbenchEffect] {
    self.past = past
    overlay = nil
    mode = .open
    marks = Marks()
    scans = []
    pasted = nil
    if case .lot(var lot) = screen {
      lot.forget()
      screen = .lot(lot)
    }
    let effects = reloads
    return answer(.accepted, past.map { .arrived($0) } ?? .backInThePresent) + effects
  }
}
