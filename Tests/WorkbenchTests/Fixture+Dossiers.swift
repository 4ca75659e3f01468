import LedgerValues

@testable import Workbench

extension Fixture {
  static let requests: [GoodsRow] = [
    .request(
      RequestSummary(
        id: 2, code: "DEM-2026-0014", state: "partly_met", partner: "EMMAUS-CONNECT",
        programme: "KITS", wanted: "2026-12-04", opened: now,
        publics: [.init(name: "youth", count: 30)],
        lines: [
          .init(number: 1, wanted: .recipe("PORTABLE-ECOLE"), asked: 30, served: 12, reserved: 6),
          .init(number: 2, wanted: .device(laptop), asked: 4, served: 4),
          .init(number: 3, wanted: .article("SOURIS"), asked: 10),
        ]), partner: "Emmaüs Connect"),
    .request(
      RequestSummary(
        id: 1, code: "DEM-2026-0009", state: "open", partner: "REBOOT", opened: now,
        lines: [.init(number: 1, wanted: .device(Quality(.desktop)), asked: 8, reserved: 2)]),
      partner: ""),
  ]

  private static func line(
    _ index: Int, _ fate: DeliveryFate, cents: Int64? = nil, ceiling: Int64? = nil
  ) -> DeliveryLine {
    let device = DeviceSummary(
      id: DeviceID(rawValue: Int64(index + 1)), tag: "LYPC26-000\(index + 40)", state: "in_stock",
      kind: .laptop, maker: "Dell", model: "Latitude 5420", serial: "5CG\(1000 + index * 37)X",
      donorTag: "", lot: "LOT-2026-0003", line: Int64(index + 1), place: "A-03-2", entered: now,
      hasAlert: false, grade: "B", category: "A")
    var price = DeliveryLine.Price()
    (price.cents, price.ceiling) = (cents, ceiling)
    return DeliveryLine(
      .device(device), code: device.name, fate: fate,
      loading: .init(op: "MG", happened: now), price: price)
  }

  static let deliveries: [GoodsRow] = {
    var terms = DeliverySummary.Terms()
    terms.partner = .init(code: "EMMAUS-CONNECT", name: "Emmaüs Connect")
    terms.carrier = .init(code: "TR", name: "Transports du Rhône")
    terms.request = "DEM-2026-0014"
    let draft = DeliverySummary(
      id: 2, code: "BL-2026-0012", state: "draft", terms: terms, opened: now,
      lines: [
        line(1, .loaded, cents: 12_000, ceiling: 18_000),
        DeliveryLine(
          .article(label: "Souris USB"), code: "SOURIS", quantity: 10, fate: .loaded,
          loading: .init(op: "MG", happened: now), place: "A-03-2"),
      ])
    let gone = DeliverySummary(
      id: 1, code: "BL-2026-0011", state: "shipped", terms: terms, opened: now, sent: now,
      lines: [line(2, .delivered), line(3, .returned), line(4, .shipped)])
    return [.delivery(draft), .delivery(gone)]
  }()

  static let stockTakes: [GoodsRow] = [
    .stockTake(
      StockTakeSummary(
        id: 3, code: "INV-2026-0003", place: "A-03", isDeep: true, state: "open",
        opened: .init(happened: now, op: "MG"), ended: nil, reason: "", seen: 41,
        missing: [
          .init(
            tag: "LYPC26-00044", device: DeviceID(rawValue: 5), kind: .laptop, state: "in_stock",
            recorded: "A-03-2", isSettled: false)
        ],
        unexpected: [
          .init(tag: "X-77", seen: "A-03-2", isSettled: false),
          .init(
            tag: "LYPC26-00046", device: DeviceID(rawValue: 7), kind: .laptop, state: "shipped",
            seen: "A-03-2", isSettled: true),
        ],
        misplaced: [
          .init(
            tag: "LYPC26-00045", device: DeviceID(rawValue: 6), kind: .laptop, state: "in_stock",
            recorded: "B-01", seen: "A-03-2", isSettled: false)
        ],
        articles: [
          .init(article: "SOURIS", label: "Souris USB", place: "A-03-2", held: 140, counted: 138),
          .init(article: "SACOCHE", label: "", place: "A-03-2", held: 12, counted: nil),
        ]))
  ]

  static let removals: [GoodsRow] = {
    var removal = RemovalSummary(id: 1, code: "ENL-2026-0002", state: "draft")
    removal.recycler = .init(code: "RECY", name: "Recyclage du Rhône", siret: "")
    removal.planned = "2026-12-02"
    removal.devices = [
      .init(
        id: DeviceID(rawValue: 8), name: "LYPC26-00047", kind: .laptop, model: "Dell", serial: "",
        state: "waste", code: "16 02 13*", weeeCategory: 2, mass: 1_650, isWeighed: false)
    ]
    removal.bulk = [
      .init(line: 40, what: "carcasses", code: "16 02 14", mass: 7_300, isWeighed: true)
    ]
    removal.declaredCarcasses = 7_450
    return [.removal(removal)]
  }()

  static let parts: [GoodsRow] = [
    .part(
      PartSummary(
        id: 7, code: "PI-2026-0007", state: "in_stock", what: "memory", label: "8 Go DDR4",
        place: "A-03-2", device: "", origin: "LYPC25-00871", invoice: "")),
    .part(
      PartSummary(
        id: 6, code: "PI-2026-0006", state: "fitted", what: "battery", label: "",
        place: "", device: "LYPC26-00044", origin: "", invoice: "F-2026-118")),
  ]
}
