import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Reception by scanning; nil where the code has nothing to do with what is being received.
  mutating func receive(
    _ code: String, _ found: ScanAnswer, in lot: LotScreen
  ) -> [WorkbenchEffect]? {
    switch found.resolution {
    case .device:
      guard let device = found.device else { return nil }
      let effects = unsift()
      return receive(device, code: code, in: lot).map { effects + $0 }
    case .ambiguous(let candidates):
      let here = candidates.filter { lot.awaits($0) }
      guard here.count == 1 else { return nil }
      let effects = unsift()
      return receive(here[0], code: code, in: lot).map { effects + $0 }
    case .unknown:
      return unsift() + receiveUnknown(code, in: lot)
    case .lot, .location, .medium, .dossier:
      return nil
    }
  }

  /// A device whose code was scanned on the page of a lot.
  mutating func receive(
    _ device: DeviceSummary, code: String, in lot: LotScreen
  ) -> [WorkbenchEffect]? {
    if lot.awaits(device) { return receiveAwaited(device, code: code) }
    guard device.lot == lot.code else {
      return answer(.refused, .otherLot(device.name, label(device.state), device.lot))
    }
    if device.isNameless, lot.heldLabel == nil {
      changeLot {
        $0.forget()
        $0.heldNameless = device
        $0.devices.list.select(device.id)
      }
      return answer(.already, .waitsForDetails(device.tag))
    }
    if let label = lot.heldLabel, !device.tag.isEmpty {
      changeLot { $0.heldLabel = nil }
      let request = MoveRequest(
        verb: Verb("relabel"), devices: [device.id], needs: ["tag": label])
      return [.act(request)]
    }
    changeLot { $0.devices.list.select(device.id) }
    return answer(.already, .alreadyReceived(device.name, label(device.state)))
  }

  private mutating func receiveAwaited(
    _ device: DeviceSummary, code: String
  ) -> [WorkbenchEffect] {
    guard case .lot(let lot) = screen else { return [] }
    guard !lot.place.isEmpty else { return answer(.refused, .placeFirst) }
    if let nameless = lot.heldNameless {
      changeLot { $0.heldNameless = nil }
      var reception = reception(of: device, code: code, tag: nameless.tag)
      reception.replacing = nameless.id
      return [.receive(reception)]
    }
    if let tag = lot.heldLabel {
      changeLot { $0.heldLabel = nil }
      return [.receive(reception(of: device, code: code, tag: tag))]
    }
    guard lot.labels != .given else {
      return [.receive(reception(of: device, code: code, tag: ""))]
    }
    let forgotten = lot.heldDevice
    changeLot { $0.heldDevice = device }
    if let forgotten, forgotten.id != device.id {
      return answer(.refused, .labelForgotten(forgotten.called, device.called))
    }
    return answer(.accepted, .labelAwaited(device.called))
  }

  /// A code that no device has: a label to be bound, or something that the list does not announce.
  private mutating func receiveUnknown(
    _ code: String, in lot: LotScreen
  ) -> [WorkbenchEffect] {
    if let device = lot.heldDevice, !lot.place.isEmpty {
      changeLot { $0.heldDevice = nil }
      return [.receive(reception(of: device, code: code, tag: code))]
    }
    if hasFormOfTag(code) { return hold(label: code, in: lot) }
    if let nameless = lot.heldNameless {
      let effects = answer(.refused, .describeUnannounced(code, nameless.tag))
      return describe(nameless, serial: code) + effects
    }
    changeLot { $0.unknown = code }
    return answer(.refused, .notAnnounced(code))
  }

  /// A fresh label: the device that it stands for is scanned next, or described later.
  private mutating func hold(label: String, in lot: LotScreen) -> [WorkbenchEffect] {
    if lot.labels == .first {
      guard !lot.place.isEmpty else { return answer(.refused, .placeFirst) }
      if let refusal = refusalOf(Verb("register")) { return answer(.refused, refusal) }
      changeLot { $0.forget() }
      let needs = ["tag": label, "kind": Kind.other.rawValue, "place": lot.place]
      return [.register(Registration(lot: lot.code, code: "", needs: needs))]
    }
    changeLot {
      $0.forget()
      $0.labels = .printed
      $0.heldLabel = label
    }
    switch lot.heldLabel {
    case label: return answer(.already, .deviceAwaited(label))
    case let first?: return answer(.refused, .both(.labelLeft(first), .deviceOf(label)))
    case nil: return answer(.accepted, .deviceAwaited(label))
    }
  }

  /// Asks what there is to know of a device that was received by its label alone.
  private mutating func describe(
    _ device: DeviceSummary, serial: String = ""
  ) -> [WorkbenchEffect] {
    let effects = ask(Verb("identify"), of: DeviceScreen(id: device.id, name: device.tag))
    guard case .form(var form) = overlay else { return effects }
    if let index = form.fields.firstIndex(where: { $0.name == "serial" }) {
      form.fields[index].input.replace(with: serial)
    }
    form.focus = 0
    overlay = .form(form)
    return effects
  }

  private func reception(of device: DeviceSummary, code: String, tag: String) -> Reception {
    guard case .lot(let lot) = screen else {
      return Reception(lot: device.lot, device: device.id, code: code, tag: tag, place: "")
    }
    return Reception(lot: lot.code, device: device.id, code: code, tag: tag, place: lot.place)
  }

  /// The commands of the page of a lot.
  mutating func receive(_ action: Action) -> [WorkbenchEffect] {
    guard case .lot(let lot) = screen else { return [] }
    switch action {
    case .receiveRow:
      guard let device = lot.devices.list.current else { return [] }
      return receiveAwaited(device, code: device.name)
    case .changeLabels:
      let next: LotScreen.Labels
      switch lot.labels {
      case .given: next = .printed
      case .printed: next = .first
      case .first: next = .given
      }
      changeLot {
        $0.labels = next
        $0.forget()
      }
      say(.note, lot.leftLabel.map { .both($0, .labels(next)) } ?? .labels(next))
      return []
    case .registerUnknown:
      if let nameless = lot.heldNameless {
        if let refusal = refusalOf(Verb("identify")) { return answer(.refused, refusal) }
        return describe(nameless)
      }
      openRegistration(of: lot.unknown ?? "", in: lot)
      return []
    case .setPlace:
      let field = FormField(
        name: "place", label: .place, kind: .place, isRequired: true, value: lot.place)
      var form = Form(purpose: .place, title: .placeTitle, fields: [field])
      form.focus = 0
      overlay = .form(form)
      return []
    default: return []
    }
  }

  private mutating func openRegistration(of code: String, in lot: LotScreen) {
    var fields = fields(for: Verb("register"), without: ["lot", "device"])
    for index in fields.indices {
      switch fields[index].name {
      case "tag": fields[index].isRequired = false
      case "serial": fields[index].input.replace(with: code)
      case "place": fields[index].input.replace(with: lot.place)
      default: break
      }
    }
    if let label = lot.heldLabel, let index = fields.firstIndex(where: { $0.name == "tag" }) {
      fields[index].input.replace(with: label)
    }
    let purpose = Form.Purpose.register(lot: lot.code, code: code)
    overlay = .form(Form(purpose: purpose, title: .registerTitle(lot.code), fields: fields))
  }

  /// Changes the page of the lot, if that is what is shown.
  mutating func changeLot(_ change: (inout LotScreen) -> Void) {
    guard case .lot(var lot) = screen else { return }
    change(&lot)
    screen = .lot(lot)
  }
}

extension LotScreen {
  /// Whether the device is announced here and not seen yet.
  func awaits(_ device: DeviceSummary) -> Bool {
    device.lot == code && device.state == State("announced")
  }

  /// Whether a label, a device or an unknown code waits for what comes next.
  var isWaiting: Bool {
    heldLabel != nil || heldDevice != nil || heldNameless != nil || unknown != nil
  }

  /// What is told to whoever goes on without the device that a label waits for.
  var leftLabel: Sentence? { heldLabel.map { .labelLeft($0) } }

  /// Waits for nothing any more.
  mutating func forget() {
    heldLabel = nil
    heldDevice = nil
    heldNameless = nil
    unknown = nil
  }
}

extension DeviceSummary {
  /// Nothing is known of it but its label.
  var isNameless: Bool {
    line == 0 && state == State("received") && kind == .other
      && [serial, donorTag, maker, model].allSatisfy(\.isEmpty)
  }

  /// What a clerk recognises it by before it has a tag: its serial, else the donor's number.
  var called: String {
    [tag, serial, donorTag].first { !$0.isEmpty } ?? name
  }
}
