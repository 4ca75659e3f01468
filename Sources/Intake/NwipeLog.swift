/// A text log of nwipe 0.33 to 0.42: a file to which each run appends (nwipe `src/logging.c`).
public struct NwipeLog: Sendable, Hashable {
  /// The runs that the file tells of, in its order.
  public let sessions: [NwipeSession]

  /// Reads a log, whatever its bytes: lines that mean nothing are passed over, and what is not
  /// proved by whole lines of its own session is not accepted.
  public static func read(_ bytes: [UInt8]) throws(NwipeRefusal) -> NwipeLog {
    guard !bytes.isEmpty else { throw NwipeRefusal(.emptyLog) }
    var reader = NwipeReader()
    for line in bytes.nwipeLines { reader.take(NwipeLine(line)) }
    let sessions = reader.finished().map(\.session)
    guard !sessions.isEmpty else { throw NwipeRefusal(.notAnNwipeLog) }
    return NwipeLog(sessions: sessions)
  }
}
