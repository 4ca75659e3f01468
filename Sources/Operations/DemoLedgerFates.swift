internal import LedgerValues

/// One thing that happens to a device of the demo.
enum DemoStep: UInt8 {
  case receive, withdraw, void, merge
  case record, attest, requeue, pull, destroy
  case startWipe, failWipe, finishWipe, rewipe
  case refurbish, submit, reject, accept, rework
  case reserve, release, pack, shipKit, ship, refuse, acknowledge, handOver, comeBack
  case lock, unlock, hold, resume, lose, find, unseen, recall
  case salvage, keep, dismantle, discard, rescue, removeWaste, confirmRecycling, giveBack
}

/// What becomes of a device: steps, each some days after the one before.
struct DemoFate {
  /// A step, and the fewest and the most days before it.
  typealias Plan = (step: DemoStep, least: Int, most: Int)

  /// How often it is met, in thousandths.
  let weight: Int
  /// Whether only what carries media can meet it.
  let needsStorage: Bool
  /// Whether only laptops do: the kits are made of them.
  let isKit: Bool
  let steps: [Plan]

  private init(_ weight: Int, storage: Bool = false, kit: Bool = false, _ parts: [Plan]...) {
    self.weight = weight
    needsStorage = storage
    isKit = kit
    steps = parts.flatMap { $0 }
  }

  private static let arrive: [Plan] = [(.receive, 0, 2)]
  private static let take: [Plan] = arrive + [(.record, 2, 24)]
  private static let wipe: [Plan] = [(.startWipe, 4, 34), (.finishWipe, 0, 2)]
  private static let clean: [Plan] = take + wipe
  private static let mend: [Plan] = [(.refurbish, 2, 20), (.submit, 1, 5), (.accept, 0, 6)]
  private static let leave: [Plan] = [(.reserve, 2, 15), (.ship, 1, 6), (.acknowledge, 2, 8)]
  private static let ready: [Plan] = clean + mend

  static let all: [DemoFate] = [
    DemoFate(520, ready, leave),
    DemoFate(120, ready, leave, [(.handOver, 2, 9)]),
    DemoFate(90, kit: true, ready, [(.pack, 1, 8), (.shipKit, 4, 14)]),
    DemoFate(14, ready, leave, [(.comeBack, 3, 9), (.requeue, 1, 4)], wipe),
    DemoFate(3, ready, leave, [(.recall, 2, 7)]),
    DemoFate(6, ready, [(.reserve, 1, 5), (.ship, 1, 3), (.refuse, 1, 3), (.accept, 1, 4)]),
    DemoFate(8, ready, [(.reserve, 1, 5), (.release, 2, 8)]),
    DemoFate(8, ready, [(.rework, 2, 9), (.submit, 1, 4), (.accept, 0, 3)]),
    DemoFate(6, ready, [(.unseen, 3, 12)]),
    DemoFate(6, storage: true, ready, [(.rewipe, 2, 9)], wipe, mend),
    DemoFate(
      40, clean, [(.refurbish, 2, 20), (.submit, 1, 5), (.reject, 0, 4), (.submit, 1, 5)],
      [(.accept, 0, 4)], leave),
    DemoFate(
      50, storage: true, take, [(.startWipe, 3, 20), (.failWipe, 0, 2), (.discard, 1, 6)],
      [(.removeWaste, 3, 10), (.confirmRecycling, 6, 15)]),
    DemoFate(25, storage: true, take, [(.startWipe, 3, 20), (.failWipe, 0, 2)], wipe, mend),
    DemoFate(14, storage: true, take, [(.startWipe, 3, 20), (.failWipe, 0, 2)]),
    DemoFate(26, clean, [(.salvage, 1, 8), (.dismantle, 2, 12)]),
    DemoFate(14, clean, [(.salvage, 1, 8)]),
    DemoFate(3, clean, [(.salvage, 1, 4), (.keep, 2, 6)]),
    DemoFate(30, arrive, [(.attest, 1, 6), (.discard, 1, 6), (.removeWaste, 3, 10)]),
    DemoFate(4, clean, [(.discard, 1, 6), (.rescue, 2, 6)]),
    DemoFate(18, storage: true, take, [(.lock, 1, 5)]),
    DemoFate(8, storage: true, take, [(.lock, 1, 5), (.unlock, 4, 12)], wipe, mend),
    DemoFate(14, arrive, [(.hold, 1, 4)]),
    DemoFate(8, arrive, [(.hold, 1, 4), (.resume, 3, 14), (.record, 1, 4)], wipe, mend),
    DemoFate(8, storage: true, take, [(.lose, 3, 12)]),
    DemoFate(3, take, [(.lose, 3, 9), (.find, 1, 6)]),
    DemoFate(8, storage: true, take, [(.pull, 1, 9), (.destroy, 12, 50)]),
    DemoFate(10, arrive, [(.giveBack, 2, 8)]),
    DemoFate(30, [(.withdraw, 3, 6)]),
    DemoFate(5, [(.void, 1, 4)]),
    DemoFate(3, [(.merge, 5, 9)]),
  ]

  /// The fates that a sort of goods may meet, by their places in `all`.
  static func weights(for goods: DemoGoods) -> [Int] {
    all.map { fate in
      fate.needsStorage && !goods.hasStorage || fate.isKit && goods.kind != .laptop
        ? 0 : fate.weight
    }
  }

  /// The step that goods without storage take in the place of one that wipes, or nil for none.
  static func plain(_ step: DemoStep) -> DemoStep? {
    switch step {
    case .record, .requeue: .attest
    case .startWipe, .finishWipe, .failWipe: nil
    default: step
    }
  }
}
