internal import Intake
internal import LedgerValues

/// What an audit says of a device otherwise than the list that announced it, or the person who
/// registered it.
struct AuditComparison {
  let audit: HardwareAudit
  let device: DeviceSummary

  /// One for each fact that both tell, differently.
  var doubts: [AuditFiling.Doubt] {
    var doubts: [AuditFiling.Doubt] = []
    if differs(device.serial, audit.serial) { doubts.append(doubt(.serialDiffers, audit.serial)) }
    if !device.maker.isEmpty, !audit.maker.isEmpty, !audit.mayBe(by: device.maker) {
      doubts.append(doubt(.makerDiffers, audit.maker))
    }
    if !Self.isOneModel(device.model, audit.model) {
      doubts.append(doubt(.modelDiffers, audit.model))
    }
    if !Self.isOneKind(device.kind, audit.kind) {
      doubts.append(doubt(.kindDiffers, audit.kind.rawValue))
    }
    if !device.imei.isEmpty, let number = audit.imeis.first, !audit.imeis.contains(device.imei) {
      doubts.append(doubt(.imeiDiffers, number))
    }
    return doubts
  }

  private func differs(_ known: String, _ found: String) -> Bool {
    !known.isEmpty && !found.isEmpty && known.uppercased() != found.uppercased()
  }

  private func doubt(_ reason: AuditDoubt, _ value: String) -> AuditFiling.Doubt {
    AuditFiling.Doubt(reason: reason, devices: [device.id], serial: audit.serial, value: value)
  }

  /// Donors write `Latitude 7480`, `DELL LATITUDE 7480 i5` or `7480`, machines `Latitude 7480`: one
  /// model where either says all that the other does, or where a word with a digit is in both.
  static func isOneModel(_ list: String, _ machine: String) -> Bool {
    let (known, found) = (words(list), words(machine))
    if known.isEmpty || found.isEmpty { return true }
    let (whole, other) = (known.joined(), found.joined())
    if whole.contains(other) || other.contains(whole) { return true }
    if Set(known).isSubset(of: found) || Set(found).isSubset(of: known) { return true }
    let numbers = Set(known.filter(hasDigit)).intersection(found.filter(hasDigit))
    return numbers.contains { $0.utf8.count >= 3 }
  }

  private static func hasDigit(_ word: String) -> Bool {
    word.utf8.contains { 0x30...0x39 ~= $0 }
  }

  private static func words(_ text: String) -> [String] {
    folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A chassis calls a small computer a desktop, and a list may say no more than "PC".
  static func isOneKind(_ list: Kind, _ machine: Kind) -> Bool {
    if list == machine || list == .other || machine == .other { return true }
    let small: Set<Kind> = [.desktop, .miniPC]
    return small.contains(list) && small.contains(machine)
  }
}
