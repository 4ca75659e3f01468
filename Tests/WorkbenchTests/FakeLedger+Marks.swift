import LedgerValues

@testable import Workbench

extension FakeLedger {
  func ids(of list: DeviceList) -> [DeviceID] {
    switch list {
    case .devices(let filter): devices.reversed().filter(filter.admits).map(\.id)
    case .rows(let filter): devices.filter(filter.admits).map(\.id)
    }
  }

  func check(_ request: MoveRequest) -> MoveCheck {
    var check = MoveCheck(through: Int64(history.count))
    let steps = Fixture.law.moves.filter { $0.verb == request.verb }
    for id in request.devices {
      guard let device = index(of: id).map({ devices[$0] }) else { continue }
      if let refusal = refusals[request.verb] {
        check.refused.append(.init(device: id, name: device.name, refusal: refusal))
      } else if steps.isEmpty || steps.contains(where: { $0.source == device.state.rawValue }) {
        check.legal.append(id)
      } else if steps.contains(where: { $0.target == device.state }) {
        check.already.append(device.name)
      } else {
        let refusal = Refusal(rule: .noSuchMove, culprit: device.state.rawValue)
        check.refused.append(.init(device: id, name: device.name, refusal: refusal))
      }
    }
    return check
  }
}
