internal import LedgerValues
internal import LotLedger

/// Settles one piece of evidence of the queue: files it to the medium that a person names, or sets
/// it aside.
public struct SettleEvidence: Sendable {
  public var id: Int64
  /// A serial or `#number`; nil sets the evidence aside.
  public var medium: String?

  public init(_ id: Int64, filedTo medium: String?) {
    self.id = id
    self.medium = medium
  }

  /// Does it.
  public func run(in house: House) throws(HouseError) {
    try house.write { act in
      guard let entry = try act.queueEntry(id) else {
        throw LedgerError.unknownCode("\(id)", subject: .evidence)
      }
      guard let medium else {
        let body: Body = ["decision": .text("set_aside")]
        try act.append(
          "settle_evidence", .evidence, id, from: "queued", to: "settled", body)
        return
      }
      guard entry.kind == "wipe_log", let found = try act.medium(act.medium(named: medium)) else {
        throw Refusal(rule: "nothing_to_settle")
      }
      var record = try act.record(ofEvidence: id)
      record["named_by"] = .text(act.op)
      try act.append(
        "sanitise_medium", .medium, found.id, device: found.device.rawValue, record,
        happened: try act.happened(ofEvidence: id))
      let body: Body = ["decision": .text("filed"), "medium": .integer(found.id)]
      try act.append("settle_evidence", .evidence, id, from: "queued", to: "settled", body)
    }
  }
}
