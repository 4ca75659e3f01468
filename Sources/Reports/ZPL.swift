/// Labels in the language of Zebra's thermal printers (ZPL II Programming Guide).
public struct ZPL: Sendable, Hashable {
  /// Dots in a millimetre: 8 for 203 dpi, 12 for 300 dpi.
  public var dots: Int
  public var width: Double
  public var height: Double
  public var copies = 1

  public init(_ format: LabelFormat, dots: Int) {
    self.dots = dots
    width = format.width
    height = format.height
  }

  /// The bytes to send to the printer.
  public func bytes(_ labels: [Label]) -> [UInt8] {
    labels.flatMap { Array(text($0).utf8) }
  }

  private func text(_ label: Label) -> String {
    let (wide, high) = (Int(width * Double(dots)), Int(height * Double(dots)))
    let pad = max(dots, high / 20)
    let bars = max(4 * dots, high * 3 / 10)
    // At most: set B throughout, start, check and stop.
    let modules = 11 * label.code.utf8.count + 35
    let module = min(max(1, wide / (modules + 20)), dots / 2)
    let left = max(10 * module, (wide - modules * module) / 2)
    var text = "^XA^CI28^PW\(wide)^LL\(high)^LH0,0\n"
    let top = high - pad - bars
    text += "^FO\(left),\(top)^BY\(module)^BCN,\(bars),N,N,N,A^FH^FD\(bar(label.code))^FS\n"
    var room = wide - 2 * pad
    let square = top - 2 * pad
    if square >= 14 * dots, room >= 50 * dots {
      // A square of version 3 has 29 modules and 4 of quiet zone on each side.
      let magnification = min(max(1, square / 37), 10)
      let side = magnification * 33
      let x = wide - pad - side
      text += "^FO\(x),\(pad)^BQN,2,\(magnification)^FH^FDMA,\(Self.escaped(label.code))^FS\n"
      room -= side + pad
    }
    text += words(label, left: pad, top: pad, bottom: top, room: room)
    return text + (copies > 1 ? "^PQ\(copies)\n" : "") + "^XZ\n"
  }

  private func words(_ label: Label, left: Int, top: Int, bottom: Int, room: Int) -> String {
    var text = ""
    var y = top
    let large = min(max((bottom - top) / 4, 2 * dots), 5 * dots)
    let small = max(large * 2 / 3, 2 * dots)
    for (line, size) in [(label.title, large)] + label.lines.map({ ($0, small) })
    where !line.isEmpty && y + size <= bottom {
      text += "^FO\(left),\(y)^A0N,\(size),\(size * 3 / 4)^FB\(room),1,0,L,0^FH^FD"
      text += Self.escaped(line) + "^FS\n"
      y += size + dots / 2
    }
    return text
  }

  /// In data of a Code 128, `>` begins an instruction.
  private func bar(_ code: String) -> String {
    let parts = code.split(separator: ">", omittingEmptySubsequences: false)
    return Self.escaped(parts.joined(separator: ">0"))
  }

  /// What the printer would obey, in hexadecimal after the `_` of `^FH`.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^", "~", "_", "\\": escaped += "_" + hexadecimal(scalar.value)
      case _ where scalar.value < 32 || (127...159).contains(scalar.value): escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
