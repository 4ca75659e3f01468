internal import GRDB
public import LedgerValues

extension Act {
  /// The delivery of this code, with all that stands in it.
  public func delivery(_ code: String) throws -> DeliverySummary {
    let found = try DeliveryReader(db: db).deliveries(where: "d.code = ?", [code], limit: 1)
    guard let delivery = found.first else {
      throw LedgerError.unknownCode(code, subject: .delivery)
    }
    return delivery
  }

  /// The delivery that a device or kit is set aside for, and who did that; nil where it is free.
  public func loading(
    of subject: Subject, _ id: Int64
  ) throws -> (delivery: Int64, code: String, op: String)? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT delivery, code, operator FROM loaded WHERE subject = ? AND id = ?"),
      arguments: [subject.rawValue, id]
    ).map { ($0[0], $0[1], $0[2]) }
  }

  /// The deliveries that were opened for a request and not given up, with all that stands in them.
  public func deliveries(ofRequest request: Int64) throws -> [DeliverySummary] {
    try DeliveryReader(db: db).deliveries(
      where: "d.state <> 'void' AND d.body ->> 'request' = ?", [request], limit: 10_000)
  }

  /// The number of the organisation that a request is of; nil where nobody said.
  public func partner(ofRequest request: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT body ->> 'partner' FROM dossier WHERE subject = 'request' AND id = ?",
      arguments: [request])
  }

  /// The organisation of this code or name, where there is one.
  public func knownOrganisation(_ name: String) throws -> Int64? {
    if let id = try id(of: .organisation, code: name) { return id }
    let known = try Row.fetchAll(
      db, sql: "SELECT id, name FROM person WHERE subject = 'organisation'")
    let folded = FoldedText(name)
    return known.first { FoldedText($0[1] as String) == folded }.map { $0[0] }
  }
}
