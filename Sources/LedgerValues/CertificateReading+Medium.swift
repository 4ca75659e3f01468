extension CertificateReading {
  /// The device that holds, or held, a medium, as far as its safety depends on it.
  struct Place {
    let device: DeviceID
    /// Numbers of the events that began its stay and brought it in last.
    let stay: Int64
    let arrived: Int64
    /// Its `complete_wipe` events.
    let completions: [Fact]
  }

  /// What the events say of one medium while it was in this device; nil when it never was, or left
  /// it in an earlier stay.
  mutating func read(
    medium id: Int64, in place: Place
  ) -> CertificateStatement.Medium? {
    var own = media[id] ?? []
    guard let last = own.lastIndex(where: { $0.event.device == place.device.rawValue }) else {
      return nil
    }
    own = Array(own[...last])
    let moves = own.filter { !$0.event.target.isEmpty && $0.event.verb != "correct" }
    guard let move = moves.last else { return nil }
    let fitted = moves.last { $0.event.target == "fitted" }
    let removed = moves.last { $0.event.source == "fitted" }
    var medium = CertificateStatement.Medium(id: id)
    medium.status = move.event.target
    guard medium.status == "fitted" || removed?.seq ?? 0 > place.stay else { return nil }
    use(move)
    if let fitted { use(fitted) }
    identify(&medium, by: own)
    if medium.status == "destroyed" {
      medium.outcome = .destroyed
      medium.destruction = destruction(move)
      return medium
    }
    weigh(&medium, own, fitted: fitted, in: place)
    return medium
  }

  private mutating func identify(_ medium: inout CertificateStatement.Medium, by own: [Fact]) {
    let fields: [(String, WritableKeyPath<CertificateStatement.Medium, String>)] = [
      ("kind", \.kind), ("maker", \.maker), ("model", \.model), ("serial", \.serial),
    ]
    for (name, path) in fields {
      if let fact = own.last(where: { $0.has(name) }) {
        medium[keyPath: path] = use(fact).text(name)
      }
    }
    if let fact = own.last(where: { $0.has("capacity") }) {
      medium.capacity = use(fact).integer("capacity") ?? 0
    }
  }

  private func destruction(_ fact: Fact) -> CertificateStatement.Destruction {
    // A witness is told by a code; what has the look of a name is not printed.
    let witness = fact.text("witness")
    let isCode =
      witness.utf8.count <= 16
      && witness.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5a ~= $0 || $0 == 0x2d }
    return CertificateStatement.Destruction(
      deed: fact.deed, method: fact.text("method"), witness: isCode ? witness : "",
      certificate: fact.text("certificate"))
  }

  /// The same judgement as the views `carried` and `loose` of `schema.sql`: evidence that is enough,
  /// and a validation of it after that, since the medium came in or the device arrived.
  private mutating func weigh(
    _ medium: inout CertificateStatement.Medium, _ own: [Fact], fitted: Fact?, in place: Place
  ) {
    let spoilt = own.last(where: Self.spoils)?.seq ?? 0
    if let bought = own.last(where: {
      $0.event.verb == "fit_medium" && $0.event.source.isEmpty && $0.seq > spoilt
    }), medium.status != "fitted" || bought.seq > place.arrived {
      use(bought)
      medium.outcome = .supplied
      return
    }
    let kind = medium.kind
    let capacity = medium.capacity
    let evidence = own.filter {
      $0.event.verb == "sanitise_medium" && $0.seq > spoilt
        && isEnough($0, kind: kind, capacity: capacity)
    }
    for fact in evidence.reversed() {
      let isLoose = medium.status != "fitted"
      guard
        let proofs = isLoose
          ? looseProofs(of: fact, own, place)
          : fittedProofs(of: fact, own, fitted: fitted?.seq ?? 0, place)
      else { continue }
      medium.outcome = .erased
      medium.erasure = erasure(fact, kind: kind)
      medium.validation = proofs.first?.deed
      for proof in proofs { use(proof) }
      return
    }
    // Evidence of this stay that nobody validated.
    if let fact = evidence.last, medium.status != "fitted" || fact.seq > place.arrived {
      medium.erasure = erasure(fact, kind: kind)
    }
  }

  /// Whether an event undoes the evidence before it.
  private static func spoils(_ fact: Fact) -> Bool {
    fact.event.verb == "fail_medium" || fact.event.verb == "condemn_medium"
      || fact.event.verb == "remove_medium" && fact.integer("safe") == 0
  }

  private func fittedProofs(
    of fact: Fact, _ own: [Fact], fitted: Int64, _ place: Place
  ) -> [Fact]? {
    let after = own.filter { $0.seq > fact.seq && max($0.seq, fitted) > place.arrived }
    if let proof = after.first(where: { $0.event.verb == "validate_medium" }) { return [proof] }
    if fact.seq > place.arrived,
      let proof = place.completions.first(where: { $0.seq > fact.seq })
    {
      return [proof]
    }
    return after.first { $0.event.verb == "remove_medium" }.map { [$0] }
  }

  private func looseProofs(of fact: Fact, _ own: [Fact], _ place: Place) -> [Fact]? {
    if let proof = own.first(where: {
      $0.event.verb == "validate_medium" && $0.seq > fact.seq
    }) {
      return [proof]
    }
    // Taken out as safe: what made it so was the device's own wipe, where that is known.
    guard let out = own.first(where: { $0.event.verb == "remove_medium" && $0.seq > fact.seq })
    else { return nil }
    let wipe = place.completions.first { fact.seq < $0.seq && $0.seq < out.seq }
    return [wipe, out].compactMap(\.self)
  }

  /// Whether evidence is enough, as the view `sanitisation` of `schema.sql` has it.
  private mutating func isEnough(_ fact: Fact, kind: String, capacity: Int64) -> Bool {
    let hidden = fact.text("hidden")
    guard fact.text("result") == "success", fact.text("verification") != "none",
      fact.integer("errors") ?? 0 == 0, hidden.isEmpty || hidden == "none",
      capacity == 0 || fact.integer("bytes") ?? capacity >= capacity
    else { return false }
    let technique = fact.text("technique")
    let policy = others[.setting]?.last {
      $0.event.verb == "set_policy" && $0.seq < fact.seq && $0.text("medium_kind") == kind
        && $0.text("technique") == technique
    }
    if let policy { return use(policy).integer("enough") == 1 }
    return law.technique(technique, on: MediumKind(kind))?.isEnough ?? false
  }

  private mutating func erasure(_ fact: Fact, kind: String) -> CertificateStatement.Erasure {
    use(fact)
    let technique = fact.text("technique")
    let file = fact.integer("file").flatMap { number in
      others[.file]?.first { $0.event.id == number && $0.has("code") }
    }
    if let file { use(file) }
    return CertificateStatement.Erasure(
      deed: fact.deed, level: law.technique(technique, on: MediumKind(kind))?.level ?? "",
      technique: technique, method: fact.text("method"), tool: fact.text("tool"),
      version: fact.text("version"), verification: fact.text("verification"),
      result: fact.text("result"), errors: fact.integer("errors"),
      passes: fact.integer("passes"), bytes: fact.integer("bytes"), hidden: fact.text("hidden"),
      started: fact.text("started"), ended: fact.text("ended"), log: file?.text("code") ?? "",
      keptLog: file?.text("kept") ?? "")
  }
}
