extension Certificate {
  /// The form that this version writes.
  static let form = "filiere/certificate/1"

  /// The certificate as JSON, in one line: the same bytes for the same certificate.
  public var json: [UInt8] { value.written + [0x0a] }

  /// Reads the JSON form and checks all of it: what is printed must be exactly what follows from
  /// the events. Blanks and the order of names do not matter.
  ///
  /// - Throws: what does not hold.
  public init(json bytes: [UInt8], law: Law) throws(CertificateFault) {
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0),
      let value = JSONReader.read(bytes)
    else { throw .unreadable("JSON") }
    let forms = "filiere/certificate/"
    guard let form = value["format"]?.string, form.utf8.starts(with: forms.utf8) else {
      throw .unreadable("format")
    }
    guard form == Self.form else { throw .newerForm(form) }
    let ledger = (value["ledger"]?.string).flatMap { LedgerID(hex: $0) }
    guard let ledger else { throw .unreadable("ledger") }
    let scope = value["scope"]
    guard let subject = scope?["subject"]?.string, let id = scope?["id"]?.integer,
      let scope = Scope(subject: subject, id: id)
    else { throw .unreadable("scope") }
    guard let key = (value["key"]?.string).flatMap({ NoteVerifier(encoded: $0) }) else {
      throw .unreadable("key")
    }
    let note = (value["checkpoint"]?.string).flatMap { SignedNote(encoded: $0) }
    guard let note else { throw .unreadable("checkpoint") }
    guard case .array(let items)? = value["events"] else { throw .unreadable("events") }
    var entries: [Entry] = []
    for (place, item) in items.enumerated() {
      guard let entry = Entry(item) else { throw .unreadable("events[\(place)]") }
      entries.append(entry)
    }
    try self.init(
      ledger: ledger, scope: scope, key: key, note: note, entries: entries, law: law)
    if let place = self.value.firstDifference(from: value) { throw .untrue(place) }
  }

  private var value: JSONValue {
    var members: [(String, JSONValue)] = [
      ("format", .string(Self.form)),
      ("ledger", .string(ledger.hex)),
      (
        "scope",
        .members([
          ("subject", .string(scope.subject.rawValue)), ("id", .integer(scope.id)),
          ("code", .string(statement.code)),
        ])
      ),
    ]
    members += statement.members
    members += [
      ("checkpoint", .string(note.encoded)), ("key", .string(key.encoded)),
      ("events", .array(entries.map(\.value))),
    ]
    return .members(members)
  }
}

extension Certificate.Entry {
  init?(_ value: JSONValue) {
    guard let seq = value["seq"]?.integer, seq > 0, let act = value["act"]?.integer,
      let recorded = value["recorded"]?.integer, let happened = value["happened"]?.integer,
      let op = value["operator"]?.string, let verb = value["verb"]?.string,
      let subject = value["subject"]?.string, let id = value["id"]?.integer,
      let device = value["device"]?.integer, let source = value["source"]?.string,
      let target = value["target"]?.string, let body = value["body"]?.string,
      case .array(let items)? = value["proof"], items.count <= 63
    else { return nil }
    let path = items.compactMap { ($0.string).flatMap { Digest(base64: $0) } }
    guard path.count == items.count else { return nil }
    self.init(
      event: Event(
        seq: seq, act: act, recorded: Timestamp(milliseconds: recorded),
        happened: Timestamp(milliseconds: happened), op: op, verb: Verb(verb),
        subject: Subject(subject), id: id, device: device, source: source, target: target,
        body: body), path: path)
  }

  var value: JSONValue {
    .members([
      ("seq", .integer(event.seq)), ("act", .integer(event.act)),
      ("recorded", .integer(event.recorded.milliseconds)),
      ("happened", .integer(event.happened.milliseconds)), ("operator", .string(event.op)),
      ("verb", .string(event.verb.rawValue)), ("subject", .string(event.subject.rawValue)),
      ("id", .integer(event.id)), ("device", .integer(event.device)),
      ("source", .string(event.source)), ("target", .string(event.target)),
      ("body", .string(event.body)), ("proof", .array(path.map { .string($0.base64) })),
    ])
  }
}
