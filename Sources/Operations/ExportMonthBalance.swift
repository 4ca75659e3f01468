internal import LotLedger

/// Whether a month's custody adds up: what was there, what came, what left, what is there.
///
/// What was there and what moved is counted from the moves of each day; what is there, device by
/// device from their events. The two must agree.
struct MonthBalance: Sendable, Hashable {
  let opening: Int64
  /// Moves that change custody, by verb, in the order of the law.
  let flows: [MonthReader.Flow]
  let closing: Int64

  init(opening: Int64, flows: [MonthReader.Flow], closing: Int64) {
    self.opening = opening
    self.flows = flows.filter { $0.change != 0 }
    self.closing = closing
  }

  /// Devices that came into custody.
  var entered: Int64 { flows.reduce(0) { $0 + ($1.change > 0 ? $1.devices : 0) } }
  /// Devices that left it.
  var left: Int64 { flows.reduce(0) { $0 + ($1.change < 0 ? $1.devices : 0) } }
  /// Opening + in − out = closing.
  var isEven: Bool { opening + entered - left == closing }
}
