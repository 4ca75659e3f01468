internal import LedgerValues
internal import LotLedger

/// What a code scanned on the floor stands for, where things are put or counted.
enum ScannedThing {
  case place(Int64)
  case devices([DeviceID])
  /// Counted by quantity: no scan says how many.
  case article
  /// Some other command: a badge above all, which is never written down.
  case command
  case nothing

  /// - Throws: `LedgerError` where it stands for several devices.
  init(_ code: String, _ act: Act) throws {
    switch CommandCode(code) {
    case .location(let place)?:
      self = .place(try act.number(of: .location, code: place))
      return
    case .some:
      self = .command
      return
    case nil: break
    }
    if let place = try act.id(of: .location, code: code) {
      self = .place(place)
    } else if let kit = try act.id(of: .kit, code: code) {
      self = .devices(try act.devices(inKit: kit))
    } else if try act.id(of: .article, code: code) != nil {
      self = .article
    } else {
      do {
        let device = try act.device(named: code)
        self =
          try act.state(of: .device, device.rawValue) == "voided" ? .nothing : .devices([device])
      } catch LedgerError.unknownCode {
        self = .nothing
      }
    }
  }
}

extension Law {
  /// The verb that brings a device back into custody from a state; nil where none does.
  func comingBack(from state: State) -> Verb? {
    let verbs = moves.filter {
      $0.subject == .device && $0.source == state.rawValue && $0.target == "received"
    }.map(\.verb)
    let usual: [Verb] = ["receive", "return", "find", "readmit"]
    return self.state(state)?.isCustody == true ? nil : usual.first { verbs.contains($0) }
  }
}
