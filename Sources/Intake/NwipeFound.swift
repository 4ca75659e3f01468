/// A disk as nwipe announces it: `Found /dev/sda, ATA     , MODEL,  500 GB, S/N=SERIAL`
/// (nwipe `src/device.c`).
struct NwipeFound: Hashable {
  let device: ArraySlice<UInt8>
  let bus: ArraySlice<UInt8>
  let model: ArraySlice<UInt8>
  let serial: ArraySlice<UInt8>

  /// Reads what follows `Found `; the model may hold commas, the serial any byte.
  init?(_ text: ArraySlice<UInt8>) {
    guard let (device, afterDevice) = text.cut(at: ", "), device.isNwipeDevice,
      let (bus, afterBus) = afterDevice.cut(at: ", "),
      let (modelAndSize, serial) = afterBus.cut(at: ", S/N="),
      let (model, _) = modelAndSize.lastCut(at: ", ")
    else { return nil }
    self.device = device
    self.bus = bus.trimmed
    self.model = model.trimmed
    self.serial = serial.trimmed
  }

  /// `sda` of `/dev/sda`.
  var name: ArraySlice<UInt8> { device.lastCut(at: "/")?.after ?? device }

  /// True for the name of a table row: whole, or its last eight bytes as tables cut it.
  func isNamed(_ row: ArraySlice<UInt8>) -> Bool {
    name == row || row.count == 8 && name.count > 8 && name.suffix(8) == row
  }

  /// True when the last cell of a row, `MODEL/SERIAL`, says nothing else than this line does:
  /// nwipe cuts the model at 17 bytes and the serial at 20.
  /// A row without serial is silent, and does not disagree.
  func agrees(with cell: ArraySlice<UInt8>) -> Bool {
    let cell = cell.trimmed
    let serial = Array(serial.prefix(20))
    for head in [model.prefix(17), model.prefix(17).trimmed] where cell.starts(with: head + [0x2f])
    {
      let rest = cell.dropFirst(head.count + 1).trimmed
      if rest.isEmpty || rest.elementsEqual(serial) { return true }
    }
    return !serial.isEmpty && cell.suffix(serial.count + 1).elementsEqual([0x2f] + serial)
  }

  /// The serial when it can tell one disk from another.
  var usableSerial: String? {
    guard serial.allSatisfy({ (0x20...0x7e).contains($0) }) else { return nil }
    let text = String(decoding: serial, as: UTF8.self)
    // A USB bridge that lets no serial through; nwipe's own `-q` prints `????` or `XXXX`.
    return text.hasPrefix("(S/N:") || Placeholder.isSerial(text) ? nil : text
  }
}

extension ArraySlice<UInt8> {
  /// `/dev/` and a name without spaces.
  var isNwipeDevice: Bool {
    guard let name = after("/dev/") else { return false }
    return !name.isEmpty && name.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != 0x27 }
  }
}
