internal import CPress

extension Pen {
  enum Alignment {
    case leading, centre, trailing
  }

  /// A text laid out, not yet drawn.
  final class Paragraph {
    let layout: OpaquePointer?
    private let call: press
    /// In millimetres.
    let width: Double
    let height: Double
    let isCut: Bool

    fileprivate init(_ layout: OpaquePointer?, _ call: press) {
      self.layout = layout
      self.call = call
      var size: (width: Int32, height: Int32) = (0, 0)
      call.pango_layout_get_size(layout, &size.width, &size.height)
      width = Double(size.width) / Double(PANGO_SCALE) / Pen.scale
      height = Double(size.height) / Double(PANGO_SCALE) / Pen.scale
      isCut = call.pango_layout_is_ellipsized(layout) != 0
    }

    deinit { if let layout { call.g_object_unref(UnsafeMutableRawPointer(layout)) } }
  }

  /// Lays a text out in a width of so many millimetres, broken between words, or within one that
  /// is too long; in so many lines at most, the rest told by an ellipsis.
  func lay(
    _ text: String, _ style: TextStyle, width: Double? = nil, lines: Int? = nil,
    _ alignment: Alignment = .leading
  ) -> Paragraph {
    let layout = call.pango_layout_new(type)
    let font = call.pango_font_description_new()
    defer { call.pango_font_description_free(font) }
    call.pango_font_description_set_family(
      font, style.isMonospaced ? "DejaVu Sans Mono, monospace" : "DejaVu Sans, sans-serif")
    call.pango_font_description_set_weight(
      font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    call.pango_font_description_set_style(
      font, style.isItalic ? PANGO_STYLE_OBLIQUE : PANGO_STYLE_NORMAL)
    call.pango_font_description_set_absolute_size(font, style.points * Double(PANGO_SCALE))
    call.pango_layout_set_font_description(layout, font)
    // A ligature is read back as one letter that no search for the word finds.
    let attributes = call.pango_attr_list_new()
    defer { call.pango_attr_list_unref(attributes) }
    call.pango_attr_list_insert(attributes, call.pango_attr_font_features_new("liga=0, clig=0"))
    call.pango_layout_set_attributes(layout, attributes)
    let printable = PaperText.printable(text)
    call.pango_layout_set_text(layout, printable, Int32(clamping: printable.utf8.count))
    if let width {
      let units = max(0, width) * Self.scale * Double(PANGO_SCALE)
      call.pango_layout_set_width(layout, Int32(clamping: Int(units.rounded(.down))))
      call.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }
    if let lines {
      call.pango_layout_set_height(layout, Int32(clamping: -lines))
      call.pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    }
    switch alignment {
    case .leading: break
    case .centre: call.pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .trailing: call.pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    }
    return Paragraph(layout, call)
  }

  /// Draws a text whose first line begins there.
  func draw(_ paragraph: Paragraph, x: Double, y: Double, grey: Double = 0) {
    ink(grey)
    call.cairo_move_to(context, x * Self.scale, y * Self.scale)
    call.pango_cairo_show_layout(context, paragraph.layout)
  }

  /// The lines of a text: how high each is, and how to draw it at a place, in millimetres, now or
  /// later.
  func eachLine(
    of paragraph: Paragraph,
    _ body: (_ height: Double, _ draw: @escaping (Pen, _ x: Double, _ y: Double) -> Void) -> Void
  ) {
    let unit = Double(PANGO_SCALE) * Self.scale
    guard let lines = call.pango_layout_get_iter(paragraph.layout) else { return }
    defer { call.pango_layout_iter_free(lines) }
    repeat {
      var range: (top: Int32, bottom: Int32) = (0, 0)
      call.pango_layout_iter_get_line_yrange(lines, &range.top, &range.bottom)
      var extents = PangoRectangle()
      call.pango_layout_iter_get_line_extents(lines, nil, &extents)
      let baseline = call.pango_layout_iter_get_baseline(lines) - range.top
      let line = call.pango_layout_iter_get_line_readonly(lines)
      let indent = Double(extents.x) / Double(PANGO_SCALE)
      body(Double(range.bottom - range.top) / unit) { pen, x, y in
        // The line lives as long as its paragraph.
        withExtendedLifetime(paragraph) {
          pen.call.cairo_move_to(
            pen.context, x * Self.scale + indent,
            y * Self.scale + Double(baseline) / Double(PANGO_SCALE))
          pen.call.pango_cairo_show_layout_line(pen.context, line)
        }
      }
    } while call.pango_layout_iter_next_line(lines) != 0
  }
}
