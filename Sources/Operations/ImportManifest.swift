internal import Foundation
internal import Intake
public import LedgerValues
internal import LotLedger

/// Announces the devices of a donor's list.
///
/// The file is read and judged whole before the first write; then it is written in transactions of
/// at most 200 ms, each row keyed by the file and the row, so that the same file again, or one that
/// was cancelled or killed, goes on where it stopped and writes nothing twice.
public struct ImportManifest: Sendable {
  /// The bytes of the file.
  public var bytes: [UInt8]
  /// Name of the donor, made when it is new; empty when nobody said.
  public var donor = ""
  /// Code of the lot; empty for the lot that this file began, or else the next of the year.
  public var lot = ""
  /// What columns hold, by heading or number.
  public var columns: [String: String] = [:]
  /// Where rejected lines are written; nil for nowhere.
  public var rejectsPath: String?
  /// Language of the reasons in the rejects file.
  public var language = Language.french

  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Does it.
  ///
  /// - Parameter progress: told how many devices of how many are done; false stops after the
  ///   transaction that is being written.
  public func run(
    in house: House, progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(HouseError) -> ManifestReport {
    let manifest = try read()
    var report = ManifestReport()
    report.repeated = manifest.repeated.count
    report.rejected = manifest.rejections.map { rejection in
      ManifestReport.Rejected(
        line: rejection.line, column: rejection.column?.header ?? "", reason: rejection.reason,
        text: rejection.text)
    }
    try writeRejects(of: manifest, in: house, &report)
    var rows = ManifestImport(request: self, drafts: manifest.drafts, report: report)
    while !rows.isFinished {
      // Several tries write the same batch: the loser of a race begins it again.
      var next = rows
      try house.write(continuing: rows.act) { act in
        next = rows
        try next.writeBatch(act, isWhole: house.isRehearsal)
      }
      rows = next
      if !progress(rows.done, rows.total), !rows.isFinished {
        rows.report.isStopped = true
        break
      }
    }
    return rows.report
  }

  private func read() throws(HouseError) -> Manifest {
    var overrides: [String: ManifestField] = [:]
    for (column, name) in columns {
      guard let field = ManifestField(rawValue: name.lowercased()) else {
        throw HouseError(.usage, .unknownField(name))
      }
      overrides[column] = field
    }
    do {
      return try ManifestReader(overrides: overrides).read(bytes)
    } catch {
      throw HouseError(.badInput, .refusedFile(error.sentence, line: error.line))
    }
  }

  /// Rejected lines are safe before anything is written; a file of that name that says something
  /// else, perhaps mended already, is left alone.
  private func writeRejects(
    of manifest: Manifest, in house: House, _ report: inout ManifestReport
  ) throws(HouseError) {
    guard let rejectsPath, !manifest.rejections.isEmpty, !house.isRehearsal else { return }
    let bytes = RejectsFile(of: manifest).bytes(for: manifest.rejections, in: language)
    let data = Data(bytes)
    let base = rejectsPath as NSString
    var path = rejectsPath
    var number = 2
    while let found = FileManager.default.contents(atPath: path), found != data {
      let stem = base.deletingPathExtension
      path =
        base.pathExtension.isEmpty ? "\(stem)-\(number)" : "\(stem)-\(number).\(base.pathExtension)"
      number += 1
    }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw HouseError(.cannotCreate, .unwritable(path, error.localizedDescription))
    }
    report.rejectsPath = path
  }

  /// The name of the rejects file of a list: beside it, `liste.rejets.csv`.
  public static func rejectsPath(beside path: String) -> String {
    let base = path as NSString
    let ending = base.pathExtension.isEmpty ? "csv" : base.pathExtension
    return base.deletingPathExtension + ".rejets." + ending
  }
}
