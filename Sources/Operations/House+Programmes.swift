public import LedgerValues
internal import LotLedger

extension House {
  /// The programmes by their code, with the services given in them.
  public func programmes() throws(HouseError) -> [ProgrammeSummary] {
    try ask { try $0.programmes() }
  }

  /// What each programme is to give in a year and how much of it was given.
  ///
  /// - Parameter year: nil for the one it is.
  public func targets(year: Int? = nil) throws(HouseError) -> [TargetSummary] {
    try ask { try $0.targets(year: year) }
  }

  /// The year that it is on the site.
  public func thisYear() throws(HouseError) -> Int {
    try ask { try $0.daylight().date(of: $0.now).parts.year }
  }

  /// Opens a programme, or one again that had ended.
  public func openProgramme(_ code: String, label: String = "") throws(HouseError) {
    try write { act in
      guard let id = try act.id(of: .programme, code: code) else {
        _ = try act.open(
          .programme, code: code, by: "open_programme",
          try act.body(of: "open_programme", from: ["label": label]))
        return
      }
      let state = try act.state(of: .programme, id) ?? ""
      guard state == "closed" else { throw Refusal(rule: "code_taken", culprit: code) }
      try act.append("open_programme", .programme, id, from: state, to: "active")
    }
  }

  /// Ends a programme.
  public func closeProgramme(_ code: String) throws(HouseError) {
    try write { act in
      let id = try act.programme(code)
      let state = try act.state(of: .programme, id) ?? ""
      try act.append("close_programme", .programme, id, from: state, to: "closed")
    }
  }

  /// Sets how many a programme is to give in a year.
  ///
  /// - Parameter what: `kits`, `devices` or `computers`.
  public func setTarget(
    of programme: String, year: Int, _ what: String, number: Int
  ) throws(HouseError) {
    try write { act in
      try act.setTarget(of: try act.programme(programme), year: year, what, number: number)
    }
  }

  /// Enters services given in a programme: how many, to nobody by name.
  ///
  /// - Parameter delivery: the code of the one they go with, empty for none.
  public func give(
    _ service: String, number: Int, in programme: String, delivery: String = ""
  ) throws(HouseError) {
    try write { act in
      let body = try act.body(
        of: "give_service",
        from: ["service": service, "number": String(number), "delivery": delivery])
      try act.append("give_service", .programme, try act.programme(programme), body)
    }
  }

  /// Enters what every house begins with: the partners that it was founded with, and the programme of
  /// kits with its targets of the year. What is there already stays.
  public func furnish() throws(HouseError) {
    let year = try thisYear()
    try write { act in try act.furnish(year: year) }
  }

  /// Code of the programme of kits: device, training, assistance, connection.
  static let inclusiveKits = "KITS-INCLUSIFS"
}

extension Act {
  /// The partners and the programme that a house begins with, where they are not there yet.
  func furnish(year: Int) throws {
    for name in ["Emmaüs Connect", "Reboot"] {
      _ = try organisation(named: name, as: "partner")
    }
    guard try id(of: .programme, code: House.inclusiveKits) == nil else { return }
    let id = try open(
      .programme, code: House.inclusiveKits, by: "open_programme",
      ["label": .text("Kits inclusifs")])
    try setTarget(of: id, year: year, "kits", number: 2000)
    try setTarget(of: id, year: year, "computers", number: 1000)
  }

  fileprivate func programme(_ code: String) throws -> Int64 {
    return try number(of: .programme, code: code)
  }

  fileprivate func setTarget(of id: Int64, year: Int, _ what: String, number: Int) throws {
    let body = try body(
      of: "set_target",
      from: ["year": String(year), "what": what, "number": String(number)])
    try append("set_target", .programme, id, body)
  }
}
