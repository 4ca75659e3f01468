import Testing

@testable import CursesTerminal

struct UTF8AssemblerTests {
  private func text(_ bytes: [UInt8]) -> String {
    var assembler = UTF8Assembler()
    var scalars = bytes.flatMap { assembler.scalars(completedBy: $0) }
    scalars += assembler.interrupt()
    return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  @Test(arguments: ["", "abc", "é", "漢字", "😀e\u{301}", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"])
  func `UTF-8 is read as written`(written: String) {
    #expect(text(Array(written.utf8)) == written)
  }

  @Test func `a wrong byte is seen and what follows is not lost`() {
    #expect(text([0x61, 0xFF, 0xFE, 0x62]) == "a\u{FFFD}\u{FFFD}b")
    #expect(text([0xC3, 0x63, 0xE2, 0x82, 0x64]) == "\u{FFFD}c\u{FFFD}d")
    #expect(text([0xE9, 0x74, 0xE9]) == "\u{FFFD}t\u{FFFD}")
    #expect(text([0xC0, 0x80, 0x41]) == "\u{FFFD}\u{FFFD}A")
    #expect(text([0xED, 0xA0, 0x80, 0x41]) == "\u{FFFD}A")
  }
}
