/// Makes leaves of event rows, one after the other, without building a String for any of them.
///
/// A leaf is SHA-256(0x00 ‖ `filiere/event/1` ‖ ledger ‖ columns in the order of the table):
/// integers as 8 bytes big-endian, texts as their length on 4 bytes big-endian and their bytes as
/// stored (DESIGN §3). What follows the 0x00 is the RFC 6962 entry.
public struct LeafHasher: Sendable {
  private var buffer: [UInt8]
  private let prefixLength: Int

  /// A hasher for the rows of one ledger.
  public init(ledger: LedgerID) {
    buffer = [0] + "filiere/event/1".utf8 + ledger.bytes
    prefixLength = buffer.count
    buffer.reserveCapacity(1024)
  }

  /// The leaf of one row, from its columns as they are stored.
  ///
  /// The buffers are read before the call returns and may point into the database's own memory.
  public mutating func leaf(
    seq: Int64, act: Int64, recorded: Int64, happened: Int64, op: UnsafeRawBufferPointer,
    verb: UnsafeRawBufferPointer, subject: UnsafeRawBufferPointer, id: Int64, device: Int64,
    source: UnsafeRawBufferPointer, target: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer
  ) -> Digest {
    restart()
    append(seq)
    append(act)
    append(recorded)
    append(happened)
    append(op)
    append(verb)
    append(subject)
    append(id)
    append(device)
    append(source)
    append(target)
    append(body)
    return buffer.withUnsafeBytes { Digest(hashing: $0) }
  }

  /// The leaf of one event.
  public mutating func leaf(of event: Event) -> Digest {
    fill(with: event)
    return buffer.withUnsafeBytes { Digest(hashing: $0) }
  }

  /// The entry of one event: what stands after the 0x00 of its leaf.
  mutating func entry(of event: Event) -> [UInt8] {
    fill(with: event)
    return [UInt8](buffer.dropFirst())
  }

  private mutating func fill(with event: Event) {
    restart()
    append(event.seq)
    append(event.act)
    append(event.recorded.milliseconds)
    append(event.happened.milliseconds)
    append(event.op)
    append(event.verb.rawValue)
    append(event.subject.rawValue)
    append(event.id)
    append(event.device)
    append(event.source)
    append(event.target)
    append(event.body)
  }

  private mutating func restart() {
    buffer.removeSubrange(prefixLength...)
  }

  private mutating func append(_ integer: Int64) {
    withUnsafeBytes(of: integer.bigEndian) { buffer.append(contentsOf: $0) }
  }

  private mutating func append(_ text: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt32(clamping: text.count).bigEndian) { buffer.append(contentsOf: $0) }
    buffer.append(contentsOf: text)
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }
}
