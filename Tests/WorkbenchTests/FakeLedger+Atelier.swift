import LedgerValues

@testable import Workbench

extension FakeLedger {
  func atelier(_ list: AtelierList) -> Atelier {
    var counts: [AtelierList: Int] = [:]
    for other in AtelierList.allCases { counts[other] = rows(of: other).count }
    return Atelier(counts: counts, list: list, rows: rows(of: list))
  }

  private func rows(of list: AtelierList) -> [AtelierRow] {
    if list == .looseMedia {
      return devices.flatMap { device in
        (media[device.id] ?? []).filter { $0.status != "fitted" && !$0.isSafe }.map {
          AtelierRow(device: device, medium: $0, since: device.entered, step: list)
        }
      }
    }
    return devices.compactMap { device in
      let step = device.hasAlert && list == .alerts ? list : step(of: device)
      guard let step, step == list || list == .benches && step.isAtBench else { return nil }
      return AtelierRow(
        device: device, bench: step.isAtBench ? bench(of: device) : "", since: device.entered,
        step: step, usualDuration: step == .wiping ? 8_100_000 : nil)
    }
    .sorted { ($0.bench, $0.since.milliseconds) < ($1.bench, $1.since.milliseconds) }
  }

  private func bench(of device: DeviceSummary) -> String {
    let start = history.first {
      $0.event.device == device.id.rawValue && $0.event.verb == Verb("start_wipe")
    }
    return EventBody.members(of: start?.event.body ?? "")["bench"] ?? "banc 3"
  }

  private func step(of device: DeviceSummary) -> AtelierList? {
    let step = AtelierList.allCases.first { $0.state == device.state }
    let carried = (media[device.id] ?? []).filter { $0.status == "fitted" }
    let isReady = !carried.isEmpty && carried.allSatisfy { $0.isSanitised || $0.isSafe }
    return isReady && step == .wiping ? .toValidate : step
  }
}
