internal import Intake
public import LedgerValues
internal import LotLedger

/// Takes in the site's table of CPU marks: from then on it is the one by which processors are judged.
public struct ImportCPUMarks: Sendable {
  /// What came of it.
  public struct Report: Sendable, Hashable {
    /// A row that gave no mark.
    public struct Rejected: Sendable, Hashable {
      /// From 1.
      public let line: Int
      public let reason: Sentence
    }
    /// Processors with a mark.
    public var marks = 0
    /// The same table was there already.
    public var isKnown = false
    public var rejected: [Rejected] = []
  }

  public var bytes: [UInt8]

  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Does it.
  public func run(in house: House) throws(HouseError) -> Report {
    let table: CPUMarkFile
    do {
      table = try CPUMarkFile.read(bytes)
    } catch {
      throw HouseError(.badInput, .refusedFile(error.sentence, line: error.line))
    }
    var report = Report()
    report.marks = table.marks.count
    report.rejected = table.rejections.map { .init(line: $0.line, reason: $0.reason) }
    report.isKnown = try house.write { act in
      try act.keep(file: bytes, kept: table.marks.kept, format: "cpu_marks").isKnown
    }
    return report
  }
}
