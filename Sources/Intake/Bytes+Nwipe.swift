extension [UInt8] {
  /// The lines of a log, as bytes: a line may hold any byte but a newline.
  var nwipeLines: [ArraySlice<UInt8>] {
    split(separator: 0x0a, omittingEmptySubsequences: false)
  }
}

extension ArraySlice<UInt8> {
  func begins(with text: StaticString) -> Bool {
    withUnsafeBytes { own in
      text.withUTF8Buffer { own.holds(UnsafeRawBufferPointer($0), at: 0) }
    }
  }

  /// What follows this beginning.
  func after(_ text: StaticString) -> ArraySlice<UInt8>? {
    begins(with: text) ? dropFirst(text.utf8CodeUnitCount) : nil
  }

  /// What stands before and after the first occurrence of a text.
  func cut(at text: StaticString) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
    guard let range = range(of: text) else { return nil }
    return (self[..<range.lowerBound], self[range.upperBound...])
  }

  /// What stands before and after the last occurrence of a text.
  func lastCut(at text: StaticString) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
    var rest = self
    var last: Range<Int>?
    while let range = rest.range(of: text) {
      last = range
      rest = self[(range.lowerBound + 1)...]
    }
    return last.map { (self[..<$0.lowerBound], self[$0.upperBound...]) }
  }

  func holds(_ text: StaticString) -> Bool { range(of: text) != nil }

  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && begins(with: text)
  }

  private func range(of text: StaticString) -> Range<Int>? {
    let place = withUnsafeBytes { own in
      text.withUTF8Buffer { sought in own.firstPlace(of: UnsafeRawBufferPointer(sought)) }
    }
    return place.map { startIndex + $0..<startIndex + $0 + text.utf8CodeUnitCount }
  }

  /// Without the spaces, tabs and carriage returns around it.
  var trimmed: ArraySlice<UInt8> {
    var rest = drop(while: \.isBlank)
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return rest
  }

  /// The number that decimal digits spell, and nothing else around them.
  var number: Int64? {
    guard !isEmpty, count <= 19, allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(String(decoding: self, as: UTF8.self))
  }

  /// A text that is safe to show: what is not text, and controls, become U+FFFD.
  var shown: String {
    let scalars = String(decoding: self, as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        "\u{fffd}" as Unicode.Scalar
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0d }
}

extension UnsafeRawBufferPointer {
  /// True when these bytes stand at a place; logs are long, and this is where the time goes.
  fileprivate func holds(_ sought: UnsafeRawBufferPointer, at place: Int) -> Bool {
    guard count - place >= sought.count else { return false }
    var offset = 0
    while offset < sought.count {
      if self[place + offset] != sought[offset] { return false }
      offset += 1
    }
    return true
  }

  fileprivate func firstPlace(of sought: UnsafeRawBufferPointer) -> Int? {
    guard let first = sought.first else { return nil }
    var place = 0
    while count - place >= sought.count {
      if self[place] == first, holds(sought, at: place) { return place }
      place += 1
    }
    return nil
  }
}
