internal import GRDB
internal import LedgerValues

/// Reads what is set aside for one delivery and what left with it.
struct DeliveryLineReader {
  let db: Database
  let delivery: Int64
  let isDraft: Bool
  let basis: String

  /// What was set aside, each kit followed by its devices, then what left without having been.
  func lines() throws -> [DeliveryLine] {
    let shipments = try shipments()
    var devices: Set<Int64> = []
    var kits: Set<Int64> = []
    var lines: [DeliveryLine] = []
    for loading in try loadings() {
      switch loading.subject {
      case .device:
        devices.insert(loading.id)
        let shipment = shipments.first { $0.device == loading.id }
        lines += try line(ofDevice: loading.id, shipment, loading)
      case .kit:
        kits.insert(loading.id)
        lines += try self.lines(ofKit: loading.id, shipments, loading)
      default: lines += try line(ofArticle: loading)
      }
    }
    for shipment in shipments where shipment.kit > 0 && kits.insert(shipment.kit).inserted {
      let loading = Loading(.kit, shipment.kit, by: shipment)
      lines += try self.lines(ofKit: shipment.kit, shipments, loading)
    }
    for shipment in shipments where shipment.kit == 0 && !devices.contains(shipment.device) {
      let loading = Loading(.device, shipment.device, by: shipment)
      lines += try line(ofDevice: shipment.device, shipment, loading)
    }
    return lines
  }

  // MARK: - What was set aside

  private struct Loading {
    let subject: Subject
    let id: Int64
    var seq: Int64
    var quantity = 1
    var price = DeliveryLine.Price()
    var place = ""
    let loading: DeliveryLine.Loading

    init(_ subject: Subject, _ id: Int64, by shipment: Shipment) {
      self.subject = subject
      self.id = id
      seq = shipment.seq
      loading = .init(op: shipment.op, happened: shipment.happened)
    }

    init(row: Row) {
      (subject, id, seq, quantity) = (Subject(row[0]), row[1], row[2], row[3])
      let cents: Int64 = row[4]
      if cents >= 0 { price.cents = cents }
      loading = .init(op: row[5], happened: Timestamp(milliseconds: row[6]))
      price.counted = row[7]
      if row[8] { price.override = row[9] }
      place = row[10]
    }
  }

