internal import LedgerValues

/// A file that tells of wipes, of any of the programs known (FORMATS §§1–3 and 7).
public struct WipeFile: Sendable, Hashable {
  public let format: WipeFormat
  /// One for each medium of each run, in the file's order.
  public let drafts: [WipeDraft]
  /// How many runs the file tells of.
  public let runs: Int
  /// The last run of a log has no end yet: it still runs, or was cut off.
  public var isUnfinished = false

  /// Reads a file, whatever its bytes: what does not prove a wipe by all that it must say is not
  /// accepted.
  public static func read(_ bytes: [UInt8]) throws(WipeRefusal) -> WipeFile {
    guard let first = bytes.firstMark else { throw WipeRefusal(.emptyWipeFile) }
    if bytes.starts(with: "%PDF".utf8) { return try NwipeCertificate.file(bytes) }
    if first == UInt8(ascii: "<") { return try BlanccoReport.file(bytes) }
    if first == UInt8(ascii: "{") || bytes.isArrayOfJSON { return try json(bytes) }
    if HdparmStatus.isOne(bytes) { return try HdparmStatus.file(bytes) }
    let log: NwipeLog
    do throws(NwipeRefusal) {
      log = try NwipeLog.read(bytes)
    } catch {
      throw WipeRefusal(.notAWipeFile)
    }
    var file = WipeFile(format: .nwipe, drafts: log.drafts, runs: log.sessions.count)
    file.isUnfinished = log.sessions.last?.isComplete == false
    return file
  }

  /// The file as it may be kept (DOMAIN §5): what the evidence rests on stays; names of hosts,
  /// people and customers, addresses, and whatever else is not known to be harmless are gone.
  ///
  /// What `read` makes of it is what it makes of the file as received.
  public static func kept(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstMark else { return [] }
    if bytes.starts(with: "%PDF".utf8) { return NwipeCertificate.kept(bytes) }
    if first == UInt8(ascii: "<") { return BlanccoReport.kept(bytes) }
    if first == UInt8(ascii: "{") || bytes.isArrayOfJSON { return WipeSieve.kept(bytes) }
    return HdparmStatus.isOne(bytes) ? HdparmStatus.kept(bytes) : NwipeLog.kept(bytes)
  }

  private static func json(_ bytes: [UInt8]) throws(WipeRefusal) -> WipeFile {
    guard let tree = JSONReader.read(bytes) else { throw WipeRefusal(.wipeFileBroken) }
    if let report = UsodyReport(tree) { return report.file }
    if let log = NvmeSanitizeLog(tree) { return log.file }
    guard let erasures = WorkbenchErasures(tree) else { throw WipeRefusal(.notAWipeFile) }
    let file = erasures.file
    guard !file.drafts.isEmpty else { throw WipeRefusal(.noWipeInSnapshot) }
    return file
  }
}

extension [UInt8] {
  /// The first byte that is neither a blank nor the mark of UTF-8.
  fileprivate var firstMark: UInt8? {
    let start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return self[start...].first { !$0.isBlank && $0 != 0x0A }
  }

  /// The lines of nwipe begin with a bracket too, and a date in it.
  fileprivate var isArrayOfJSON: Bool {
    let start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = self[start...].drop { $0.isBlank || $0 == 0x0A }
    guard head.first == UInt8(ascii: "[") else { return false }
    let next = head.dropFirst().first { !$0.isBlank && $0 != 0x0A }
    return next == UInt8(ascii: "{")
  }
}
