import LedgerValues

@testable import Workbench

extension FakeLedger {
  /// Files what the log says of the media that are known.
  mutating func importEvidence() -> WorkbenchEvent {
    var report = EvidenceReport(
      media: [], filed: wipeLog.isEmpty && audits == 0 ? 1 : 0, queued: 0, already: 0)
    report.attached = audits
    for (serial, isErased) in wipeLog {
      for (device, fitted) in media where fitted.contains(where: { $0.serial == serial }) {
        for index in fitted.indices where fitted[index].serial == serial {
          media[device]?[index].isSanitised = isErased
        }
        let result = isErased ? "success" : "failed"
        write(
          Verb("sanitise_medium"), device, from: "", to: "",
          needs: ["technique": "overwrite", "result": result])
        report.filed += 1
      }
    }
    return .evidenceImported(report)
  }

  /// The golden rule: no device is wiped while one of its media is not.
  func golden(_ verb: Verb, _ device: DeviceID) -> Refusal? {
    guard verb == Verb("complete_wipe"), !wipeLog.isEmpty,
      let medium = media[device]?.first(where: { !$0.isSafe && !$0.isSanitised })
    else { return nil }
    return Refusal(rule: .golden, culprit: "S/N \(medium.serial)")
  }

  /// The sanitised media of a device are safe from now on.
  mutating func validate(_ device: DeviceID) {
    for index in (media[device] ?? []).indices where media[device]?[index].isSanitised == true {
      media[device]?[index].isSafe = true
    }
  }
}
