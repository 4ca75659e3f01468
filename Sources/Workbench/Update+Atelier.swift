import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Goes to a list of the Atelier.
  mutating func showAtelier(_ list: AtelierList) -> [WorkbenchEffect] {
    guard case .atelier(var atelier) = screen else { return [] }
    atelier.show(list)
    atelier.isChosen = true
    screen = .atelier(atelier)
    return reloads
  }

  /// All that stands at the benches, or the list that was shown before.
  mutating func showByBench() -> [WorkbenchEffect] {
    guard case .atelier(let atelier) = screen else { return [] }
    return showAtelier(atelier.list == .benches ? atelier.before : .benches)
  }

  /// A list came: where nobody chose it and nothing waits in it, the first in which something does.
  mutating func takeAtelier() -> [WorkbenchEffect] {
    guard case .atelier(var atelier) = screen else { return [] }
    if !atelier.isChosen, atelier.isLoaded, atelier.all.isEmpty, let first = atelier.firstWaiting,
      first != atelier.list
    {
      atelier.show(first)
      screen = .atelier(atelier)
      return reloads
    }
    if atelier.isLoaded { atelier.isChosen = true }
    screen = .atelier(atelier)
    return awaitAtelierDetails()
  }

  /// Asks for what stands beside the list, once the cursor is on another row.
  mutating func awaitAtelierDetails() -> [WorkbenchEffect] {
    guard layout.isWide, case .atelier(var atelier) = screen,
      let device = atelier.rows.current?.device.id, atelier.detailsOf != device
    else { return [] }
    atelier.details = nil
    atelier.detailsOf = device
    screen = .atelier(atelier)
    return [.loadDevice(device)]
  }

  /// Does what is usually done next: to the marked devices, else to the chosen row.
  mutating func startNext() -> [WorkbenchEffect] {
    guard case .atelier(let atelier) = screen else { return [] }
    if !marks.isEmpty, let verb = atelier.nextVerb {
      let devices = marks.ids.sorted { $0.rawValue < $1.rawValue }
      return start(verb, on: BulkPage.Target(devices: devices, name: nil))
    }
    guard let row = atelier.rows.current, let verb = row.next else { return [] }
    if let medium = row.medium { return ask(verb, of: medium) }
    return [.lookAt(row.device.id)]
  }

  /// The device that the usual next verb was asked for: does it, asking for what the law needs.
  mutating func doNext(_ details: DeviceDetails) -> [WorkbenchEffect] {
    guard case .atelier(let atelier) = screen, overlay == nil,
      let row = atelier.rows.current, row.device.id == details.summary.id, let verb = row.next
    else { return [] }
    var device = DeviceScreen(id: details.summary.id, name: details.summary.name)
    device.take(details)
    guard law.verb(verb)?.isMove == true else { return ask(verb, of: device) }
    guard let option = details.moves.first(where: { $0.verb == verb }) else {
      return answer(.refused, .alreadyElsewhere(device.name, label(details.summary.state)))
    }
    if Companion.answering(option)?.fact == Verb("test"), !details.tests.isEmpty {
      openSheet(details, for: verb)
      return []
    }
    if option.isAllowed, let needs = needsAtMyBench(verb, fields(for: verb)) {
      return [
        .act(MoveRequest(verb: verb, devices: [device.id], needs: needs, seen: details.through))
      ]
    }
    return ask(option, of: device)
  }

  /// What starting a wipe needs, where nothing but the bench is asked and one's own is known.
  func needsAtMyBench(_ verb: Verb, _ fields: [FormField]) -> [String: String]? {
    guard verb == Verb("start_wipe"), !preferences.bench.isEmpty, fields.map(\.name) == ["bench"]
    else { return nil }
    return ["bench": preferences.bench]
  }

  var refusalToDoNext: Sentence? {
    guard case .atelier(let atelier) = screen else { return .nothingChosen }
    guard let verb = atelier.nextVerb else { return .nothingChosen }
    return refusalOf(verb)
  }

  /// The form that says which bench is one's own.
  mutating func openBenchForm() -> [WorkbenchEffect] {
    let field = FormField(
      name: "bench", label: .myBench, kind: .text, isRequired: false, value: preferences.bench)
    var form = Form(purpose: .bench, title: .benchTitle, fields: [field])
    form.focus = 0
    overlay = .form(form)
    return []
  }

  /// The bench that was said last here is one's own from then on; what was installed last is likely
  /// installed next.
  mutating func keepHabits(of form: Form) -> [WorkbenchEffect] {
    if form.purpose.verb == .install { return prefer { $0.installation = form.needs } }
    guard let field = form.fields.first(where: { $0.name == "bench" }) else { return [] }
    guard !field.value.isEmpty || form.purpose == .bench else { return [] }
    lastNeeds["bench"] = field.value
    return prefer { $0.bench = field.value }
  }
}

extension Verb {
  static let install = Verb("install")
}

extension Form.Purpose {
  /// What will be done to devices.
  fileprivate var verb: Verb? {
    switch self {
    case .move(let verb, _), .many(let verb, _), .scanToAct(let verb): verb
    default: nil
    }
  }
}

extension AtelierScreen {
  /// What is usually done next in this list, else to the chosen row.
  fileprivate var nextVerb: Verb? { list.usual ?? rows.current?.next }
}
