internal import GRDB
public import LedgerValues

extension Act {
  /// The lines of a request: what was asked for, what left for it and did not come back, and what is
  /// reserved for it.
  public func progress(ofRequest id: Int64) throws -> [RequestSummary.Line] {
    try RequestReader(db: db, scale: QualityScale(law)).progress(of: [id])[id] ?? []
  }

  /// Says that a request is met, or met in part, where its deliveries have made it so; nothing where
  /// that was said already, or where the request says nothing of what it asks for.
  public func followRequest(_ id: Int64) throws {
    let state = try state(of: .request, id) ?? ""
    let lines = try progress(ofRequest: id)
    guard state == "open" || state == "partly_met", lines.contains(where: { $0.served > 0 })
    else { return }
    if lines.allSatisfy({ $0.missing == 0 }) {
      try append("meet_request", .request, id, from: state, to: "met")
    } else if state == "open" {
      try append("part_meet_request", .request, id, from: state, to: "partly_met")
    }
  }
}
