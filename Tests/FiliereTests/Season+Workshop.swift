import Foundation
import Testing

extension Season {
  private static let techniques = [
    "hdd": "overwrite", "ssd": "sanitize_block", "nvme": "format_user_data",
    "flash": "factory_reset_encrypted",
  ]

  /// What computers turn out to be, of the cosmetic grade and of the category.
  private static let qualities: [(grade: String, category: String)] = [
    ("B", "A"), ("A", "A"), ("A", "C"), ("B", "B"), ("C", "A"), ("C", "HC"), ("C", "HC"),
    ("B", "C"), ("B", "C"), ("B", "C"), ("C", "HC"), ("A", "C"), ("C", "HC"), ("B", "C"),
  ]

  /// What came in goes through the workshop: `stock` is what is received, and then what is in stock.
  func work() throws {
    var fates: [String: [String]] = [:]
    for serial in stock { fates[fate(), default: []].append(serial) }
    try move("give_back", fates["give_back"] ?? [], "reason=demandé")
    try move("lock", fates["lock"] ?? [], "lock=bios")
    try move("hold", fates["hold"] ?? [], "reason=papiers")
    let broken = (fates["salvage"] ?? []) + (fates["declare_waste"] ?? [])
    try move("attest_no_storage", broken, "attestation=disque retiré par le donneur")
    try move("salvage", fates["salvage"] ?? [], "reason=cassé")
    try move("declare_waste", fates["declare_waste"] ?? [], "reason=cassé")
    let wiped = try wipe(fates["wipe"] ?? [])
    let repaired = wiped.filter { _ in happens(94) }
    try move("start_refurbishment", repaired)
    let submitted = repaired.filter { _ in happens(95) }
    try move("submit", submitted, "test=pass")
    let refused = submitted.filter { _ in happens(3) }
    try move("reject", refused, "reason=clavier", by: Self.checker)
    try accept(submitted.filter { !refused.contains($0) && happens(97) })
  }

  private func fate() -> String {
    switch number(0...99) {
    case 0...2: "stay"
    case 3: "give_back"
    case 4: "lock"
    case 5: "hold"
    case 6...8: "salvage"
    case 9...14: "declare_waste"
    default: "wipe"
    }
  }

  /// - Returns: what is wiped.
  private func wipe(_ serials: [String]) throws -> [String] {
    var media: [String: [String]] = [:]
    for serial in serials {
      let medium =
        switch things[serial]?.quality.kind {
        // Most donors keep their disks.
        case "laptop", "desktop": happens(10) ? pick(["hdd", "ssd", "nvme"]) : ""
        case "smartphone", "tablet": "flash"
        default: ""
        }
      media[medium, default: []].append(serial)
    }
    let bare = media.removeValue(forKey: "") ?? []
    try move("attest_no_storage", bare, "attestation=sans support")
    let held = media.sorted { $0.key < $1.key }.flatMap(\.value)
    try move("queue_wipe", held)
    let begun = held.filter { _ in happens(95) }
    try move("start_wipe", begun, "bench=B1")
    let failed = begun.filter { _ in happens(4) }
    try move("fail_wipe", failed, "reason=secteurs illisibles")
    let good = begun.filter { !failed.contains($0) && happens(97) }
    for (kind, serials) in media.sorted(by: { $0.key < $1.key }) {
      let done = serials.filter { good.contains($0) }
      let disks = try run(["medium", "add"] + done + ["--set", "kind=\(kind)"]).lines
      let technique = Self.techniques[kind] ?? ""
      try run(
        ["medium", "sanitise"] + disks + [
          "--set", "technique=\(technique)", "--set", "result=success", "--set",
          "verification=last",
        ])
    }
    try move("complete_wipe", good, "how=inspection")
    return bare + good
  }

  private func accept(_ serials: [String]) throws {
    var classes: [SeasonQuality: [String]] = [:]
    for serial in serials {
      guard var quality = things[serial]?.quality else { continue }
      let isComputer = ["laptop", "desktop"].contains(quality.kind)
      let told = pick(isComputer ? Self.qualities : [("B", ""), ("C", "")])
      (quality.grade, quality.category) = (told.grade, told.category)
      things[serial]?.quality = quality
      quality.kind = ""
      classes[quality, default: []].append(serial)
    }
    for (quality, same) in classes.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      let words =
        quality.category.isEmpty ? [] : ["--set", "category=\(quality.category)"]
      try run(
        ["do", "accept", "--set", "grade=\(quality.grade)"] + words, same, by: Self.checker)
    }
    stock = serials.shuffled(using: &dice)
    for serial in stock.suffix(2) { try run(["undo", serial], by: Self.checker) }
    stock.removeLast(2)
  }

  /// What is in stock goes onto the shelves.
  func shelve() throws {
    for (index, part) in parts(stock.filter { _ in happens(95) }, 4).enumerated() {
      try run(["location", "fill", "S-0\(index + 1)"], part)
    }
    try move("rework", stock.suffix(2).map { $0 }, "reason=batterie")
    stock.removeLast(2)
  }
}
