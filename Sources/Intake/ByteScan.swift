/// Bytes to be gone through quickly: lines are looked for eight bytes at a time.
struct ByteScan {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  subscript(place: Int) -> UInt8 { bytes[place] }

  /// Where the line that holds this place ends: at its newline, or at the end of all.
  func lineEnd(from start: Int) -> Int {
    var at = start
    while at + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // A byte is zero here where it was a newline; the lowest one found is one.
      let folded = word ^ 0x0A0A_0A0A_0A0A_0A0A
      let hits = (folded &- 0x0101_0101_0101_0101) & ~folded & 0x8080_8080_8080_8080
      if hits != 0 { return at + hits.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    return at
  }

  /// Whether a text stands at a place, and ends no later than another.
  func holds(_ text: StaticString, at place: Int, before end: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= end, bytes[place] == text.utf8Start[0] else {
      return false
    }
    return text.withUTF8Buffer { sought in
      var offset = 1
      while offset < sought.count {
        if bytes[place + offset] != sought[offset] { return false }
        offset += 1
      }
      return true
    }
  }

  /// Whether a stretch is this text and no more.
  func equals(_ text: StaticString, from start: Int, to end: Int) -> Bool {
    end - start == text.utf8CodeUnitCount && holds(text, at: start, before: end)
  }
}

extension ArraySlice<UInt8> {
  /// Safe to show and without blanks around it; quick where all is printable ASCII.
  var shownTrimmed: String {
    let text = trimmed
    if text.allSatisfy({ 0x20...0x7E ~= $0 }) { return String(decoding: text, as: UTF8.self) }
    return text.shown
  }
}
