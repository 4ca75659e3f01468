import LedgerValues

// What happens to a lot as a whole, and to a row that never came.

extension WorkbenchState {
  /// The verbs of a lot's life, those that can be done now first.
  var lotVerbLines: [Palette.Line] {
    guard case .lot(let lot) = screen, let summary = lot.summary else { return [] }
    let steps = law.moves.filter { $0.subject == .lot && !$0.source.isEmpty }
    let verbs = law.verbs.filter { entry in
      entry.subject == .lot && !entry.isAutomatic && steps.contains { $0.verb == entry.verb }
    }
    let lines = verbs.map { entry in
      let isLegal = steps.contains {
        $0.verb == entry.verb && $0.source == summary.state.rawValue
      }
      return Palette.Line(
        id: .verb(entry.verb), name: .moveTitle(entry.label, lot.code),
        refusal: isLegal ? refusalOf(entry.verb) : .lotStands(label(summary.state, of: .lot)))
    }
    return lines.filter { $0.refusal == nil } + lines.filter { $0.refusal != nil }
  }

  /// A verb of the lot was taken from the palette.
  mutating func startOnLot(_ verb: Verb) -> [WorkbenchEffect] {
    guard case .lot(let lot) = screen else { return [] }
    return [.actOnLot(verb, lot.code)]
  }

  /// What came of it; where rows are still awaited they are named and shown.
  mutating func take(
    _ outcome: LotOutcome, of verb: Verb, lot code: String
  ) -> [WorkbenchEffect] {
    switch outcome {
    case .done:
      let effects = reloads
      return answer(.accepted, .done(code, label(verb), "")) + effects
    case .already:
      return answer(.already, .alreadyDone(code, label(verb)))
    case .refused(let refusal, let missing, let count):
      guard !missing.isEmpty else { return answer(.refused, why(refusal, of: code)) }
      changeLot {
        $0.view = .missing
        $0.devices.restart()
      }
      let names = missing.map { "#\($0.line) \($0.called)" }
      let effects = reloads
      return answer(.refused, .lotAwaits(label(verb), count, names)) + effects
    }
  }

  var refusalToWithdraw: Sentence? {
    guard case .lot(let lot) = screen, let device = lot.devices.list.current else {
      return .nothingChosen
    }
    guard lot.awaits(device) else { return .notAwaited(device.name, label(device.state)) }
    return refusalOf(Verb("withdraw"))
  }

  /// Asks why the chosen row never came.
  mutating func startWithdrawal() -> [WorkbenchEffect] {
    guard case .lot(let lot) = screen, let device = lot.devices.list.current else { return [] }
    return ask(Verb("withdraw"), of: DeviceScreen(id: device.id, name: device.called))
  }
}
