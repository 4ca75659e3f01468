internal import GRDB
public import LedgerValues

extension Ledger {
  /// Requests in the order in which they were opened: those that wait, or all.
  public func requests(areAll: Bool = false) throws(LedgerError) -> [RequestSummary] {
    let scale = QualityScale(law)
    return try read { db in
      try RequestReader(db: db, scale: scale).requests(
        areAll ? "true" : RequestReader.waiting)
    }
  }

  /// The request of this code, nil where there is none.
  public func request(_ code: String) throws(LedgerError) -> RequestSummary? {
    let scale = QualityScale(law)
    return try read { db in
      try RequestReader(db: db, scale: scale).requests("d.code = ?", [code]).first
    }
  }
}

extension RequestReader {
  static let waiting = "d.state IN ('open', 'partly_met')"
}
