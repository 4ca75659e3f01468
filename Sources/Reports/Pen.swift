internal import CPress
internal import LedgerValues

/// Draws the pages of one PDF, in millimetres from the top left corner.
///
/// What is drawn between `begin` and `end` is the element of that name in the structure that
/// readers for the blind follow (PDF 32000-1 §14.8); what is drawn outside is decoration.
final class Pen {
  /// Points of 1/72 inch in a millimetre.
  static let scale = 72 / 25.4

  let call: press
  private let pages: Pages
  private let surface: OpaquePointer?
  let context: OpaquePointer?
  private let facts: DocumentFacts
  /// Lays texts out: one for all of them, for fonts are looked up once for each.
  let type: OpaquePointer?

  /// Takes what cairo writes.
  private final class Pages {
    var bytes: [UInt8] = []
  }

  init(_ press: Press, _ facts: DocumentFacts, _ paper: PaperSize) {
    let call = press.call
    self.call = call
    self.facts = facts
    pages = Pages()
    surface = call.cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_SUCCESS }
        let pages = Unmanaged<Pages>.fromOpaque(closure).takeUnretainedValue()
        pages.bytes += UnsafeBufferPointer(start: data, count: Int(length))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(pages).toOpaque(), paper.width * Self.scale,
      paper.height * Self.scale)
    // A later cairo would hide the catalogue in a compressed stream.
    call.cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    for (key, value) in [
      (CAIRO_PDF_METADATA_TITLE, facts.title), (CAIRO_PDF_METADATA_AUTHOR, facts.author),
      (CAIRO_PDF_METADATA_SUBJECT, facts.subject),
      (CAIRO_PDF_METADATA_CREATOR, "Filière"),
      (CAIRO_PDF_METADATA_CREATE_DATE, facts.createdText),
    ] where !value.isEmpty {
      call.cairo_pdf_surface_set_metadata(surface, key, PaperText.printable(value))
    }
    context = call.cairo_create(surface)
    type = call.pango_cairo_create_context(context)
    call.pango_context_set_language(
      type, call.pango_language_from_string(facts.language.rawValue))
    begin("Document")
  }

  deinit {
    if let type { call.g_object_unref(UnsafeMutableRawPointer(type)) }
    call.cairo_destroy(context)
    call.cairo_surface_destroy(surface)
  }

  func begin(_ element: String) { call.cairo_tag_begin(context, element, nil) }

  func end(_ element: String) { call.cairo_tag_end(context, element) }

  func element<Answer>(_ element: String, _ body: () throws(PressFault) -> Answer)
    throws(PressFault) -> Answer
  {
    begin(element)
    let answer = try body()
    end(element)
    return answer
  }

  /// Ends a page.
  func showPage() { call.cairo_show_page(context) }

  /// A line of this width, in millimetres.
  func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double = 0.2,
    grey: Double = 0
  ) {
    ink(grey)
    call.cairo_set_line_width(context, width * Self.scale)
    call.cairo_move_to(context, start.x * Self.scale, start.y * Self.scale)
    call.cairo_line_to(context, end.x * Self.scale, end.y * Self.scale)
    call.cairo_stroke(context)
  }

  /// A filled rectangle.
  func fill(_ frame: Frame, grey: Double = 0) {
    ink(grey)
    rectangle(frame)
    call.cairo_fill(context)
  }

  /// Draws with nothing seen outside the frame.
  func clipped(to frame: Frame, _ body: () throws(PressFault) -> Void) throws(PressFault) {
    call.cairo_save(context)
    defer { call.cairo_restore(context) }
    rectangle(frame)
    call.cairo_clip(context)
    try body()
  }

  func rectangle(_ frame: Frame) {
    call.cairo_rectangle(
      context, frame.x * Self.scale, frame.y * Self.scale, frame.width * Self.scale,
      frame.height * Self.scale)
  }

  func ink(_ grey: Double) { call.cairo_set_source_rgb(context, grey, grey, grey) }

  /// Ends the document.
  func finish() throws(PressFault) -> [UInt8] {
    end("Document")
    let drawn = call.cairo_status(context)
    call.cairo_surface_finish(surface)
    let written = call.cairo_surface_status(surface)
    for status in [drawn, written] where status != CAIRO_STATUS_SUCCESS {
      throw .drawing(call.cairo_status_to_string(status).map { String(cString: $0) } ?? "cairo")
    }
    return PDFCatalogue.adding(language: facts.language, to: pages.bytes)
  }
}
