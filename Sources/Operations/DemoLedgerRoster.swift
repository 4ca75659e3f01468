internal import LedgerValues

/// What the demo remembers of its devices while their story is told: a few bytes each.
struct DemoRoster {
  /// Place of the goods in `DemoGoods.all`.
  private(set) var goods: [UInt8] = []
  private(set) var fate: [UInt8] = []
  /// Place of the next step in the fate.
  var next: [UInt8] = []
  private(set) var lot: [Int32] = []
  /// Number of its first medium; 0 for none.
  var medium: [Int32] = []
  /// Who submitted it last.
  var submitter: [UInt8] = []
  /// The request, kit, delivery or removal it was last given to.
  var dossier: [Int32] = []

  var count: Int { goods.count }

  /// Takes in one more device.
  ///
  /// - Returns: its place; its number is one more.
  mutating func add(goods place: Int, fate: Int, lot number: Int) -> Int {
    goods.append(UInt8(place))
    self.fate.append(UInt8(fate))
    next.append(0)
    lot.append(Int32(number))
    medium.append(0)
    submitter.append(0)
    dossier.append(0)
    return goods.count - 1
  }

  func goods(of device: Int) -> DemoGoods { DemoGoods.all[Int(goods[device])] }
}
