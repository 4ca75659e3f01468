extension Certificate {
  /// The certificate in as few bytes as its proof allows, for barcodes. What it leaves out can be
  /// computed: the root, the statement, and every node above two that are known.
  ///
  /// Layout, integers big-endian: `FC` 0x01, ledger (16), subject (1: 0 medium, 1 device, 2 lot) and
  /// number (8), size (8), public key (32), signature (64), number of events (2); each event as its
  /// length (2) and its canonical bytes after the ledger; then the digests that no event below
  /// gives, in the order in which RFC 6962 §2.1 descends, left before right.
  ///
  /// Nil for what this form cannot hold: extension lines, several signatures, too many events.
  public var compact: [UInt8]? {
    guard let signature = note.signatures.first, note.signatures.count == 1,
      checkpoint.extensions.isEmpty, signature.signature.count == 64,
      entries.count <= Int(UInt16.max)
    else { return nil }
    var bytes = Array("FC".utf8) + [1] + ledger.bytes + [scope.mark]
    bytes.append(scope.id)
    bytes.append(checkpoint.size)
    bytes += key.publicKey + signature.signature
    bytes.append(UInt16(entries.count))
    for entry in entries {
      let event = entry.event.canonicalBytes(in: ledger).dropFirst(Self.prefixLength)
      guard event.count <= Int(UInt16.max) else { return nil }
      bytes.append(UInt16(event.count))
      bytes += event
    }
    guard let nodes = MerkleBundle.nodes(of: entries, size: checkpoint.size) else { return nil }
    return bytes + nodes.flatMap(\.bytes)
  }

  /// Reads the compact form and checks all of it.
  public init(compact bytes: [UInt8], law: Law) throws(CertificateFault) {
    var reader = ByteReader(bytes)
    guard reader.take(3) == Array("FC".utf8) + [1] else { throw .unreadable("FC") }
    guard let ledger = reader.take(16).flatMap({ LedgerID(bytes: $0) }),
      let mark = reader.take(1)?.first, let id = reader.integer(), let size = reader.integer(),
      let scope = Scope(mark: mark, id: id), let publicKey = reader.take(32),
      let signature = reader.take(64), let count = reader.short(),
      let key = NoteVerifier(name: "filiere/\(ledger.hex)", publicKey: publicKey)
    else { throw .unreadable("FC") }
    var events: [Event] = []
    for _ in 0..<count {
      guard let length = reader.short(), let part = reader.take(length),
        let event = Event(columns: part)
      else { throw .unreadable("events[\(events.count)]") }
      events.append(event)
    }
    let nodes = reader.digests()
    guard let nodes,
      let bundle = MerkleBundle(events: events, ledger: ledger, size: size, nodes: nodes),
      let checkpoint = Checkpoint(origin: key.name, size: size, root: bundle.root),
      let line = NoteSignature(keyName: key.name, keyID: key.keyID, signature: signature),
      let note = SignedNote(text: checkpoint.text, signatures: [line])
    else { throw .unreadable("proof") }
    let entries = zip(events, bundle.paths).map { Entry(event: $0, path: $1) }
    try self.init(ledger: ledger, scope: scope, key: key, note: note, entries: entries, law: law)
  }

  /// `filiere/event/1` and the ledger, which all events begin with.
  private static let prefixLength = "filiere/event/1".utf8.count + LedgerID.byteCount
}

extension Certificate.Scope {
  fileprivate var mark: UInt8 {
    switch self {
    case .medium: 0
    case .device: 1
    case .lot: 2
    }
  }

  fileprivate init?(mark: UInt8, id: Int64) {
    switch mark {
    case 0: self = .medium(id)
    case 1: self = .device(DeviceID(rawValue: id))
    case 2: self = .lot(id)
    default: return nil
    }
  }
}

extension Event {
  /// An event from its canonical bytes after the ledger; nil for anything else.
  fileprivate init?(columns bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let seq = reader.integer(), seq > 0, let act = reader.integer(),
      let recorded = reader.integer(), let happened = reader.integer(), let op = reader.text(),
      let verb = reader.text(), let subject = reader.text(), let id = reader.integer(),
      let device = reader.integer(), let source = reader.text(), let target = reader.text(),
      let body = reader.text(), reader.isAtEnd
    else { return nil }
    self.init(
      seq: seq, act: act, recorded: Timestamp(milliseconds: recorded),
      happened: Timestamp(milliseconds: happened), op: op, verb: Verb(verb),
      subject: Subject(subject), id: id, device: device, source: source, target: target,
      body: body)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ integer: Int64) {
    Swift.withUnsafeBytes(of: integer.bigEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func append(_ integer: UInt16) {
    Swift.withUnsafeBytes(of: integer.bigEndian) { append(contentsOf: $0) }
  }
}
