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

  /// Code of a kit's recipe, empty where it has none.
  public func recipe(ofKit kit: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.code FROM dossier k
            JOIN dossier r ON r.subject = 'recipe' AND r.id = k.body ->> 'recipe'
           WHERE k.subject = 'kit' AND k.id = ?
          """), arguments: [kit]) ?? ""
  }

  /// What a device is called.
  public func name(of device: DeviceID) throws -> String {
    try DeviceSummary.fetch(db, device)?.name ?? String(device.rawValue)
  }

  /// The lines of a request as its event's body holds them.
  public func json(
    ofRequest lines: [(wanted: RequestSummary.Line.Wanted, count: Int)]
  ) throws -> String {
    let members = try lines.map { line -> JSONValue in
      var parts: [(String, JSONValue)] = []
      switch line.wanted {
      case .recipe(let code):
        let id = try number(of: .recipe, code: code)
        parts = [("recipe", .integer(id))]
      case .article(let code):
        let id = try number(of: .article, code: code)
        parts = [("article", .integer(id))]
      case .device(let quality):
        parts = quality.members
      }
      return .members(parts + [("quantity", .integer(Int64(line.count)))])
    }
    return String(decoding: JSONValue.array(members).written, as: UTF8.self)
  }
}
