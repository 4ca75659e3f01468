import Foundation
import Testing

extension Season {
  private static let base = SeasonQuality(kind: "laptop", category: "B")
  private static let student = SeasonQuality(kind: "laptop", grade: "B", category: "A")
  private static let screen = SeasonQuality(kind: "monitor")

  /// 400 pieces of accessories, two recipes that want the same laptops, and kits of both.
  func fillKits() throws {
    let pieces = [
      ("SOURIS", "R-01", 90), ("SOURIS", "R-02", 60), ("CHARGEUR", "R-01", 60),
      ("SACOCHE", "R-02", 70), ("CLAVIER", "R-03", 50), ("CASQUE", "S-04", 70),
    ]
    #expect(pieces.reduce(0) { $0 + $1.2 } == 400)
    for code in ["SOURIS", "CHARGEUR", "SACOCHE", "CLAVIER", "CASQUE", "HOUSSE"] {
      try run(["article", "add", code, "--label", code.lowercased()])
    }
    for (code, place, count) in pieces {
      try run(["article", "enter", code, "\(count)", "--place", place, "--lot", pick(lots)])
    }
    try run(["article", "threshold", "CASQUE", "41"])
    try run([
      "kit", "recipe", "BASE", "--device", "laptop:-:B", "--article", "SOURIS", "--service",
      "training",
    ])
    try run([
      "kit", "recipe", "ETUDE", "--device", "laptop:B:A", "--device", "monitor", "--article",
      "SOURIS", "--article", "SACOCHE:1",
    ])
    try fill("BASE", try opened("BASE", 13), lacking: 2) { self.take(1, Self.base) + ["SOURIS"] }
    try fill("ETUDE", try opened("ETUDE", 7), lacking: 2) {
      self.take(1, Self.student) + self.take(1, Self.screen) + ["SOURIS", "SACOCHE"]
    }
    try run([
      "kit", "recipe", "BASE", "--device", "laptop:-:B", "--article", "SOURIS", "--article",
      "CASQUE",
    ])
    try fill("BASE", try opened("BASE", 4), lacking: 1) {
      self.take(1, Self.base) + ["SOURIS", "CASQUE"]
    }
    for kit in kits.keys.sorted().suffix(2) {
      try run(["kit", "dissolve", kit, "--place", "R-01"])
      kits[kit] = nil
    }
  }

  private func opened(_ recipe: String, _ count: Int, for request: String = "") throws -> [String] {
    try run(
      ["kit", "open", recipe, "--count", "\(count)"]
        + (request.isEmpty ? [] : ["--request", request])
    ).lines
  }

  /// The last of them get only their first thing, or nothing.
  private func fill(
    _ recipe: String, _ codes: [String], lacking: Int, _ contents: () -> [String]
  ) throws {
    for (index, kit) in codes.enumerated() {
      let rest = codes.count - index
      if rest == 1 && lacking > 1 { continue }
      var things = contents()
      if rest <= lacking { things = things.prefix(1).map { $0 } }
      try run(["kit", "fill", kit], things)
      if rest > lacking { kits[kit] = recipe }
    }
  }

  /// Sixty requests of three partners; what can be set aside for them is, and some of it is set free.
  func ask() throws {
    for index in 0..<60 {
      var words = ["request", "open", "--partner", partners[index % 3]]
      if index % 4 == 0 { words += ["--programme", "KITS-INCLUSIFS"] }
      if index % 5 == 0 { words += ["--public", "youth:\(number(12...40))"] }
      words += ["--wanted", "2027-01-\(10 + index % 18)"] + asked(index)
      requests += try run(words).lines
    }
    #expect(requests.count == 60)
    try reserve([])
    for request in requests.filter({ reserved[$0]?.isEmpty == false }).suffix(4) {
      let code = reserved[request]?.removeFirst() ?? ""
      try run(["request", "release", request, code, "--reason", "trop bon"])
    }
    for request in requests.suffix(3) {
      try run(["request", "cancel", request])
      reserved[request] = nil
    }
    try fillReserved()
  }

  private func asked(_ index: Int) -> [String] {
    switch index % 6 {
    case 0: ["--recipe", "BASE:\(number(1...3))"]
    case 1: ["--device", "laptop:-:B:\(number(1...4))", "--device", "laptop:-:-:\(number(1...5))"]
    case 2: ["--device", "desktop:-:-:\(number(1...3))", "--article", "CLAVIER:\(number(1...3))"]
    case 3: ["--recipe", "ETUDE:\(number(1...2))", "--article", "CHARGEUR:2"]
    case 4: ["--device", "laptop:B:A:\(number(1...3))", "--device", "monitor:-:-:2"]
    default:
      ["--device", "smartphone:C:-:\(number(1...2))", "--device", "tablet", "--article", "SOURIS"]
    }
  }

  private func reserve(_ requests: [String]) throws {
    let plan = try run(["request", "reserve", "--json"] + requests)
    for choice in plan.object["reserved"] as? [[String: Any]] ?? [] {
      let (request, code) = (choice["request"] as? String, choice["code"] as? String)
      guard let request, let code else { continue }
      reserved[request, default: []].append(code)
    }
  }

  /// A kit made for a request out of what is reserved for it.
  private func fillReserved() throws {
    let kitWords = requests.indices.filter { $0 % 6 == 0 }.map { requests[$0] }
    let free = kitWords.filter { request in
      reserved[request]?.contains { !$0.hasPrefix("KIT") } == true
    }
    for request in free.prefix(2) {
      guard let tag = reserved[request]?.first(where: { !$0.hasPrefix("KIT") }),
        let kit = try opened("BASE", 1, for: request).first
      else { continue }
      try run(["kit", "fill", kit], [tag, "SOURIS", "CASQUE"])
      reserved[request]?.removeAll { $0 == tag }
      try reserve([request])
    }
  }
}
