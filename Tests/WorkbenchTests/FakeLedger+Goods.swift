import LedgerValues

@testable import Workbench

extension FakeLedger {
  func page(of ref: GoodsRef) -> GoodsRow? {
    goods.values.joined().first { $0.ref == ref }
  }

  /// A row as its list has it: of deliveries and removals, without what they hold.
  func brief(_ row: GoodsRow) -> GoodsRow {
    switch row {
    case .delivery(let delivery):
      return .delivery(
        DeliverySummary(
          id: delivery.id, code: delivery.code, state: delivery.state, terms: delivery.terms,
          opened: delivery.opened, sent: delivery.sent, ended: delivery.ended,
          fates: delivery.fates, handovers: delivery.handovers))
    case .removal(var removal):
      removal.loads = removal.devices.map { .init(kind: $0.kind, devices: 1, mass: $0.mass) }
      (removal.devices, removal.declaredCarcasses) = ([], 0)
      return .removal(removal)
    default: return row
    }
  }

  /// Fills the first line of a kit that wants it, and asks twice for what is over.
  mutating func scan(
    _ code: String, into ref: GoodsRef, _ needs: [String: String]
  ) -> WorkbenchEvent {
    guard case .kit(let kit)? = page(of: ref) else {
      return .scannedInto(ref, code, GoodsAnswer(.refused, .unknown(code)))
    }
    let isDevice = devices.contains { $0.name == code }
    let line = kit.lines.firstIndex { line in
      switch line.wanted {
      case .device: isDevice && line.missing > 0
      case .article(let article): article == code && line.missing > 0
      case .service: false
      }
    }
    guard let line else {
      var answer = GoodsAnswer(.refused, .same("\(code) : pas voulu"))
      answer.canInsist = needs["insist"] == nil
      if needs["insist"] != nil { answer = GoodsAnswer(.accepted, .same("\(code) : quand même")) }
      return .scannedInto(ref, code, answer)
    }
    var lines = kit.lines
    let old = lines[line]
    lines[line] = .init(
      number: old.number, wanted: old.wanted, quantity: old.quantity, filled: old.quantity,
      device: isDevice ? code : "")
    let full = lines.allSatisfy { $0.missing == 0 }
    replace(
      .kit(
        KitSummary(
          id: kit.id, code: kit.code, state: full ? "complete" : "open", recipe: kit.recipe,
          lines: lines)))
    return .scannedInto(
      ref, code, GoodsAnswer(.accepted, .same("\(code) : ligne \(old.number)")))
  }

  mutating func act(_ verb: Verb, on ref: GoodsRef, _ needs: [String: String]) -> WorkbenchEvent {
    if let refusal = refusals[verb] {
      return .actedOnGoods(ref, GoodsAnswer(.refused, .refusal(refusal), rule: refusal.rule))
    }
    guard verb == "open_kit" else {
      return .actedOnGoods(
        ref, GoodsAnswer(.accepted, .done(ref.code, Fixture.law.label(verb), "")))
    }
    let kit = KitSummary(
      id: 99, code: "KIT-2026-0099", state: "open", recipe: needs["recipe"] ?? ref.code, lines: [])
    goods[.kits, default: []].insert(.kit(kit), at: 0)
    return .actedOnGoods(
      ref,
      GoodsAnswer(.accepted, .goodsOpened(kit.code), opens: GoodsRef(.kit, kit.code)))
  }

  private mutating func replace(_ row: GoodsRow) {
    for view in GoodsView.allCases {
      guard let index = goods[view]?.firstIndex(where: { $0.ref == row.ref }) else { continue }
      goods[view]?[index] = row
    }
  }
}
