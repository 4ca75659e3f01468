import Foundation
import Testing

extension Season {
  /// A score of deliveries: received, refused, returned, lost, still on their way, never sent.
  func deliver() throws {
    let ready = requests.filter { reserved[$0]?.isEmpty == false }.prefix(20)
    #expect(ready.count == 20, "there is enough to deliver")
    for (index, request) in ready.enumerated() {
      let bl =
        try run([
          "deliver", "open", "--request", request, "--carrier", "Transports d'Exemple", "--basis",
          "gift",
        ]).lines.first ?? ""
      var load = reserved[request] ?? []
      if index % 7 == 6, load.count > 1 { load.removeLast() }
      load += articles(of: request)
      try run(["deliver", "load", bl], load)
      switch index {
      case 16: break
      case 17: try run(["deliver", "unload", bl], load.suffix(1).map { $0 })
      case 18: try run(["deliver", "void", bl])
      default:
        try run(["deliver", "send", bl])
        if index < 14 { try follow(bl, index) }
      }
    }
    try direct()
    try run(["programme", "target", "KITS-INCLUSIFS", "\(year)", "devices", "150"])
    try run(["programme", "give", "KITS-INCLUSIFS", "training", "12"])
    try run(["programme", "give", "KITS-INCLUSIFS", "training", "3"])
    try run(["programme", "give", "KITS-INCLUSIFS", "hotline", "7"])
  }

  /// The year of the books.
  private var year: Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Paris") ?? calendar.timeZone
    return calendar.component(.year, from: Date())
  }

  private func articles(of request: String) -> [String] {
    switch (requests.firstIndex(of: request) ?? 0) % 6 {
    case 2: ["CLAVIER:1"]
    case 3: ["CHARGEUR:2"]
    case 5: ["SOURIS"]
    default: []
    }
  }

  /// What the delivery holds, by its own word.
  private func lines(_ delivery: String) throws -> [[String: Any]] {
    try run(["deliver", "show", delivery, "--json"]).object["lines"] as? [[String: Any]] ?? []
  }

  private func follow(_ bl: String, _ index: Int) throws {
    let lines = try lines(bl)
    let things = lines.filter { $0["thing"] as? String != "article" }
    let loose = things.filter { $0["kit"] as? String == "" }.compactMap { $0["code"] as? String }
    let devices = things.filter { $0["thing"] as? String == "device" }
      .compactMap { $0["code"] as? String }
    guard let last = devices.last else { return }
    switch index {
    case 0..<4:
      try run(["deliver", "acknowledge", bl, "--receipt", "R-\(index)"])
      try run(["deliver", "handover", bl, "KITS-INCLUSIFS", "youth", "1"])
      try run(["deliver", "close", bl])
    case 4..<7:
      let refused = loose.filter { devices.contains($0) }.suffix(1).map { $0 }
      if !refused.isEmpty {
        try run(["deliver", "refuse", bl, "--reason", "rayé"], refused)
      }
      try run(
        ["deliver", "acknowledge", bl, "--receipt", "R-\(index)"],
        mayRefuse: refused.count == devices.count)
      try run(["deliver", "close", bl])
    case 7..<10:
      try run(["deliver", "acknowledge", bl, "--receipt", "R-\(index)"])
      try run(["deliver", "return", bl, "--reason", "en panne", "--place", "Q-02"], [last])
      if index == 7 { try run(["deliver", "close", bl]) }
    case 10: try run(["deliver", "return", bl, "--reason", "absent", "--place", "Q-02"], [last])
    case 11: try run(["deliver", "missing", bl, "--loss", "stolen"], [last])
    case 12:
      try run(["deliver", "acknowledge", bl, "--receipt", "R-12"], loose.prefix(1).map { $0 })
    case 13:
      try run(["deliver", "acknowledge", bl, "--receipt", "R-13"])
      try move("hand_over", [last], "programme=KITS-INCLUSIFS", "category=youth")
    default: break
    }
  }

  /// A sale to a partner without any request, with its prices.
  private func direct() throws {
    let sold = try run(["device", "list", "state:in_stock", "kind:laptop", "--json"]).rows
      .prefix(3).compactMap { $0["tag"] as? String }
    let bl =
      try run([
        "deliver", "open", "--partner", "Association d'Exemple", "--basis", "solidarity_sale",
        "--programme", "KITS-INCLUSIFS",
      ]).lines.first ?? ""
    try run(["deliver", "load", bl, "--price", "90"], sold)
    try run(["deliver", "load", bl], ["SOURIS:2", "CHARGEUR"])
    try run(["deliver", "send", bl])
    try run(["deliver", "acknowledge", bl, "--receipt", "R-V"], sold.prefix(1).map { $0 })
    try run(["deliver", "refuse", bl, "--reason", "trop lourd"], sold.suffix(1).map { $0 })
  }
}
