public import LedgerValues
internal import LotLedger

extension House {
  /// Opens a lot without a list, announced or only planned.
  ///
  /// - Parameters:
  ///   - code: empty for the next of the year.
  ///   - donor: name of the donor, made when it is new; empty when nobody said.
  /// - Returns: the code.
  public func openLot(
    code: String = "", donor: String = "", isPlanned: Bool = false
  ) throws(HouseError) -> String {
    try write { act in
      let code = code.isEmpty ? try act.nextCode(of: .lot, prefix: "LOT") : code
      guard try act.id(of: .lot, code: code) == nil else {
        throw Refusal(rule: "code_taken", culprit: code)
      }
      var body = Body()
      if !donor.isEmpty {
        body["donor"] = .integer(try act.organisation(named: donor, as: "donor"))
      }
      _ = try act.open(.lot, code: code, by: isPlanned ? "plan_lot" : "announce_lot", body)
      return code
    }
  }

  /// The organisation of this name, made when it is new.
  ///
  /// - Returns: its code.
  public func openOrganisation(
    named name: String, as capacity: String, contact: String = "",
    papers: OrganisationSummary.Papers = .init()
  ) throws(HouseError) -> String {
    let needs = try Self.needs(papers)
    return try write { act in
      let id = try act.organisation(named: name, as: capacity)
      try act.amend(organisation: id, needs)
      if !contact.isEmpty { try act.keep(name: name, contact: contact, of: .organisation, id) }
      return try act.code(of: .organisation, id)
    }
  }

  /// Says the numbers, the legal status or the convention of an organisation; what is left empty
  /// stays as it was.
  public func amend(
    organisation code: String, _ papers: OrganisationSummary.Papers
  ) throws(HouseError) {
    let needs = try Self.needs(papers)
    try write { act in
      let id = try act.number(of: .organisation, code: code)
      try act.amend(organisation: id, needs)
    }
  }

  /// The papers as the needs of the event, their numbers checked.
  private static func needs(
    _ papers: OrganisationSummary.Papers
  ) throws(HouseError) -> [String: String] {
    var needs = ["status": papers.status, "convention": papers.convention]
    if !papers.siret.isEmpty {
      guard let siret = Siret(papers.siret) else {
        throw HouseError(.usage, .notASiret(papers.siret))
      }
      needs["siret"] = siret.digits
    }
    if !papers.rna.isEmpty {
      guard let number = AssociationNumber(papers.rna) else {
        throw HouseError(.usage, .notAnAssociation(papers.rna))
      }
      needs["rna"] = number.text
    }
    return needs.filter { !$0.value.isEmpty }
  }

  /// Sets a setting of the site.
  public func set(_ name: String, to value: String) throws(HouseError) {
    guard let setting = try settings().first(where: { $0.name == name }) else {
      throw HouseError(.usage, .unknownCode(name, subject: .setting))
    }
    try write { act in
      let body = try act.body(of: "set", from: ["value": value])
      _ = try act.append("set", .setting, setting.id, body)
    }
  }

  /// Enters a device that no list announced.
  ///
  /// - Parameter needs: those of the verb `register`; without a tag the next one is given.
  /// - Returns: the device.
  public func register(
    needs: [String: String], happened: Timestamp? = nil
  ) throws(HouseError) -> DeviceSummary? {
    try write { act in
      try act.summary(act.register(needs: needs, happened: happened))
    }
  }
}

extension Act {
  /// Enters a device that no list announced; without a kind it is one of the others, without a tag
  /// the next one is given.
  func register(needs: [String: String], happened: Timestamp? = nil) throws -> DeviceID {
    var needs = try opening(needs, of: "register")
    if (needs["kind"] ?? "").isEmpty { needs["kind"] = Kind.other.rawValue }
    if (needs["tag"] ?? "").isEmpty {
      let kind = needs["kind"]?.lowercased() ?? ""
      needs["tag"] = try nextTag(for: Kind(kind))
    }
    let body = try body(of: "register", from: needs)
    let id = try nextID(of: .device)
    try append("register", .device, id, device: id, to: "received", body, happened: happened)
    return DeviceID(rawValue: id)
  }
}

extension Act {
  fileprivate func amend(organisation id: Int64, _ needs: [String: String]) throws {
    if needs.isEmpty { return }
    try append(
      "amend_organisation", .organisation, id, try body(of: "amend_organisation", from: needs))
  }
}
