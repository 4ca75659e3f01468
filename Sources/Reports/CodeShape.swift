internal import CPress

/// The black rectangles of a code, as fractions of its size: sharp at any size.
struct CodeShape {
  /// Modules from edge to edge, without the quiet zone.
  let columns: Int
  /// Modules of white that the standard wants on each side.
  let quiet: Int
  let rectangles: [Frame]

  init(_ code: Code, _ press: press) throws(PressFault) {
    guard let symbol = press.ZBarcode_Create() else {
      throw .barcode(code.text, reason: "zint")
    }
    defer { press.ZBarcode_Delete(symbol) }
    symbol.pointee.show_hrt = 0
    symbol.pointee.input_mode = UNICODE_MODE
    switch code {
    case .bars:
      symbol.pointee.symbology = BARCODE_CODE128
      quiet = 10
    case .square:
      symbol.pointee.symbology = BARCODE_QRCODE
      symbol.pointee.option_1 = 2
      quiet = 4
    }
    let text = Array(code.text.utf8)
    let isEncoded = text.withUnsafeBufferPointer {
      press.ZBarcode_Encode(symbol, $0.baseAddress, Int32(clamping: text.count)) < ZINT_ERROR
        && press.ZBarcode_Buffer_Vector(symbol, 0) < ZINT_ERROR
    }
    guard !text.isEmpty, isEncoded, let vector = symbol.pointee.vector else {
      throw .barcode(code.text, reason: Self.reason(symbol.pointee))
    }
    columns = Int(symbol.pointee.width)
    let (width, height) = (Double(vector.pointee.width), Double(vector.pointee.height))
    var frames: [Frame] = []
    var next = vector.pointee.rectangles
    while let one = next {
      frames.append(
        Frame(
          x: Double(one.pointee.x) / width, y: Double(one.pointee.y) / height,
          width: Double(one.pointee.width) / width, height: Double(one.pointee.height) / height))
      next = one.pointee.next
    }
    rectangles = frames
  }

  private static func reason(_ symbol: zint_symbol) -> String {
    withUnsafeBytes(of: symbol.errtxt) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

extension Pen {
  /// Draws a code that fills the frame; its quiet zone must stand outside.
  func draw(_ shape: CodeShape, in frame: Frame) {
    ink(0)
    for one in shape.rectangles {
      rectangle(
        Frame(
          x: frame.x + one.x * frame.width, y: frame.y + one.y * frame.height,
          width: one.width * frame.width, height: one.height * frame.height))
    }
    // One fill for all: seen together, neighbours leave no hairline between them.
    call.cairo_fill(context)
  }
}
