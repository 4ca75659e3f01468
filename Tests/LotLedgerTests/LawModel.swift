/// The law in a hundred lines, from DOMAIN §2 and §3 and from no line of SQL: what happened to a
/// device is told again from the start, and the next step judged on that.
struct LawModel {
  struct Disk: Equatable {
    var status = "fitted"
    var isClean = false
    var isProven = false
    var isSafe: Bool { status == "destroyed" || (isClean && isProven) }
  }

  /// A move has a target; what is told of a disk has its number.
  struct Entry {
    let verb: String
    let op: String
    var target = ""
    var disk = 0
  }

  struct Device {
    var state = "voided"
    var before = ""
    var hasInventory = false
    var isAttested = false
    /// A disk was taken out since the last arrival.
    var hadDisk = false
    var isTested = false
    var isGraded = false
    var submitter = ""
    var isGranted = false
    var disks: [Int: Disk] = [:]

    var carried: [Int: Disk] { disks.filter { $0.value.status == "fitted" } }
    var keepsRule: Bool {
      carried.isEmpty ? isAttested || hadDisk : carried.values.allSatisfy(\.isSafe)
    }

    mutating func tell(_ entry: Entry) {
      if !entry.target.isEmpty {
        before = state == "voided" && before.isEmpty ? "" : state
        state = entry.target
        if state == "in_refurbishment" { isTested = false }
      }
      switch entry.verb {
      case "register", "receive", "readmit", "return", "find":
        (hasInventory, isAttested, hadDisk, isGraded) = (false, false, false, false)
        for disk in carried.keys { disks[disk] = Disk() }
      case "add_medium": disks[entry.disk] = Disk()
      case "evidence": disks[entry.disk]?.isClean = true
      case "validate_medium": disks[entry.disk]?.isProven = true
      case "fail_medium": disks[entry.disk] = Disk()
      case "remove_medium":
        let isSafe = disks[entry.disk]?.isSafe ?? false
        disks[entry.disk] = Disk(status: "removed", isClean: isSafe, isProven: isSafe)
        hadDisk = true
      case "destroy_medium":
        disks[entry.disk]?.status = "destroyed"
        hadDisk = true
      case "complete_wipe":
        for (disk, held) in carried where held.isClean { disks[disk]?.isProven = true }
      case "attest_no_storage": isAttested = true
      case "confirm_media": hasInventory = true
      case "test": isTested = true
      case "grade": isGraded = true
      case "submit": (submitter, isGranted) = (entry.op, false)
      case "grant": isGranted = true
      default: break
      }
    }
  }

  private(set) var stories: [Int: [Entry]] = [:]

  func device(_ id: Int) -> Device {
    var device = Device()
    for entry in stories[id] ?? [] { device.tell(entry) }
    return device
  }

  /// Whether a move that the table allows may be made.
  func allows(_ id: Int, _ entry: Entry) -> Bool {
    var device = device(id)
    switch entry.verb {
    case "unlock", "resume", "void_shipping":
      if entry.target != device.before { return false }
    case "void": if device.before != "" { return false }
    case "attest_no_storage": return device.carried.isEmpty
    case "complete_wipe":
      if !device.hasInventory || (device.carried.isEmpty && !device.hadDisk) { return false }
    case "submit": if !device.isTested { return false }
    case "accept":
      if !device.isGraded || (device.submitter == entry.op && !device.isGranted) { return false }
    default: break
    }
    device.tell(entry)
    return !LawTable.safe.contains(entry.target) || device.keepsRule
  }

  mutating func tell(_ id: Int, _ entry: Entry) {
    stories[id, default: []].append(entry)
    let device = device(id)
    let stand = ["on_hold", "locked"].contains(device.state) ? device.before : device.state
    if LawTable.safe.contains(stand), LawTable.custody.contains(device.state), !device.keepsRule {
      stories[id]?.append(Entry(verb: "rewipe", op: entry.op, target: "to_wipe"))
    }
  }

  /// Undoes the last move: its author while nothing touched a disk since, or a coordinator.
  mutating func undo(_ id: Int, by op: String, isCoordinator: Bool) -> Bool {
    guard var story = stories[id], let last = story.lastIndex(where: { !$0.target.isEmpty })
    else { return false }
    let isTouched = story[last...].contains { $0.disk > 0 }
    if !isCoordinator, story[last].op != op || isTouched { return false }
    story.remove(at: last)
    let kept = stories[id]
    stories[id] = story
    let device = device(id)
    if LawTable.safe.contains(device.state), !device.keepsRule {
      stories[id] = kept
      return false
    }
    tell(id, Entry(verb: "undo", op: op))
    return true
  }
}
