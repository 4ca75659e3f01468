import LedgerValues

@testable import Workbench

extension FakeLedger {
  func atelier(_ list: AtelierList) -> Atelier {
    var counts: [AtelierList: Int] = [:]
    for other in AtelierList.allCases { counts[other] = rows(of: other).count }
    return Atelier(counts: counts, list: list, rows: rows(of: list))
  }

  private func rows(of list: AtelierList) -> [AtelierRow] {
    guard let state = list.state else {
      return devices.flatMap { device in
        (media[device.id] ?? []).filter { $0.status != "fitted" && !$0.isSafe }.map {
          AtelierRow(device: device, medium: $0, since: device.entered)
        }
      }
    }
    return devices.filter { $0.state == state }
      .sorted { $0.entered.milliseconds < $1.entered.milliseconds }
      .map { device in
        let body = history.first { $0.event.device == device.id.rawValue }?.event.body ?? ""
        let bench = list == .wiping ? EventBody.members(of: body)["bench"] ?? "banc 3" : ""
        return AtelierRow(device: device, bench: bench, since: device.entered)
      }
  }
}
