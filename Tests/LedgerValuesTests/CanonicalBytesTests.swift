import LedgerValues
import Testing

@Suite struct CanonicalBytesTests {
  static let ledger = LedgerID(hex: "000102030405060708090a0b0c0d0e0f")
  static let event = Event(
    seq: 2, act: 1, recorded: Timestamp(milliseconds: 1_800_000_000_000),
    happened: Timestamp(milliseconds: -1), op: "zoé", verb: Verb("locate"),
    subject: Subject("device"), id: 300, device: 300, source: "", target: "", body: "{}")

  @Test func `an event is its columns in order, spelled by hand`() throws {
    let ledger = try #require(Self.ledger)
    let expected =
      "66696c696572652f6576656e742f31" + "000102030405060708090a0b0c0d0e0f"
      + "0000000000000002" + "0000000000000001" + "000001a3185c5000" + "ffffffffffffffff"
      + "00000004" + "7a6fc3a9" + "00000006" + "6c6f63617465" + "00000006" + "646576696365"
      + "000000000000012c" + "000000000000012c" + "00000000" + "00000000" + "00000002" + "7b7d"
    let bytes = Self.event.canonicalBytes(in: ledger)
    #expect(
      bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() == expected)
    #expect(Self.event.leaf(in: ledger) == Digest(hashing: [0] + bytes))
    #expect(Self.event.leaf(in: ledger) == Digest.leaf(of: bytes))
  }

  @Test func `stored bytes make the same leaf as the event read from them`() throws {
    let ledger = try #require(Self.ledger)
    var hasher = LeafHasher(ledger: ledger)
    for round in 0..<3 {
      var event = Self.event
      event.seq = Int64(round)
      event.body = String(repeating: "é", count: 1000 * round)
      #expect(rawLeaf(event, with: &hasher) == event.leaf(in: ledger))
      #expect(hasher.leaf(of: event) == event.leaf(in: ledger))
    }
  }

  @Test func `bytes that are not text have a leaf of their own`() throws {
    var hasher = LeafHasher(ledger: try #require(Self.ledger))
    let broken: [UInt8] = [0xff]
    let repaired = [UInt8]("\u{fffd}".utf8)
    let leaves = [broken, repaired].map { text in
      text.withUnsafeBytes { raw in
        hasher.leaf(
          seq: 1, act: 1, recorded: 0, happened: 0, op: raw, verb: raw, subject: raw, id: 0,
          device: 0, source: raw, target: raw, body: raw)
      }
    }
    #expect(leaves[0] != leaves[1])
  }

  @Test func `every column and the ledger change the leaf`() throws {
    let ledger = try #require(Self.ledger)
    let changes: [(inout Event) -> Void] = [
      { $0.seq += 1 }, { $0.act += 1 }, { $0.recorded = Timestamp(milliseconds: 5) },
      { $0.happened = Timestamp(milliseconds: 5) }, { $0.op += "x" },
      { $0.verb = Verb("locatE") }, { $0.subject = Subject("medium") }, { $0.id += 1 },
      { $0.device += 1 }, { $0.source = "a" }, { $0.target = "a" }, { $0.body += " " },
      {
        $0.op = "zo"
        $0.verb = Verb("élocate")
      },
    ]
    var leaves: Set<Digest> = [Self.event.leaf(in: ledger)]
    for change in changes {
      var event = Self.event
      change(&event)
      leaves.insert(event.leaf(in: ledger))
    }
    let other = try #require(LedgerID(hex: "000102030405060708090a0b0c0d0e10"))
    leaves.insert(Self.event.leaf(in: other))
    #expect(leaves.count == changes.count + 2)
  }

  private func rawLeaf(_ event: Event, with hasher: inout LeafHasher) -> Digest {
    let texts = [
      event.op, event.verb.rawValue, event.subject.rawValue, event.source, event.target,
      event.body,
    ].map { [UInt8]($0.utf8) }
    let buffers = texts.map { text in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
      copy.copyBytes(from: text)
      return copy
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    let raw = buffers.map { UnsafeRawBufferPointer($0) }
    return hasher.leaf(
      seq: event.seq, act: event.act, recorded: event.recorded.milliseconds,
      happened: event.happened.milliseconds, op: raw[0], verb: raw[1], subject: raw[2],
      id: event.id, device: event.device, source: raw[3], target: raw[4], body: raw[5])
  }
}
