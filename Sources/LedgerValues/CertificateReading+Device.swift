extension CertificateReading {
  /// What the events say of one device and its media.
  ///
  /// - Parameter only: the one medium that is asked for.
  mutating func device(
    _ id: DeviceID, only: Int64? = nil
  ) throws(CertificateFault) -> CertificateStatement.Device? {
    guard let own = devices[id.rawValue], !own.isEmpty else { return nil }
    var device = CertificateStatement.Device(id: id)
    identify(&device, by: own.filter(Self.speaks))
    let arrivals: Set<Verb> = ["register", "receive", "readmit", "return", "find"]
    let arrival = own.last { arrivals.contains($0.event.verb) }
    device.received = arrival.map { use($0).deed }
    let arrived = arrival?.seq ?? 0
    let began = own.last { ["announce", "register", "readmit"].contains($0.event.verb) }
    let stay = began.map { use($0).seq } ?? 0
    let completions = own.filter { $0.event.verb == "complete_wipe" }
    let found = media.keys.sorted().filter { only == nil || $0 == only }
    for number in found {
      let place = Place(device: id, stay: stay, arrived: arrived, completions: completions)
      if let medium = read(medium: number, in: place) { device.media.append(medium) }
    }
    if only == nil { confirm(&device, own, arrived: arrived) }
    device.lacks = lacks(of: device, isMediumAlone: only != nil)
    if !device.lacks.isEmpty, only == nil { depart(&device, own) }
    return device
  }

  /// The last word on each of its particulars.
  private mutating func identify(_ device: inout CertificateStatement.Device, by facts: [Fact]) {
    func last(_ name: String) -> Fact? { facts.last { $0.has(name) } }
    let fields: [(String, WritableKeyPath<CertificateStatement.Device, String>)] = [
      ("tag", \.tag), ("kind", \.kind), ("maker", \.maker), ("model", \.model),
      ("serial", \.serial), ("donor_tag", \.asset),
    ]
    for (name, path) in fields {
      if let fact = last(name) { device[keyPath: path] = use(fact).text(name) }
    }
    guard let fact = last("lot"), let lot = use(fact).integer("lot") else { return }
    (device.lot, device.source) = self.lot(lot)
  }

  /// Who looked inside, and who says that there is nothing.
  private mutating func confirm(
    _ device: inout CertificateStatement.Device, _ own: [Fact], arrived: Int64
  ) {
    if let fact = own.last(where: { $0.event.verb == "confirm_media" && $0.seq > arrived }) {
      device.inventory = use(fact).deed
      device.inventoryHow = fact.text("how")
    }
    if let fact = own.last(where: { $0.event.verb == "attest_no_storage" && $0.seq > arrived }) {
      device.attestation = use(fact).deed
    }
  }

  /// What is not safe, and is not here to be made so.
  private mutating func depart(_ device: inout CertificateStatement.Device, _ own: [Fact]) {
    let move = own.last { !$0.event.target.isEmpty && $0.event.verb != "correct" }
    guard let move, ["returned_to_donor", "missing"].contains(move.event.target) else { return }
    device.departed = move.event.target
    device.departure = use(move).deed
  }

  private func lacks(
    of device: CertificateStatement.Device, isMediumAlone: Bool
  ) -> [CertificateLack] {
    guard device.received != nil else { return [.init(.notReceived, device: device.tag)] }
    var lacks: [CertificateLack] = device.media.filter { $0.outcome == .waiting }.map { medium in
      let reason: CertificateLack.Reason = medium.erasure == nil ? .notSanitised : .notValidated
      return .init(reason, device: device.tag, medium: medium.name)
    }
    if isMediumAlone { return lacks }
    let isEmpty = device.attestation != nil && !device.media.contains { $0.status == "fitted" }
    if device.media.isEmpty, !isEmpty {
      lacks.append(.init(.noMedium, device: device.tag))
    } else if device.inventory == nil, !isEmpty {
      lacks.append(.init(.inventory, device: device.tag))
    }
    return lacks
  }
}
