import LedgerValues
import ScreenGrid

// Why a command cannot be done just now: read by the table of commands.

extension WorkbenchState {
  /// The law does not know the verb, or the roles of who is at the keyboard do not allow it.
  func refusalOf(_ verb: Verb) -> Sentence? {
    guard law.verb(verb) != nil else { return .unknownVerb(verb) }
    guard !law.may(clerk.roles, verb) else { return nil }
    let roles = law.roles.filter { $0.verbs.contains(verb) }.map(\.label)
    return .notYourRole(label(verb), roles)
  }

  var refusalToReturn: Sentence? { past == nil ? .inThePresent : nil }

  /// What cannot be done by scanning device after device.
  func refusalToScan(_ verb: Verb) -> Sentence? {
    if past != nil { return .inThePast }
    guard let entry = law.verb(verb), entry.subject == .device, !entry.isAutomatic else {
      return .unknownVerb(verb)
    }
    if entry.needs.contains(where: { $0.name == "tag" && $0.isRequired }) {
      return .oneByOne(entry.label)
    }
    return refusalOf(verb)
  }

  var refusalToOpen: Sentence? {
    switch screen {
    case .tableau(let screen):
      (screen.pane == .pipeline ? screen.lines.current == nil : screen.notices.current == nil)
        ? .nothingChosen : nil
    case .devices(let screen): screen.devices.list.current == nil ? .nothingChosen : nil
    case .atelier(let screen): screen.rows.current == nil ? .nothingChosen : nil
    case .lots(let screen): screen.lots.current == nil ? .nothingChosen : nil
    case .lot(let screen): screen.devices.list.current == nil ? .nothingChosen : nil
    case .goods(let screen): screen.rows.current == nil ? .nothingChosen : nil
    case .goodsPage(let page):
      page.lines.current?.opens.isEmpty != false ? .nothingChosen : nil
    case .journal(let screen): screen.entries.list.current == nil ? .nothingChosen : nil
    case .settings: refusalToOpenSetting
    case .queue: refusalToSettle
    case .device, .medium, .event, .sheet, .help, .messages: nil
    }
  }

  /// Nothing chosen, or the rule that stands against the move.
  var refusalToMove: Sentence? {
    if case .device(let device) = screen, device.pane == .media {
      return device.media.current == nil ? .nothingChosen : nil
    }
    if past != nil { return .inThePast }
    if case .medium = screen { return refusalToMoveMedium }
    guard case .device(let device) = screen else { return .nothingChosen }
    guard device.pane == .moves, let option = device.moves.current else { return .noMoveChosen }
    return option.isOpen ? nil : option.refusal.map { why($0, of: device) }
  }

  var refusalToSanitise: Sentence? {
    guard case .device(let device) = screen else { return .nothingChosen }
    return device.mediumToSanitise == nil ? .noMedium : refusalOf(Verb("sanitise_medium"))
  }

  var refusalToReceiveRow: Sentence? {
    guard case .lot(let lot) = screen, let device = lot.devices.list.current else {
      return .nothingChosen
    }
    guard lot.awaits(device) else {
      return .alreadyReceived(device.name, label(device.state))
    }
    return refusalOf(Verb("receive"))
  }

  var refusalToGoBack: Sentence? {
    let isAtStart =
      screens.count == 1 && overlay == nil && box.isEmpty && mode == .open && past == nil
    return isAtStart ? .atStart : nil
  }

  var refusalToVerify: Sentence? { job.map { .busyWith($0.title) } }

  var refusalToCancel: Sentence? { job == nil ? .noJob : nil }

  /// The sentence of a rule that was in the way, about this device or verb.
  func why(_ refusal: Refusal, of name: String) -> Sentence {
    .refused(name, .refusal(refusal))
  }

  func why(_ refusal: Refusal, of name: Sentence) -> Sentence {
    let reason = Sentence.refusal(refusal)
    return Sentence(
      fr: Sentence.refused(name.french, reason).french,
      en: Sentence.refused(name.english, reason).english)
  }
}
