import ScreenGrid
import Testing

struct GlyphTests {
  @Test(
    arguments: [
      "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{200B}", "\u{200D}", "\u{200E}",
      "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}", "\u{FEFF}", "\u{E000}", "\u{F0000}",
      "\u{10FFFF}", "\u{AD}", "\u{0378}", "\u{E0041}",
    ] as [Character])
  func `what could speak to the terminal becomes a dot`(character: Character) {
    #expect(Glyph(character) == .replacement)
  }

  @Test func `no code point reaches a page as a control`() {
    for value in codePoints {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in Glyph(Character(scalar)).scalars {
        let category = shown.properties.generalCategory
        let isUnsafe: Bool =
          switch category {
          case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            true
          default: false
          }
        if isUnsafe { Issue.record("U+\(String(value, radix: 16)) is shown") }
      }
    }
  }

  @Test func `a glyph keeps its accents, up to four`() {
    #expect(Glyph("e\u{301}").text == "e\u{301}")
    let heavy = Glyph.run(of: "e" + String(repeating: "\u{301}", count: 6))
    #expect(heavy.map(\.scalars.count) == [5, 3])
    #expect(heavy[1].base == "·")
  }

  @Test func `an accent alone stands on a space and never on what was written before`() {
    #expect(Glyph.run(of: "\u{301}a").map(\.text) == [" \u{301}", "a"])
  }

  @Test func `a joined emoji is shown as its parts`() {
    #expect("👩‍🔧".safeForDisplay == "👩·🔧")
    #expect("🇫🇷".safeForDisplay == "FR")
    #expect("❤\u{FE0F}".safeForDisplay == "❤")
  }

  @Test func `spaces of every kind are spaces`() {
    #expect("1\u{202F}000\u{A0}€".safeForDisplay == "1 000 €")
  }

  @Test func `an escape sequence is shown and not obeyed`() {
    #expect("\u{1B}[31mred\u{1B}[0m".safeForDisplay == "·[31mred·[0m")
  }

  @Test func `every text has a likeness in ASCII as wide as itself`() {
    #expect("Éléphant à l’œuvre".asciiFallback == "Elephant a l'ouvre")
    #expect("─│┌┘█░…→".asciiFallback == "-|++#.~>")
    #expect("漢字".asciiFallback == "????")
    var dice = Dice(seed: 1)
    for _ in 0..<2_000 {
      let text = dice.text()
      #expect(text.asciiFallback.allSatisfy { $0.isASCII && $0 >= " " && $0 < "\u{7F}" })
      #expect(text.asciiFallback.count == text.displayWidth)
    }
  }

  @Test func `every character that the pages draw with has one column and an ASCII likeness`() {
    for lines in LineSet.allCases {
      let all =
        lines.corners + lines.heights + [
          lines.cut, lines.horizontal, lines.vertical, lines.pointer, lines.mark, lines.ascending,
          lines.descending, lines.yes, lines.no, lines.secret, lines.separator, lines.arrow,
          lines.full, lines.empty,
        ]
      #expect(all.allSatisfy { $0.width == 1 && $0.asciiFallback != "?" })
      #expect(lines == .unicode || all.allSatisfy { $0.base.isASCII })
      #expect(lines.heights.count == 9)
    }
  }

  @Test func `a text is fitted to a width whatever is in it`() {
    #expect("Ordinateur".fitted(to: 6) == "Ordin…")
    #expect("Ordinateur".fitted(to: 6, lines: .ascii) == "Ordin~")
    #expect("12".fitted(to: 5, align: .right) == "   12")
    #expect("漢字漢".fitted(to: 4) == "漢… ")
    var dice = Dice(seed: 2)
    for _ in 0..<2_000 {
      let width = Int.random(in: 0...40, using: &dice)
      #expect(dice.text().fitted(to: width).displayWidth == width)
    }
  }
}