  private func loadings() throws -> [Loading] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT l.subject, l.id, l.seq, l.quantity, l.price, e.operator, e.happened,
                 COALESCE(e.body ->> 'as', ''), e.body ->> 'override' IS NOT NULL,
                 COALESCE(t.text, ''), COALESCE(p.code, '')
            FROM loading l JOIN event e ON e.seq = l.seq
            LEFT JOIN free_text t ON t.digest = e.body ->> 'override'
            LEFT JOIN dossier p ON p.subject = 'location' AND p.id = l.place
           WHERE l.delivery = ? AND l.quantity > 0 ORDER BY l.seq
          """), arguments: [delivery]
    ).map { Loading(row: $0) }
  }

  // MARK: - What left

  private struct Shipment {
    let device: Int64
    let seq: Int64
    let op: String
    let happened: Timestamp
    /// Number of the kit in which it left, 0 for none.
    let kit: Int64
  }

  /// The last departure of each device by this delivery, in their order.
  private func shipments() throws -> [Shipment] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT e.device, max(e.seq), e.operator, e.happened, CASE e.source WHEN 'in_kit' THEN
                 COALESCE((SELECT p.body ->> 'kit' FROM event p
                            WHERE p.device = e.device AND p.device > 0 AND p.verb = 'pack'
                              AND p.seq < e.seq ORDER BY p.seq DESC LIMIT 1), 0) ELSE 0 END
            FROM event e
           WHERE e.verb = 'ship' AND e.body ->> 'delivery' = ?
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
           GROUP BY e.device ORDER BY 2
          """), arguments: [delivery]
    ).map {
      Shipment(
        device: $0[0], seq: $0[1], op: $0[2], happened: Timestamp(milliseconds: $0[3]),
        kit: $0[4])
    }
  }

  /// What became of a device from its departure until it left by another delivery.
  ///
  /// - Parameter departure: number of the event by which it left; nil where it did not.
  func fate(
    of device: Int64, since departure: Int64?
  ) throws -> (fate: DeliveryFate, remark: String) {
    guard let departure else { return (isDraft ? .loaded : .unshipped, "") }
    var fate = (fate: DeliveryFate.shipped, remark: "")
    let events = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT x.verb, COALESCE(x.body ->> 'receipt', t.text, '') FROM event x
            LEFT JOIN free_text t ON t.digest = x.body ->> 'reason'
           WHERE x.device = ? AND x.device > 0 AND x.subject = 'device' AND x.seq > ?
             AND x.verb IN ('ship', 'void_shipping', 'acknowledge', 'hand_over', 'return',
                            'refuse_delivery', 'report_missing')
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = x.seq)
           ORDER BY x.seq
          """), arguments: [device, departure])
    while let row = try events.next() {
      let remark: String = row[1]
      switch row[0] as String {
      case "acknowledge": fate = (.delivered, remark)
      case "hand_over": fate = (.handedOver, fate.remark)
      case "void_shipping": return (isDraft ? .loaded : .unshipped, remark)
      case "refuse_delivery": return (.refused, remark)
      case "return": return (.returned, remark)
      case "report_missing": return (.missing, remark)
      default: return fate
      }
    }
    return fate
  }

  // MARK: - Lines

  private func line(
    ofDevice id: Int64, _ shipment: Shipment?, _ loading: Loading, kit: String = ""
  ) throws -> [DeliveryLine] {
    guard let device = try DeviceSummary.fetch(db, DeviceID(rawValue: id)) else { return [] }
    let (fate, remark) = try fate(of: id, since: shipment?.seq)
    var price = kit.isEmpty ? loading.price : DeliveryLine.Price()
    let counted = price.counted.isEmpty ? device.kind.rawValue : price.counted
    price.ceiling = try ceiling(of: counted, before: loading.seq)
    return [
      DeliveryLine(
        .device(device), code: device.name, fate: fate, remark: remark, loading: loading.loading,
        price: price, kit: kit)
    ]
  }

  /// The kit, then the devices that left in it; those that are in it where it has not left.
  private func lines(
    ofKit id: Int64, _ shipments: [Shipment], _ loading: Loading
  ) throws -> [DeliveryLine] {
    let code = try String.fetchOne(
      db.cachedStatement(sql: "SELECT code FROM dossier WHERE subject = 'kit' AND id = ?"),
      arguments: [id])
    guard let code, let kit = try KitSummary.fetchAll(db, "k.code = ?", [code], limit: 1).first
    else { return [] }
    let own = shipments.filter { $0.kit == id }
    var devices: [DeliveryLine] = []
    if own.isEmpty {
      let inside = try Int64.fetchAll(
        db.cachedStatement(
          sql: "SELECT device FROM kit_line WHERE kit = ? AND device > 0 ORDER BY line"),
        arguments: [id])
      devices = try inside.flatMap { try line(ofDevice: $0, nil, loading, kit: code) }
    } else {
      devices = try own.flatMap { try line(ofDevice: $0.device, $0, loading, kit: code) }
    }
    var price = loading.price
    let ceilings = devices.compactMap(\.price.ceiling)
    if !ceilings.isEmpty { price.ceiling = ceilings.reduce(0, +) }
    return [
      DeliveryLine(
        .kit(kit), code: code, fate: fate(of: kit, holding: devices), loading: loading.loading,
        price: price)
    ] + devices
  }

  /// A kit has the fate that all of its devices share, else the one that its own life tells.
  private func fate(of kit: KitSummary, holding devices: [DeliveryLine]) -> DeliveryFate {
    let fates = Set(devices.map(\.fate))
    if let fate = fates.first, fates.count == 1 { return fate }
    switch kit.state {
    case "shipped": return .shipped
    case "delivered": return .delivered
    default: return isDraft ? .loaded : .unshipped
    }
  }

  private func line(ofArticle loading: Loading) throws -> [DeliveryLine] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT code, COALESCE(body ->> 'label', '') FROM dossier
           WHERE subject = 'article' AND id = ?
          """), arguments: [loading.id]
    ).map { row in
      DeliveryLine(
        .article(label: row[1]), code: row[0], quantity: loading.quantity,
        fate: isDraft ? .loaded : .shipped, loading: loading.loading, place: loading.place)
    }
  }

  /// The most that a kind of thing could fetch under the basis of the delivery when it was loaded:
  /// what `ceiling_in_force` said then.
  private func ceiling(of kind: String, before seq: Int64) throws -> Int64? {
    if basis.isEmpty { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT cents FROM (
            SELECT kind = 'any' AS other, 0 AS seq, cents FROM usual_ceiling
             WHERE basis = ?1 AND kind IN (?2, 'any')
            UNION ALL
            SELECT kind = 'any', seq, cents FROM ceiling
             WHERE basis = ?1 AND kind IN (?2, 'any') AND seq < ?3)
           ORDER BY other, seq DESC LIMIT 1
          """), arguments: [basis, kind, seq])
  }
}
