import Testing

/// What the events of a ledger tell, read slowly and simply, sharing nothing with the program: what did
/// not occur is left out, and the rest is replayed into dictionaries.
final class SeasonReference {
  var devices: [Int: SeasonDevice] = [:]
  /// By subject and number.
  var lives: [String: [Int: SeasonLife]] = [:]
  /// How many of an article stand at a place.
  var stock: [Int: [Int: Int]] = [:]
  var thresholds: [Int: Int] = [:]
  var kitLines: [Int: [SeasonKitLine]] = [:]
  /// The lines in force of each recipe.
  var recipeLines: [Int: [SeasonKitLine]] = [:]
  /// How many of the article of a line are in a kit.
  var packed: [Int: [Int: Int]] = [:]
  /// The request that a kit was set aside for last.
  var kitRequests: [Int: Int] = [:]
  /// How far each request is met.
  var requestStates: [Int: String] = [:]
  /// What stands on each delivery.
  var loadedDevices: [Int: Set<Int>] = [:]
  var loadedKits: [Int: Set<Int>] = [:]
  var loadedArticles: [Int: [Int: Int]] = [:]
  /// What left with each delivery, and the delivery that a device is out with.
  var shipments: [Int: [Int: SeasonShipment]] = [:]
  var out: [Int: Int] = [:]
  var handovers: [Int: Int] = [:]
  var within: [Int: Int] = [:]
  var takes: [Int: SeasonTake] = [:]
  var counts: [Int: [String: (held: Int, counted: Int)]] = [:]
  /// The removal that a device was put on last and not taken off, and when.
  var wasteLoads: [Int: (removal: Int, seq: Int)] = [:]
  var bulk: [Int: [Int: (what: String, mass: Int)]] = [:]
  var carcasses: [Int: Int] = [:]
  var scrapped: [Int: Int] = [:]
  var left: [Int: Int] = [:]
  var targets: [Int: [String: Int]] = [:]
  var services: [Int: [String: Int]] = [:]
  /// Devices that no list announced.
  var unannounced: Set<Int> = []

  init(_ events: [SeasonEvent]) {
    let unreal = Set(
      events.filter { $0.verb == "correct" && $0.text("error") == "did_not_occur" }
        .map { $0.int("event") })
    let real = events.filter { !unreal.contains($0.seq) && $0.verb != "correct" }
    var act = 0
    for (index, event) in real.enumerated() {
      if event.act != act {
        act = event.act
        for other in real[index...].prefix(while: { $0.act == act })
        where other.verb == "close_stock_take" {
          let found = findings(other.id)
          takes[other.id]?.found = found
        }
      }
      replay(event)
    }
  }

  private func replay(_ event: SeasonEvent) {
    switch event.subject {
    case "device": replayDevice(event)
    case "medium": break
    default:
      if !event.target.isEmpty {
        let before = lives[event.subject]?[event.id]?.state ?? ""
        if before != event.source { Issue.record("\(event.seq): \(before) ≠ \(event.source)") }
        if event.source.isEmpty {
          lives[event.subject, default: [:]][event.id] = SeasonLife(
            code: event.text("code"), state: event.target, opening: event)
        } else {
          lives[event.subject]?[event.id]?.state = event.target
        }
      }
      replayGoods(event)
    }
  }

  func life(_ subject: String, _ id: Int) -> SeasonLife? { lives[subject]?[id] }

  func code(_ subject: String, _ id: Int) -> String { life(subject, id)?.code ?? "" }

  /// Deliveries that are being prepared.
  var drafts: [Int] { (lives["delivery"] ?? [:]).filter { $0.value.state == "draft" }.map(\.key) }

  /// What a device is called: its tag, else its line in the list.
  func name(_ id: Int) -> String {
    guard let device = devices[id] else { return "" }
    return device.tag.isEmpty ? "\(code("lot", device.lot))#\(device.line)" : device.tag
  }

  /// Whether a place is another, or stands in it.
  func stands(_ place: Int, in zone: Int) -> Bool {
    var place = place
    while place > 0 {
      if place == zone { return true }
      place = within[place] ?? 0
    }
    return false
  }
}
