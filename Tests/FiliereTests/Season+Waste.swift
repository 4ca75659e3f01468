import Foundation
import Testing

extension Season {
  private func serials(_ state: String) throws -> [String] {
    try run(["device", "list", "state:\(state)", "--json"]).rows
      .compactMap { $0["serial"] as? String }
  }

  /// Dismantling into parts, and two removals of what is left.
  func throwAway() throws {
    let old = try serials("for_parts")
    for (index, serial) in old.prefix(5).enumerated() {
      try run([
        "part", "dismantle", serial, "--carcass", "\(number(800...2000))", "--part", "memory:8 Go",
        "--part", index % 2 == 0 ? "screen" : "battery", "--place", "R-03",
      ])
    }
    try run(["part", "add", "battery", "--invoice", "F-1", "--count", "3", "--place", "R-03"])
    let parts = try run(["part", "list", "--json"]).rows.compactMap { $0["part"] as? String }
    let bench = try serials("wiped")
    for (part, serial) in zip(parts.prefix(3), bench) {
      try run(["part", "fit", part, serial])
    }
    try run(["part", "remove", parts[0], "--place", "R-02"])
    try run(["part", "scrap"], parts.suffix(2).map { $0 })
    var waste = try serials("waste")
    try move("rescue", waste.suffix(2).map { $0 }, "reason=réparable")
    waste.removeLast(2)
    let first = try run(["removal", "open", "--recycler", "Éco-tri"]).lines.first ?? ""
    let second = try run(["removal", "open", "--recycler", "Éco-tri"]).lines.first ?? ""
    try run(["fact", "identify", waste[0], "--set", "mass=2100"])
    try run(["fact", "identify", waste[1], "--set", "mass=1900"])
    let half = waste.count / 2
    try run(["removal", "load", first], waste.prefix(half).map { $0 })
    try run(["removal", "unload", first], [waste[2]])
    try run(["removal", "load", second], waste[half..<(half + 5)].map { $0 })
    try run(["removal", "weigh", first, "carcasses", "9000"])
    try run(["removal", "weigh", first, "cables", "1200", "--estimated"])
    try run(["removal", "weigh", first, "printer", "14000"])
    try run(["removal", "weigh", second, "cables", "500"])
    try run(["removal", "leave", first, "--slip", "BSD-1"])
    try run(["removal", "attest", first, "CERT-1"])
    try run(["article", "lose", "CASQUE", "3", "--place", "S-04", "--reason", "boîte vide"])
    try run(["article", "issue", "CHARGEUR", "4", "--place", "R-01"])
    try run(["article", "move", "CLAVIER", "20", "--place", "R-03", "--to", "S-02"])
    try run(["article", "count", "SACOCHE", "58", "--place", "R-02"])
  }
}
