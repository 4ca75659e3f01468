import Glibc
import ScreenGrid
import Testing

struct WidthTests {
  /// Where the width of a page differs from that of Debian 12's C library, on purpose.
  private func isAccepted(_ value: UInt32) -> Bool {
    switch value {
    case 0x302E, 0x302F: true  // Hangul tone marks: wide there, marks here.
    case 0x1F1E6...0x1F1FF: true  // Letters of flags: shown as plain letters.
    case 0x2028...0x2029: true  // Line separators: shown as a dot.
    default: false
    }
  }

  @Test func `widths are those of the C library but for an accepted list`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let former = uselocale(locale)
    defer {
      uselocale(former)
      freelocale(locale)
    }
    typealias Measure = @convention(c) (wchar_t) -> Int32
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let columns = unsafeBitCast(symbol, to: Measure.self)
    var differences: [String] = []
    for value in codePoints {
      guard let scalar = Unicode.Scalar(value), !isAccepted(value) else { continue }
      let glyph = Glyph(Character(scalar))
      guard glyph != .replacement, glyph != .blank else { continue }
      let theirs = Int(columns(wchar_t(value)))
      // A mark alone stands on a space; what the C library does not know yet is replaced
      // where the page is shown.
      let ours = glyph.scalars.count > 1 ? 0 : glyph.width
      if theirs >= 0 && theirs != ours && !scalar.properties.isVariationSelector {
        differences.append("U+\(String(value, radix: 16)) \(ours) and \(theirs)")
      }
    }
    #expect(differences == [])
  }

  @Test(arguments: [
    ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("漢字", 4), ("😀", 2), ("ﾊﾟ", 2), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("", 0), ("\u{FE0F}", 0), ("€", 1), ("ｅ", 2), ("▲", 1),
  ])
  func `columns are not characters`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }
}
