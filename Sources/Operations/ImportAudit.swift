internal import Intake
internal import LedgerValues
internal import LotLedger

/// Takes in hardware audits: each is attached to the device it names by its serial, to the one that
/// the operator names, or enters a new one; what fits nobody for certain waits in the queue.
///
/// Files are written in transactions of at most 200 ms, each file keyed by its SHA-256: the same
/// file again does nothing twice, unless it waits in the queue and can now be attached.
public struct ImportAudit: Sendable {
  /// One report.
  public struct File: Sendable {
    public let name: String
    /// What it holds, or why it could not be read.
    public let contents: Result<[UInt8], HouseError>

    public init(name: String, contents: Result<[UInt8], HouseError>) {
      self.name = name
      self.contents = contents
    }
  }

  public var files: [File]
  public var destination = AuditDestination()

  public init(files: [File]) {
    self.files = files
  }

  /// Does it.
  ///
  /// - Parameter progress: told how many files of how many are done; false stops after the
  ///   transaction that is being written.
  public func run(
    in house: House, progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(HouseError) -> AuditReport {
    var filing = AuditImport(request: self)
    while filing.done < files.count {
      // Several tries write the same batch: the loser of a race begins it again.
      var next = filing
      try house.write(continuing: filing.act) { act in
        next = filing
        try next.writeBatch(act, isWhole: house.isRehearsal)
      }
      filing = next
      if !progress(filing.done, files.count), filing.done < files.count {
        filing.report.isStopped = true
        break
      }
    }
    return filing.report
  }
}
