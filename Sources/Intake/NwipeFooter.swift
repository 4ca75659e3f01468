/// The line under the rows of the Drive Status table: `[…] Total Throughput  995 MB/s, PRNG
/// Stream, 1R+B+VA` (nwipe `src/logging.c`).
struct NwipeFooter {
  let stamp: String
  let method: ArraySlice<UInt8>
  let rounds: Int
  let verification: NwipeVerification
  /// From the method on.
  let text: ArraySlice<UInt8>

  init?(_ line: NwipeLine) {
    guard let stamp = line.stamp, let totals = line.text.after("Total Throughput "),
      let (_, text) = totals.cut(at: ", "), let (method, code) = text.lastCut(at: ", ")
    else { return nil }
    let parts = code.trimmed.split(separator: 0x2b, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].last == 0x52, let rounds = parts[0].dropLast().number,
      parts[1].equals("B") || parts[1].equals("NB"),
      let verification = Self.verification(parts[2])
    else { return nil }
    self.stamp = stamp
    self.method = method.trimmed
    self.rounds = Int(clamping: rounds)
    self.verification = verification
    self.text = text.trimmed
  }

  private static func verification(_ code: ArraySlice<UInt8>) -> NwipeVerification? {
    if code.equals("NV") { return NwipeVerification.none }
    if code.equals("VL") { return .last }
    return code.equals("VA") ? .all : nil
  }
}
