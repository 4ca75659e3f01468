import LedgerValues
import ScreenGrid

// What is done to storage media, one by one.

extension WorkbenchState {
  /// The act chosen on the page of a medium.
  mutating func doChosenOption() -> [WorkbenchEffect] {
    guard case .medium(let medium) = screen, let option = medium.options.current else { return [] }
    return ask(option, of: medium)
  }

  /// The act that has a number on the page of a medium.
  mutating func doOption(_ number: Int, of medium: MediumScreen) -> [WorkbenchEffect] {
    guard medium.options.rows.indices.contains(number - 1) else {
      return answer(.refused, .noSuchMove(number))
    }
    return ask(medium.options.rows[number - 1], of: medium)
  }

  /// Does it, asking first for what the law needs.
  mutating func ask(_ option: MoveOption, of screen: MediumScreen) -> [WorkbenchEffect] {
    guard let details = screen.details else { return [] }
    if let refusal = option.refusal {
      return answer(.refused, why(refusal, of: details.medium))
    }
    return ask(option.verb, of: details.medium)
  }

  /// Does a verb to a medium, asking first for what the law needs.
  mutating func ask(_ verb: Verb, of medium: Medium) -> [WorkbenchEffect] {
    if let refusal = refusalOf(verb) { return answer(.refused, refusal) }
    var fields = fields(for: verb, without: ["device", "medium", "safe", "file"])
    if verb == Verb("fit_medium") {
      fields = [FormField(name: "into", label: .intoDevice, kind: .text, isRequired: true)]
    }
    if verb == Verb("identify_medium") {
      for index in fields.indices { fields[index].take(medium) }
    }
    guard !fields.isEmpty else {
      return [.recordOn(verb, medium: medium.id, device: medium.device, needs: [:])]
    }
    var form = Form(
      purpose: .medium(verb, medium.id, medium.device),
      title: verb == Verb("sanitise_medium")
        ? .sanitiseTitle(medium.name) : .moveTitle(label(verb), "S/N " + medium.name),
      fields: fields)
    if verb == Verb("identify_medium") { form.focus = 0 }
    overlay = .form(form)
    return []
  }

  /// Why not; where its evidence is not enough, with what would be.
  func why(_ refusal: Refusal, of medium: Medium) -> Sentence {
    let name = "S/N " + medium.name
    guard refusal.rule == .nothingSanitised || refusal.rule == .mediumUnsafe,
      let advice = law.advice(for: medium)
    else { return why(refusal, of: name) }
    return .refused(name, .advised(.refusal(refusal), advice))
  }

  /// Why a move of a device is refused; where a wiped medium of it is not enough, with what would be.
  func why(_ refusal: Refusal, of device: DeviceScreen) -> Sentence {
    let advice = (device.details?.media ?? []).compactMap { medium in
      medium.status == State("fitted") ? law.advice(for: medium) : nil
    }
    guard refusal.rule == .golden, let first = advice.first else {
      return why(refusal, of: device.name)
    }
    return .refused(device.name, .advised(.refusal(refusal), first))
  }

  /// The chosen medium of the device that is shown.
  mutating func openChosenMedium() -> [WorkbenchEffect] {
    guard case .device(let device) = screen, let medium = device.media.current else { return [] }
    return openMedium(medium.id, name: medium.name)
  }

  /// Says of the device that is shown that a look inside found the media that are recorded.
  mutating func confirmMedia() -> [WorkbenchEffect] {
    guard case .device(let device) = screen else { return [] }
    return [
      .act(
        MoveRequest(
          verb: Verb("confirm_media"), devices: [device.id], needs: ["how": "inspection"],
          seen: device.details?.through ?? 0))
    ]
  }

  /// The form of a medium that is put into the device that is shown: one of ours by its code, or one
  /// that was bought, with its invoice.
  mutating func openFittingForm() -> [WorkbenchEffect] {
    guard case .device(let device) = screen else { return [] }
    let stored = FormField(name: "medium", label: .storedMedium, kind: .text, isRequired: false)
    let bought = fields(for: Verb("fit_medium"), without: ["device", "medium"])
    var form = Form(
      purpose: .fit(device.id), title: .moveTitle(label(Verb("fit_medium")), device.name),
      fields: [stored] + bought)
    form.focus = 0
    overlay = .form(form)
    return []
  }

  var refusalToMoveMedium: Sentence? {
    guard case .medium(let medium) = screen else { return .nothingChosen }
    guard medium.pane == .options, let option = medium.options.current else {
      return .noMoveChosen
    }
    guard let refusal = option.refusal else { return nil }
    return medium.details.map { why(refusal, of: $0.medium) }
  }

  /// Lines of the palette on the page of a medium.
  func optionLines(of screen: MediumScreen) -> [Palette.Line] {
    screen.options.rows.map { option in
      Palette.Line(
        id: .move(option.id), name: .moveTitle(label(option.verb), "S/N " + screen.name),
        refusal: option.refusal.map { why($0, of: "S/N " + screen.name) })
    }
  }
}

extension FormField {
  /// Shows what the ledger has of a medium, to be corrected.
  fileprivate mutating func take(_ medium: Medium) {
    switch name {
    case "serial": input = Field(medium.serial)
    case "maker": input = Field(medium.maker)
    case "model": input = Field(medium.model)
    case "capacity" where medium.capacityBytes > 0: input = Field(String(medium.capacityBytes))
    case "kind":
      guard case .choice(let choices) = kind else { return }
      chosen = choices.firstIndex { $0.name == medium.kind.rawValue }
    default: break
    }
  }
}
