import Foundation
import LedgerValues

/// What a filter and an order leave of rows in memory: the plain statement of what SQL must answer.
struct NaiveList {
  let law: Law
  let daylight: Daylight
  let now: Timestamp

  func rows(_ filter: DeviceFilter, of all: [DeviceSummary]) -> [DeviceSummary] {
    let kept = all.filter { device in
      (filter.showsVoided || device.state != "voided")
        && filter.terms.allSatisfy { admits(device, $0.ask) != $0.isInverted }
    }
    guard let order = filter.order else { return kept.sorted { $0.id > $1.id } }
    return kept.sorted { precedes($0, $1, order) }
  }

  private func fold(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  private func admits(_ device: DeviceSummary, _ ask: DeviceFilter.Ask) -> Bool {
    switch ask {
    case .word(let word):
      let texts = [
        device.tag, device.serial, device.imei, device.donorTag, device.maker, device.model,
        device.place,
      ]
      return texts.contains { fold($0).contains(fold(word)) }
    case .states(let states): return states.contains(device.state)
    case .kinds(let kinds): return kinds.contains(device.kind)
    case .alert(let isOn): return device.hasAlert == isOn
    case .known(let column): return !text(column, device).isEmpty
    case .text(let column, let values):
      return values.contains { admits(fold(text(column, device)), column, fold($0)) }
    case .age(let comparison, let days):
      let age = device.days(at: now, daylight)
      return switch comparison {
      case .above: age > days
      case .atLeast: age >= days
      case .below: age < days
      case .atMost: age <= days
      case .equal: age == days
      }
    }
  }

  private func admits(_ text: String, _ column: DeviceColumn, _ sought: String) -> Bool {
    switch column {
    case .grade, .category: return text == sought
    case .place: return text.hasPrefix(sought)
    case .lot, .kit:
      let digits = text.reversed().prefix { $0.isNumber }
      let number = Int(String(digits.reversed()))
      return text == sought || number != nil && number == Int(sought)
    default: return text.contains(sought)
    }
  }

  private func text(_ column: DeviceColumn, _ device: DeviceSummary) -> String {
    switch column {
    case .tag: device.tag
    case .lot: device.lot
    default: device.text(column, law: law, language: .french, now: now, daylight)
    }
  }

  private func precedes(
    _ left: DeviceSummary, _ right: DeviceSummary, _ order: DeviceOrder
  ) -> Bool {
    let (first, second) = (key(left, order.column), key(right, order.column))
    if first == second {
      if order.column == .age { return (left.id > right.id) != order.isReversed }
      let isText = [.tag, .serial, .donorTag].contains(order.column) && !first.isEmpty
      return isText && !order.isReversed ? left.id < right.id : left.id > right.id
    }
    // What has nothing to be sorted by comes last, whichever way.
    if first.isEmpty || second.isEmpty { return second.isEmpty }
    return first.lexicographicallyPrecedes(second) != order.isReversed
  }

  private func key(_ device: DeviceSummary, _ column: DeviceColumn) -> [UInt8] {
    switch column {
    case .state:
      [UInt8(law.states.firstIndex { $0.state == device.state && $0.subject == .device } ?? 0)]
    // The younger it is, the later it entered its state.
    case .age:
      withUnsafeBytes(of: (Int64.max - device.entered.milliseconds).bigEndian) { Array($0) }
    case .kind: [UInt8(law.kinds.firstIndex { $0.kind == device.kind } ?? 0)]
    default: Array(text(column, device).utf8)
    }
  }
}
