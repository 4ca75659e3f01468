internal import Foundation
public import LedgerValues
internal import LotLedger
internal import Reports

/// Writes what a month produces: tables of DOMAIN §6 as CSV, with their checksums.
///
/// From events alone, in the order of their numbers: the same bytes each time. Written beside its
/// place and put there whole.
public struct ExportMonth: Sendable {
  /// One file written.
  public struct File: Sendable, Hashable {
    public let name: String
    public let rows: Int
    public let digest: Digest
  }

  /// What was written.
  public struct Report: Sendable, Hashable {
    public let month: Month
    /// The folder of the month.
    public let folder: String
    public let files: [File]
    /// Number of the last event of the month.
    public let through: Int64
    /// Devices in custody before, those that came, those that left, those that are there.
    public let opening: Int64
    public let entered: Int64
    public let left: Int64
    public let closing: Int64
    /// The month still runs.
    public let isPartial: Bool
  }

  /// Names of the dialects that can be written.
  public static let profileNames = Profile.ofMonth.map(\.rawValue)

  private let month: Month
  private let profiles: [Profile]
  private let parent: String

  /// - Parameters:
  ///   - text: the month, `2026-11`.
  ///   - profiles: names of the dialects to write; all of them when none is named.
  ///   - folder: where the folder of the month is put; made when it is not there.
  /// - Throws: a usage error when there is no such month or dialect.
  public init(
    _ text: String, profiles names: [String] = [], into folder: String
  ) throws(HouseError) {
    guard let month = Month(text) else { throw HouseError(.usage, .notAMonth(text)) }
    self.month = month
    for name in names where !Self.profileNames.contains(name) {
      throw HouseError(.usage, .noSuchProfile(name))
    }
    profiles = Profile.ofMonth.filter { names.isEmpty || names.contains($0.rawValue) }
    parent = folder
  }

  /// Writes the folder.
  ///
  /// - Throws: `HouseError`; nothing was then put in place.
  public func run(in house: House) throws(HouseError) -> Report {
    let today = try house.ask { try $0.today() }
    guard month <= Month(of: today) else { throw HouseError(.badInput, .futureMonth(month)) }
    let folder = try MonthFolder(month, in: parent)
    do {
      // What goes wrong with the files is not the ledger's: it comes back as a value.
      let report = try house.ask { ledger in
        try ledger.month(month) { reader in Result { try write(reader, folder) } }.get()
      }
      try folder.publish()
      return report
    } catch {
      folder.discard()
      throw error
    }
  }

  private func write(_ reader: MonthReader, _ folder: MonthFolder) throws -> Report {
    var files: [File] = []
    var inStock: Int64 = 0
    files += try tables(MonthTables.stock, reader, folder) { write in
      try MonthTables.eachInStock(reader) { row in
        inStock += 1
        try write(row)
      }
    }
    let balance = try MonthBalance(
      opening: reader.opening(), flows: reader.flows(), closing: inStock)
    guard balance.isEven else { throw HouseError(.refused, .uneven(month, balance)) }
    files += try tables(MonthTables.summary, reader, folder) { write in
      try MonthTables.eachLine(of: balance, reader, write)
    }
    files += try tables(MonthTables.treatments, reader, folder) { write in
      try MonthTables.eachTreatment(reader, write)
    }
    files += try tables(MonthTables.waiting, reader, folder) { write in
      try MonthTables.eachWaiting(reader, write)
    }
    files += try tables(MonthTables.movements, reader, folder) { write in
      try MonthTables.eachMovement(reader, write)
    }
    files.sort { $0.name < $1.name }
    try folder.writeSums(files)
    return Report(
      month: month, folder: folder.path, files: files, through: reader.range.through,
      opening: balance.opening, entered: balance.entered, left: balance.left,
      closing: balance.closing, isPartial: reader.range.isPartial)
  }

  /// Writes one table in every profile, reading its rows once.
  private func tables(
    _ table: Table, _ reader: MonthReader, _ folder: MonthFolder,
    _ fill: (([Table.Cell]) throws -> Void) throws -> Void
  ) throws -> [File] {
    let outputs = try profiles.map { try folder.file(table.fileName($0)) }
    var writers = try zip(profiles, outputs).map { profile, output in
      try TableWriter(table, profile, daylight: reader.daylight) { try output.write($0) }
    }
    try fill { row in
      for index in writers.indices { try writers[index].write(row) }
    }
    return try outputs.indices.map { index in
      try writers[index].finish()
      return File(
        name: outputs[index].name, rows: writers[index].rows, digest: try outputs[index].close())
    }
  }
}
