internal import CPress

/// Which modules of a code are black, from edge to edge, without its quiet zone.
struct CodeShape {
  let columns: Int
  let rows: Int
  /// Modules of white that the standard wants on each side.
  let quiet: Int
  /// Row after row.
  let isBlack: [Bool]

  /// Bytes of a text whose mask is worth choosing. Trying all eight (ISO/IEC 18004 §7.8) costs zint
  /// 4 ms for a code of a proof, which is digests: by chance alike under each, and each is read.
  private static let longest = 600

  init(_ code: Code, _ press: press) throws(PressFault) {
    guard let symbol = press.ZBarcode_Create() else {
      throw .barcode(code.text, reason: "zint")
    }
    defer { press.ZBarcode_Delete(symbol) }
    symbol.pointee.input_mode = UNICODE_MODE
    switch code {
    case .bars:
      symbol.pointee.symbology = BARCODE_CODE128
      quiet = 10
    case .square:
      symbol.pointee.symbology = BARCODE_QRCODE
      symbol.pointee.option_1 = 2
      if code.text.utf8.count > Self.longest { symbol.pointee.option_3 = 1 << 8 }
      quiet = 4
    }
    let text = Array(code.text.utf8)
    let status = text.withUnsafeBufferPointer {
      press.ZBarcode_Encode(symbol, $0.baseAddress, Int32(clamping: text.count))
    }
    guard !text.isEmpty, status < ZINT_ERROR else {
      throw .barcode(code.text, reason: Self.reason(symbol.pointee))
    }
    (rows, columns) = (Int(symbol.pointee.rows), Int(symbol.pointee.width))
    isBlack = Self.modules(of: symbol, rows: rows, columns: columns)
  }

  /// The modules as zint gives them: a bit each, the lowest of a byte first.
  private static func modules(
    of symbol: UnsafeMutablePointer<zint_symbol>, rows: Int, columns: Int
  ) -> [Bool] {
    withUnsafeBytes(of: &symbol.pointee.encoded_data) { bytes in
      let stride = MemoryLayout.size(ofValue: symbol.pointee.encoded_data.0)
      return (0..<rows).flatMap { row in
        (0..<columns).map { bytes[row * stride + $0 / 8] >> ($0 % 8) & 1 == 1 }
      }
    }
  }

  private static func reason(_ symbol: zint_symbol) -> String {
    withUnsafeBytes(of: symbol.errtxt) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

extension Pen {
  /// Draws a code that fills the frame; its quiet zone must stand outside.
  func draw(_ shape: CodeShape, in frame: Frame) {
    ink(0)
    if shape.rows == 1 { bars(shape, in: frame) } else { modules(shape, in: frame) }
  }

  private func bars(_ shape: CodeShape, in frame: Frame) {
    let module = frame.width / Double(max(shape.columns, 1))
    for run in shape.isBlack.split(separator: false) {
      rectangle(
        Frame(
          x: frame.x + Double(run.startIndex) * module, y: frame.y,
          width: Double(run.count) * module, height: frame.height))
    }
    // One fill for all: seen together, neighbours leave no hairline between them.
    call.cairo_fill(context)
  }

  /// A mask of one bit a module, sharp at any size: a hundredth of what thousands of rectangles cost
  /// to write, and a tenth of their bytes.
  private func modules(_ shape: CodeShape, in frame: Frame) {
    let image = call.cairo_image_surface_create(
      CAIRO_FORMAT_A1, Int32(clamping: shape.columns), Int32(clamping: shape.rows))
    defer { call.cairo_surface_destroy(image) }
    guard let bytes = call.cairo_image_surface_get_data(image) else { return }
    let stride = Int(call.cairo_image_surface_get_stride(image))
    for row in 0..<shape.rows {
      for column in 0..<shape.columns where shape.isBlack[row * shape.columns + column] {
        // The first pixel in the lowest bit, as on every little-endian machine.
        bytes[row * stride + column / 8] |= 1 << UInt8(column % 8)
      }
    }
    call.cairo_surface_mark_dirty(image)
    let pattern = call.cairo_pattern_create_for_surface(image)
    defer { call.cairo_pattern_destroy(pattern) }
    call.cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
    call.cairo_save(context)
    call.cairo_translate(context, frame.x * Self.scale, frame.y * Self.scale)
    call.cairo_scale(
      context, frame.width * Self.scale / Double(shape.columns),
      frame.height * Self.scale / Double(shape.rows))
    call.cairo_mask(context, pattern)
    call.cairo_restore(context)
  }
}
