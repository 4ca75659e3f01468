/// What a timed line says, as far as it counts (nwipe `src/nwipe.c`, `src/method.c`,
/// `src/device.c`, `src/options.c`, `src/hpa_dco.c`).
enum NwipeStatement {
  case began(tool: ArraySlice<UInt8>)
  case found(NwipeFound)
  case inUse(ArraySlice<UInt8>)
  case options
  case option(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)
  case geometry(ArraySlice<UInt8>)
  case capacity(ArraySlice<UInt8>, bytes: Int64)
  case invoking(ArraySlice<UInt8>, method: ArraySlice<UInt8>)
  case finished(ArraySlice<UInt8>)
  case passed(ArraySlice<UInt8>, pass: NwipePass)
  case written(ArraySlice<UInt8>, bytes: Int64)
  case ended

  init?(_ line: NwipeLine) {
    guard line.stamp != nil, !line.level.isEmpty else { return nil }
    let text = line.text
    if let statement = Self.opening(text, level: line.level) ?? Self.option(text)
      ?? Self.size(text) ?? Self.progress(text)
    {
      self = statement
    } else {
      return nil
    }
  }

  private static func opening(
    _ text: ArraySlice<UInt8>, level: ArraySlice<UInt8>
  ) -> NwipeStatement? {
    if let found = text.after("Found ").flatMap(NwipeFound.init) { return .found(found) }
    if let (device, _) = text.cut(at: " is reported as IN USE"), device.isNwipeDevice {
      return .inUse(device)
    }
    if text.begins(with: "Program options are set as follows") { return .options }
    guard level.equals("info") else { return nil }
    let tool = text.trimmed
    if let version = tool.after("nwipe ") ?? tool.after("ShredOS "), version.isNwipeVersion {
      return .began(tool: tool)
    }
    let isEnd =
      text.begins(with: "Nwipe successfully completed")
      || text.begins(with: "Nwipe exited with") || text.begins(with: "Nwipe was aborted")
    return isEnd ? .ended : nil
  }

  private static func option(_ text: ArraySlice<UInt8>) -> NwipeStatement? {
    guard let body = text.after("  "), let (key, value) = body.cut(at: "="),
      settings.contains(where: { key.trimmed.equals($0) })
    else { return nil }
    return .option(key: key.trimmed, value: value.trimmed)
  }

  /// Settings and sizes; paths and names that an operator chose are not among them.
  private static let settings: [StaticString] = [
    "banner", "prng", "method", "direction", "rounds", "verify", "quiet", "sync", "force",
    "autonuke", "autopoweroff", "Logical sector size", "Physical sector size", "I/O block size",
    "I/O block alignment", "I/O buffer alignment", "Total device bytes",
  ]

  private static func size(_ text: ArraySlice<UInt8>) -> NwipeStatement? {
    if let (device, sizes) = text.cut(at: ", sect/blk/dev "), device.isNwipeDevice,
      let bytes = sizes.lastCut(at: "/")?.after.trimmed.number
    {
      return .capacity(device, bytes: bytes)
    }
    if let (device, size) = text.after("Device '")?.cut(at: "' is size "), device.isNwipeDevice,
      let bytes = size.prefix(while: { $0 != 0x2e }).number
    {
      return .capacity(device, bytes: bytes)
    }
    if let (device, _) = text.cut(at: ": Device geometry is as follows"), device.isNwipeDevice {
      return .geometry(device)
    }
    return nil
  }

  private static func progress(_ text: ArraySlice<UInt8>) -> NwipeStatement? {
    if let (method, device) = text.after("Invoking method '")?.lastCut(at: "' on "),
      device.trimmed.isNwipeDevice
    {
      return .invoking(device.trimmed, method: method)
    }
    if let (count, device) = text.cut(at: " bytes written to "), device.trimmed.isNwipeDevice,
      let bytes = count.number
    {
      return .written(device.trimmed, bytes: bytes)
    }
    if let (pass, device) = text.after("Finished pass ")?.cut(at: ", on "),
      device.trimmed.isNwipeDevice, let pass = NwipePass(pass)
    {
      return .passed(device.trimmed, pass: pass)
    }
    let isFinal =
      text.begins(with: "Finished final round ") || text.begins(with: "[SUCCESS] Blanked device ")
    if isFinal, let device = text.lastCut(at: " ")?.after, device.isNwipeDevice {
      return .finished(device)
    }
    return nil
  }

  /// What a line says of hidden sectors, on which disk; nil names none, and may be any.
  ///
  /// The words changed from version to version, areas became sectors, and the text may be broken
  /// by a newline of its own: one of several words is enough, with or without a time before it.
  static func hidden(
    _ line: ArraySlice<UInt8>
  ) -> (device: ArraySlice<UInt8>?, state: HiddenSectors)? {
    let state: HiddenSectors
    if line.holds("No hidden ") || line.holds("host protected area is disabled") {
      state = .none
    } else if line.holds("INDETERMINATE") {
      state = .indeterminate
    } else if line.holds("HIDDEN") || line.holds("DETECTED") || line.holds("[BAD]")
      || line.holds("host protected area is enabled")
    {
      state = .detected
    } else {
      return nil
    }
    let device = line.lastCut(at: " on ")?.after.prefix { $0 > 0x20 && $0 != 0x2c }
    return (device.flatMap { $0.isNwipeDevice ? $0 : nil }, state)
  }
}

extension ArraySlice<UInt8> {
  /// One word of letters, digits and `. _ - +`.
  fileprivate var isNwipeVersion: Bool {
    !isEmpty
      && allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2e, 0x5f, 0x2d, 0x2b: true
        default: false
        }
      }
  }
}
