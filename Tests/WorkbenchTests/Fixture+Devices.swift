import LedgerValues

@testable import Workbench

extension Fixture {
  /// 2026-11-21 14:32 in Lyon.
  static let now = Timestamp(milliseconds: 1_795_267_920_000)
  /// Three days before.
  static let past = Past(
    seq: 903, recorded: Timestamp(milliseconds: 1_795_267_920_000 - 3 * 86_400_000))

  /// The secret of a badge, and whose it is.
  static let badge = "123456789012345678901234567890123456789"
  static let badgeHolder = Clerk(
    code: "MB", name: "Magasin", roles: [Role("warehouse")])
  static let clerk = Clerk(code: "CD", name: "Camille Durand", roles: [Role("admin")])

  private static let models = [
    (Kind.laptop, "Dell", "Latitude 5420"), (.laptop, "HP", "EliteBook 840 G8"),
    (.desktop, "Lenovo", "ThinkCentre M720q"), (.monitor, "Iiyama", "ProLite XU2493HS"),
  ]

  static func days(_ count: Int) -> Timestamp {
    Timestamp(milliseconds: now.milliseconds - Int64(count) * 86_400_000)
  }

  /// Devices of an older lot in many states, and a lot of six announced ones.
  static var ledger: FakeLedger {
    var ledger = FakeLedger()
    ledger.lots = ["LOT-2026-0007": "Ville de Lyon", "LOT-2026-0003": "Métropole de Lyon"]
    let states = [
      "received", "to_wipe", "to_wipe", "wiping", "wiped", "in_refurbishment", "in_check",
      "in_stock", "in_stock", "in_stock", "shipped", "waste",
    ]
    for (index, state) in states.enumerated() {
      let (kind, maker, model) = models[index % models.count]
      let number = index + 40
      ledger.devices.append(
        DeviceSummary(
          id: DeviceID(rawValue: Int64(index + 1)), tag: "LYPC26-000\(number)",
          state: State(state), kind: kind, maker: maker, model: model,
          serial: "5CG\(1000 + index * 37)X", donorTag: "ML-\(7700 + index)",
          lot: "LOT-2026-0003", line: Int64(index + 1), place: index % 2 == 0 ? "A-03-2" : "B-01",
          entered: days(index * 4), hasAlert: index == 10))
    }
    for index in 0..<6 {
      let (kind, maker, model) = models[index % models.count]
      ledger.devices.append(
        DeviceSummary(
          id: DeviceID(rawValue: Int64(index + 13)), tag: "", state: State("announced"),
          kind: kind, maker: maker, model: model, serial: "SN-70\(index)",
          donorTag: "VDL-90\(index)", lot: "LOT-2026-0007", line: Int64(index + 1), place: "",
          entered: days(2), hasAlert: false))
    }
    ledger.media[DeviceID(rawValue: 4)] = [
      medium(1, "5XW0A1", isSafe: false), medium(2, "S3Z9NB0K", isSafe: true),
    ]
    ledger.refusals[Verb("complete_wipe")] = Refusal(rule: .golden, culprit: "S/N 5XW0A1")
    ledger.alerts = [
      Alert(
        seq: 900, verb: Verb("recall"), device: DeviceID(rawValue: 11),
        deviceName: "LYPC26-00050", raised: days(1))
    ]
    ledger.write(
      Verb("queue_wipe"), DeviceID(rawValue: 4), from: "received", to: "to_wipe", needs: [:])
    ledger.write(
      Verb("start_wipe"), DeviceID(rawValue: 4), from: "to_wipe", to: "wiping",
      needs: ["bench": "banc 3"])
    ledger.write(
      Verb("note"), DeviceID(rawValue: 4), from: "", to: "", needs: ["text": "charnière fêlée"])
    ledger.write(
      Verb("accept"), DeviceID(rawValue: 8), from: "in_check", to: "in_stock", needs: [:])
    return ledger
  }

  private static func medium(_ id: Int64, _ serial: String, isSafe: Bool) -> Medium {
    Medium(
      id: id, device: DeviceID(rawValue: 4), status: State("fitted"), kind: isSafe ? .ssd : .hdd,
      maker: isSafe ? "Samsung" : "Seagate", model: "", serial: serial,
      capacityBytes: 500_107_862_016, isSanitised: isSafe, isSafe: isSafe)
  }
}
