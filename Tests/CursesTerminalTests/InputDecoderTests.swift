import ScreenGrid
import Testing

@testable import CursesTerminal

struct InputDecoderTests {
  private func decode(_ text: String) -> [TerminalInput] {
    var decoder = InputDecoder()
    return decoder.decode(text.unicodeScalars.map { .scalar($0) })
  }

  @Test func `a scan is its characters and one Enter, however it ends`() {
    let code: [TerminalInput] = [.key(.character("F")), .key(.character("1")), .key(.enter)]
    #expect(decode("F1\r") == code)
    #expect(decode("F1\n") == code)
    #expect(decode("F1\r\n") == code)
    #expect(decode("\r\r") == [.key(.enter), .key(.enter)])
  }

  @Test(arguments: [
    ("\u{0}", Key.ctrl(" ")), ("\u{1}", .ctrl("a")), ("\u{3}", .ctrl("c")), ("\u{8}", .backspace),
    ("\t", .tab), ("\u{1A}", .ctrl("z")), ("\u{1C}", .ctrl("\\")), ("\u{1F}", .ctrl("_")),
    ("\u{7F}", .backspace), ("é", .character("é")), ("\u{1B}", .escape), ("\u{1B}x", .alt("x")),
    ("\u{1B}\u{7F}", .ctrl("w")), ("\u{1B}[", .alt("[")),
  ])
  func `each byte of the keyboard is a key`(text: String, key: Key) {
    #expect(decode(text) == [.key(key)])
  }

  @Test func `Escape twice is Escape twice, and before a control it stays itself`() {
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(decode("\u{1B}\r") == [.key(.escape), .key(.enter)])
  }

  @Test func `a sequence that nobody knows is not taken for typing`() {
    #expect(decode("a\u{1B}[1;2Pb") == [.key(.character("a")), .key(.character("b"))])
    #expect(decode("\u{1B}OXb") == [.key(.character("b"))])
    #expect(decode("\u{1B}[?61;1cb") == [.key(.character("b"))])
    #expect(decode("\u{85}\u{9B}b") == [.key(.character("b"))])
  }

  @Test func `a paste is one input, though it come in parts`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteBegin, .scalar("a"), .scalar("\r")]) == [])
    #expect(decoder.decode([.scalar("\n"), .key(.up), .scalar("\u{1B}")]) == [])
    #expect(
      decoder.decode([.scalar("b"), .pasteEnd, .scalar("c")])
        == [.paste("a\n\u{1B}b"), .key(.character("c"))])
  }

  @Test func `a paste that never ends is given when nothing more comes`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteBegin, .scalar("a")]) == [])
    #expect(decoder.flush() == [.paste("a")])
    #expect(decoder.flush() == [])
    #expect(decoder.decode([.pasteBegin, .pasteEnd, .pasteEnd]) == [])
  }

  @Test func `a paste without measure is given in parts`() {
    var decoder = InputDecoder()
    let many = Array(repeating: InputDecoder.Raw.scalar("x"), count: InputDecoder.pasteLimit)
    let inputs = decoder.decode([.pasteBegin] + many + [.scalar("y"), .pasteEnd])
    #expect(inputs.count == 2)
    #expect(inputs.last == .paste("y"))
  }

  @Test(arguments: UInt64(0)..<200)
  func `any bytes at all give inputs, and then the decoder is as new`(seed: UInt64) {
    var generator = seed
    func next(_ count: Int) -> Int {
      generator = generator &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(generator >> 33) % count
    }
    var decoder = InputDecoder()
    var assembler = UTF8Assembler()
    for _ in 0..<20 {
      var batch: [InputDecoder.Raw] = []
      for _ in 0..<next(30) {
        switch next(8) {
        case 0: batch.append([.pasteBegin, .pasteEnd, .unknown, .key(.left)][next(4)])
        case 1: batch.append(.scalar("\u{1B}"))
        default:
          let scalars = assembler.scalars(completedBy: UInt8(next(256)))
          batch += scalars.map { .scalar($0) }
        }
      }
      _ = decoder.decode(batch)
    }
    _ = decoder.flush()
    #expect(decoder.decode([.scalar("a")]) == [.key(.character("a"))])
  }
}
