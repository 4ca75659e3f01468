extension NwipeLog {
  /// The log as it may be kept (DOMAIN §5): what the evidence rests on stays as it is, byte for
  /// byte; host names, serials and identifiers of the host, addresses, names of files and
  /// whatever else is not known to be harmless give way to `(removed)`.
  ///
  /// What `read` makes of it is what it makes of the log as received.
  public static func kept(_ bytes: [UInt8]) -> [UInt8] {
    var reader = NwipeReader()
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for (number, raw) in bytes.nwipeLines.enumerated() {
      if number > 0 { kept.append(0x0a) }
      let line = NwipeLine(raw)
      switch reader.take(line) {
      case .whole: kept += raw
      case .only(let words): kept += line.head + words
      case .nothing where line.text.trimmed.isEmpty || line.isHarmless: kept += raw
      case .nothing: kept += line.head + Array("(removed)".utf8)
      }
    }
    return kept
  }
}

extension NwipeLine {
  /// Time and level, as they stand.
  fileprivate var head: ArraySlice<UInt8> { raw[..<text.startIndex] }

  /// True for lines on the progress of a wipe and on the make of the host, when nothing in them
  /// looks like an address, an identifier or a file.
  fileprivate var isHarmless: Bool {
    guard stamp != nil, !level.isEmpty, !text.mayIdentify else { return false }
    if Self.harmless.contains(where: { text.begins(with: $0) }) { return true }
    if Self.aboutDisks.contains(where: { text.holds($0) }) { return true }
    guard let (key, _) = text.cut(at: " = ") else { return false }
    return Self.aboutHosts.contains { key.equals($0) }
  }

  private static let harmless: [StaticString] = [
    "Starting round ", "Starting pass ", "Finished round ", "Finished pass ", "Verifying pass ",
    "Verified pass ", "Verifying that /dev/", "Blanking device /dev/", "[SUCCESS] ", "[FAILURE] ",
    "Unable to write to '/dev/", "Buffer flush failure on '/dev/",
    "Nwipe exited with errors on device = /dev/", "Status: /dev/", "Using direct I/O",
    "Using cached I/O", "Disabled fdatasync for /dev/", "I/O direction on '/dev/",
    "Command not found. Install ", "Initialising ",
  ]

  private static let aboutDisks: [StaticString] = [
    " bytes read from /dev/", "_pass: fdatasync: ", "_pass: write: ", "_pass: read: ",
    "_verify: read: ", "_verify: fdatasync: ", " has serial number ",
  ]

  /// The keys that nwipe itself prints when told to anonymise (`-q`).
  private static let aboutHosts: [StaticString] = [
    "bios-version", "bios-release-date", "system-manufacturer", "system-product-name",
    "system-version", "baseboard-manufacturer", "baseboard-product-name", "baseboard-version",
    "chassis-manufacturer", "chassis-type", "chassis-version", "processor-family",
    "processor-manufacturer", "processor-version", "processor-frequency",
  ]
}

extension ArraySlice<UInt8> {
  /// True when a word looks like an e-mail or network address, a UUID, or a file outside `/dev`.
  fileprivate var mayIdentify: Bool {
    split { $0 <= 0x20 || $0 == 0x27 || $0 == 0x22 || $0 == 0x2c || $0 == 0x28 || $0 == 0x29 }
      .contains { word in
        if word.contains(0x40) { return true }
        if word.first == 0x2f, !word.begins(with: "/dev/") { return true }
        let hyphens = word.count { $0 == 0x2d }
        let colons = word.count { $0 == 0x3a }
        let dots = word.count { $0 == 0x2e }
        return colons >= 2 || hyphens == 4 && word.count >= 36
          || dots == 3 && word.allSatisfy { $0 == 0x2e || (0x30...0x39).contains($0) }
      }
  }
}
