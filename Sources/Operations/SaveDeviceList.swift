internal import Foundation
public import LedgerValues
internal import LotLedger
internal import Reports

/// Writes a list of devices as a person sees it: all rows of the filter in its order, with the
/// columns chosen, as CSV.
public struct SaveDeviceList: Sendable {
  private let filter: DeviceFilter
  private let columns: [DeviceColumn]
  private let language: Language

  public init(_ filter: DeviceFilter, columns: [DeviceColumn], language: Language) {
    self.filter = filter
    self.columns = columns
    self.language = language
  }

  /// Hands the bytes to a sink, portion by portion.
  ///
  /// - Parameters:
  ///   - most: how many devices at most.
  ///   - goesOn: is told how many devices were written; ends the writing by answering false.
  /// - Returns: how many devices were written.
  @discardableResult
  public func run(
    in house: House, most: Int = .max, to sink: @escaping ([UInt8]) throws -> Void,
    goesOn: (Int) -> Bool = { _ in true }
  ) throws(HouseError) -> Int {
    let now = Ledger.now()
    // What goes wrong with the file is not the ledger's.
    var trouble: (any Error)?
    func tried(_ body: () throws -> Void) -> Bool {
      do {
        try body()
        return true
      } catch {
        trouble = error
        return false
      }
    }
    let written = try house.ask { ledger in
      let daylight = try ledger.daylight()
      var writer: TableWriter?
      let isOpen = tried {
        writer = try TableWriter(
          table, .list, daylight: daylight, language: language, to: sink)
      }
      guard isOpen else { return 0 }
      try ledger.everyDevice(filter) { rows in
        let isWritten = tried {
          for row in rows.prefix(most - (writer?.rows ?? 0)) {
            try writer?.write(columns.map { cell($0, row, house.law, now, daylight) })
          }
        }
        let count = writer?.rows ?? 0
        return isWritten && goesOn(count) && count < most
      }
      _ = tried { try writer?.finish() }
      return writer?.rows ?? 0
    }
    if let trouble {
      throw trouble as? HouseError ?? HouseError(.cannotCreate, .unwritable("-", "\(trouble)"))
    }
    return written
  }

  /// Writes a file that does not exist yet; it has its name only once it is whole.
  ///
  /// - Returns: how many devices were written; nil when it was stopped, and there is no file.
  public func run(
    in house: House, to path: String, goesOn: (Int) -> Bool
  ) throws(HouseError) -> Int? {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: path) else {
      throw HouseError(.cannotCreate, .alreadyThere(path))
    }
    let draft = path + ".partial"
    let file = try MonthFile((path as NSString).lastPathComponent, at: draft)
    do {
      var isStopped = false
      let count = try run(
        in: house, to: { try file.write($0) },
        goesOn: { done in
          isStopped = !goesOn(done)
          return !isStopped
        })
      _ = try file.close()
      if isStopped {
        try? manager.removeItem(atPath: draft)
        return nil
      }
      try manager.moveItem(atPath: draft, toPath: path)
      return count
    } catch {
      try? manager.removeItem(atPath: draft)
      throw error as? HouseError
        ?? HouseError(.cannotCreate, .unwritable(path, error.localizedDescription))
    }
  }

  private var table: Table {
    Table(
      name: "liste", label: Sentence(fr: "liste", en: "list"),
      columns: columns.map { column in
        Table.Column(column.rawValue, column == .age ? .integer : .text, column.label)
      })
  }

  private func cell(
    _ column: DeviceColumn, _ row: DeviceSummary, _ law: Law, _ now: Timestamp,
    _ daylight: Daylight
  ) -> Table.Cell {
    if column == .age { return .integer(row.days(at: now, daylight)) }
    return .text(row.text(column, law: law, language: language, now: now, daylight))
  }
}
