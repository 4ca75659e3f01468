/// One line of a log, cut into time, level and text (nwipe `src/logging.c`, `nwipe_log`).
struct NwipeLine {
  let raw: ArraySlice<UInt8>
  /// `2026-11-21T22:08:50`; nil for table lines and continuations.
  let stamp: String?
  /// `notice`, `info`… without its padding; empty where none stands.
  let level: ArraySlice<UInt8>
  /// What follows time and level.
  let text: ArraySlice<UInt8>

  private static let levels: [StaticString] = [
    "debug", "info", "notice", "warning", "error", "fatal", "sanity",
  ]

  init(_ raw: ArraySlice<UInt8>) {
    self.raw = raw
    var line = raw.last == 0x0d ? raw.dropLast() : raw
    if line.starts(with: [0xef, 0xbb, 0xbf]) { line = line.dropFirst(3) }
    guard let (stamp, rest) = Self.stamp(of: line) else {
      self.stamp = nil
      level = []
      text = line
      return
    }
    self.stamp = stamp
    if let (label, text) = rest.cut(at: ": "),
      Self.levels.contains(where: { label.trimmed.equals($0) })
    {
      level = label.trimmed
      self.text = text
    } else {
      level = []
      text = rest
    }
  }

  /// `[2026/11/21 22:08:50] ` at the beginning, as a date that can be.
  private static func stamp(
    of line: ArraySlice<UInt8>
  ) -> (stamp: String, rest: ArraySlice<UInt8>)? {
    guard line.first == 0x5b, line.count >= 22 else { return nil }
    let head = line.prefix(22)
    let shape = head.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
    guard shape[...].equals("[0000/00/00 00:00:00] ") else { return nil }
    let fields = head.split { !(0x30...0x39).contains($0) }.compactMap { $0.number }
    guard fields.count == 6, (1...12).contains(fields[1]), (1...31).contains(fields[2]),
      fields[3] < 24, fields[4] < 60, fields[5] < 61
    else { return nil }
    let text = head.dropFirst().dropLast(2).map { byte in
      byte == 0x2f ? 0x2d : byte == 0x20 ? 0x54 : byte
    }
    return (String(decoding: text, as: UTF8.self), line.dropFirst(head.count))
  }
}
