import LedgerValues

/// The erasures that a snapshot of eReuse Workbench tells of, disk by disk (FORMATS §3): as
/// `erasure` in version 10, as an action of the disk in 11 and 12, as a report of usody-sanitize
/// since.
///
/// A snapshot says each thing once: where anything in it speaks of a failure, or a disk has no
/// erasure, lines that changed places could not be told, and a person looks.
struct WorkbenchErasures {
  private let tree: JSONValue
  private let components: [JSONValue]

  /// nil where the text is no snapshot.
  init?(_ tree: JSONValue) {
    let own = tree["components"].items
    components = own.isEmpty ? tree["device"]?["components"].items ?? [] : own
    self.tree = tree
    if components.isEmpty, tree["data"] == nil, tree["erase"] == nil { return nil }
  }

  var file: WipeFile {
    var drafts: [WipeDraft] = []
    var isDoubtful = Self.holdsFailure(tree)
    for disk in components where Self.isDisk(disk) {
      let own = Self.erasures(of: disk)
      if own.isEmpty { isDoubtful = true }
      drafts += own.isEmpty ? [draft(disk, nil)] : own.map { draft(disk, $0) }
    }
    if drafts.allSatisfy({ $0.verdict == .notWiped }) { drafts = [] }
    let bearers = components.map { $0["serialNumber"].text }.counted
    for place in drafts.indices {
      let twins = bearers[drafts[place].serialWritten] ?? 0
      if twins > 1 { drafts[place].leaveToPerson(.wipeTwinSerials) }
      if isDoubtful { drafts[place].leaveToPerson(.wipeNotAllErased) }
    }
    drafts += tree["erase"].items.compactMap { UsodyReport($0) }.flatMap(\.file.drafts)
    return WipeFile(format: .workbench, drafts: drafts, runs: drafts.isEmpty ? 0 : 1)
  }

  private static func type(of value: JSONValue) -> String {
    let own = value["type"].text
    // In version 10 the type of a test or of a computer stands beside that of the thing itself.
    return value["@type"] == nil ? own : value["@type"].text
  }

  private static func isDisk(_ component: JSONValue) -> Bool {
    let disks = ["HardDrive", "SolidStateDrive", "DataStorage"]
    return disks.contains(type(of: component)) || !erasures(of: component).isEmpty
  }

  private static func erasures(of component: JSONValue) -> [JSONValue] {
    let actions = component["actions"].items.filter { type(of: $0).hasPrefix("Erase") }
    return actions + [component["erasure"]].compactMap(\.self).filter { $0 != .null }
  }

  private func draft(_ disk: JSONValue, _ erasure: JSONValue?) -> WipeDraft {
    var draft = WipeDraft()
    draft.tool = "eReuse Workbench"
    draft.version = tree["version"].text
    draft.technique = erasure == nil ? nil : .overwrite
    draft.method = erasure.map(Self.type) ?? ""
    draft.verification = draft.method == "EraseSectors" ? .full : .none
    draft.passes = erasure?["steps"].items.count ?? 0
    draft.started = Self.time(erasure, "startTime", "startingTime")
    draft.ended = Self.time(erasure, "endTime", "endingTime")
    draft.bus = disk["interface"].text.uppercased()
    draft.kind = Self.kind(of: disk)
    draft.maker = AuditWords.maker(disk["manufacturer"].text)
    draft.model = AuditWords.data(disk["model"].text) ?? ""
    draft.bear(serial: disk["serialNumber"].text)
    (draft.verdict, draft.reason) = Self.verdict(erasure)
    draft.marks = [
      draft.started, draft.ended, draft.method, draft.serialWritten, draft.model,
      draft.verdict.rawValue, tree["uuid"].text + tree["_uuid"].text,
    ]
    return draft
  }

  private static func kind(of disk: JSONValue) -> MediumKind {
    switch (type(of: disk), disk["interface"].text.uppercased()) {
    case (_, "NVME"): .nvme
    case (_, "MMC"): .emmc
    case ("HardDrive", _): .hdd
    case ("SolidStateDrive", _): .ssd
    default: ""
    }
  }

  /// `2018-02-07T09:39:57`, or with an offset: then as UTC where that is its own.
  private static func time(_ erasure: JSONValue?, _ names: String...) -> String {
    let text = names.lazy.compactMap { erasure?[$0].text }.first { !$0.isEmpty } ?? ""
    let bytes = Array(text.utf8)
    guard bytes.count >= 19 else { return "" }
    let shape = bytes.prefix(19).map { 0x30...0x39 ~= $0 ? UInt8(ascii: "0") : $0 }
    guard shape[...].equals("0000-00-00T00:00:00") else { return "" }
    let isUniversal = text.hasSuffix("Z") || text.hasSuffix("+00:00")
    return String(decoding: bytes.prefix(19), as: UTF8.self) + (isUniversal ? "Z" : "")
  }

  private static func verdict(_ erasure: JSONValue?) -> (WipeVerdict, Sentence) {
    guard let erasure else { return (.notWiped, .wipeNotOfThisDisk) }
    let steps = erasure["steps"].items
    if holdsFailure(erasure) { return (.failed, .wipeToolFailed) }
    let isNew = erasure["@type"] == nil
    let isEnded = !time(erasure, "endTime", "endingTime").isEmpty
    let areDone = ([erasure] + steps).allSatisfy { part in
      isNew ? part["severity"].text == "Info" : part["success"] == .bool(true)
    }
    guard areDone, isEnded, !steps.isEmpty else { return (.failed, .wipeStepMissing) }
    switch type(of: erasure) {
    // badblocks reads back what it wrote, and shred does not (eReuse/workbench `eraser.py`).
    case "EraseSectors": return (.erased, .wipeToolErased("EraseSectors"))
    case "EraseBasic": return (.verifyOnly, .wipeNotVerified)
    case let other: return (.verifyOnly, .wipeMethodUnknown(other))
    }
  }

  /// True where anything, of whatever part, speaks of a failure.
  private static func holdsFailure(_ tree: JSONValue) -> Bool {
    switch tree {
    case .array(let items): items.contains(where: holdsFailure)
    case .object(let members):
      members.contains { member in
        switch member.name {
        case "severity": return member.value.text != "Info"
        case "success": return member.value != .bool(true)
        case "error": return member.value == .bool(true)
        // Answers of other programs, with words of their own.
        case "data", "evidence": return false
        default: return holdsFailure(member.value)
        }
      }
    default: false
    }
  }
}
