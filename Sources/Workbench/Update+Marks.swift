import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Does one of the commands about marks.
  mutating func mark(_ action: Action) -> [WorkbenchEffect] {
    switch action {
    case .mark:
      guard let device = markable?.current else { return [] }
      marks.toggle(device.id)
      return move(.cursorDown)
    case .markRange: return markRange()
    case .markAll:
      guard let list = deviceList else {
        marks.insert(all: (markable?.rows ?? []).map(\.id))
        return answer(.accepted, .marked(marks.count))
      }
      marks.awaited = .all
      return [.listIDs(list, limit: Marks.limit)]
    case .unmarkAll:
      let count = marks.count
      marks = Marks()
      return answer(.accepted, .unmarked(count))
    case .markByScanning:
      mode = .mark
      return answer(.accepted, .modeMark)
    default: return []
    }
  }

  /// From the last mark to the cursor; what lies between and is not loaded is asked for.
  private mutating func markRange() -> [WorkbenchEffect] {
    guard let list = markable, let cursor = list.cursor, let from = marks.last else { return [] }
    let rows = list.rows.map(\.id)
    if let ids = Self.between(from, cursor, in: rows) {
      marks.insert(all: ids)
      return answer(.accepted, .marked(marks.count))
    }
    guard let list = deviceList else { return answer(.refused, .lastMarkNotHere) }
    marks.awaited = .range(from: from, to: cursor)
    return [.listIDs(list, limit: Marks.limit)]
  }

  /// The ids of a list came.
  mutating func takeListed(
    _ list: DeviceList, _ ids: [DeviceID], isWhole: Bool
  ) -> [WorkbenchEffect] {
    let awaited = marks.awaited
    marks.awaited = nil
    switch awaited {
    case .all:
      guard isWhole else { return answer(.refused, .tooManyToMark(Marks.limit)) }
      marks.insert(all: ids)
      return answer(.accepted, .marked(marks.count))
    case .range(let from, let to):
      guard let range = Self.between(from, to, in: ids) else {
        return answer(.refused, isWhole ? .lastMarkNotHere : .tooManyToMark(Marks.limit))
      }
      marks.insert(all: range)
      return answer(.accepted, .marked(marks.count))
    case nil: return []
    }
  }

  private static func between(
    _ first: DeviceID, _ second: DeviceID, in ids: [DeviceID]
  ) -> ArraySlice<DeviceID>? {
    guard let start = ids.firstIndex(of: first), let end = ids.firstIndex(of: second) else {
      return nil
    }
    return ids[min(start, end)...max(start, end)]
  }

  /// A device scanned to be marked: its mark is never taken away by a second scan.
  mutating func markScanned(_ device: DeviceID, name: String) -> [WorkbenchEffect] {
    guard !marks.contains(device) else {
      return answer(.already, .markedAlready(name, marks.count))
    }
    marks.insert(device)
    return answer(.accepted, .markedOne(name, marks.count))
  }

  /// The rows that are shown and can be marked.
  var markable: Listing<DeviceSummary>? {
    switch screen {
    case .devices(let devices): devices.devices.list
    case .lot(let lot): lot.devices.list
    case .atelier(let atelier): atelier.devices
    default: nil
    }
  }

  /// What is listed here, whole.
  private var deviceList: DeviceList? {
    switch screen {
    case .devices(let devices): .devices(devices.filter)
    case .lot(let lot): .rows(lot.filter)
    default: nil
    }
  }

  var refusalToMark: Sentence? { markable?.current == nil ? .nothingChosen : nil }

  var refusalToMarkRange: Sentence? {
    marks.last == nil ? .noLastMark : refusalToMark
  }

  /// What a scan does now, with the number of marks.
  var statusWords: Sentence {
    guard !marks.isEmpty else { return modeWords }
    return .modeWordsMarked(
      marks.count, modeWords, sign: layout.isNarrow ? (isASCII ? "*" : "●") : nil)
  }
}
