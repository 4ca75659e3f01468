import ScreenGrid
import Testing

struct FieldTests {
  private func field(_ keys: [Key], from text: String = "") -> Field {
    keys.reduce(into: Field(text)) { $0.handle($1) }
  }

  private func shown(_ field: Field, width: Int) -> String {
    var frame = Frame(Size(columns: width, rows: 1))
    frame.put(field, at: Point(column: 0, row: 0), width: width)
    return frame.rows[0]
  }

  @Test func `keys edit the text where the cursor stands`() {
    #expect(field([.left, .character("x")], from: "ab").text == "axb")
    #expect(field([.backspace], from: "ab").text == "a")
    #expect(field([.home, .delete], from: "ab").text == "b")
    #expect(
      field([.ctrl("a"), .character("x"), .ctrl("e"), .character("y")], from: "b").text == "xby")
    #expect(field([.ctrl("w")], from: "dell latitude ").text == "dell ")
    #expect(field([.wordLeft, .ctrl("k")], from: "dell latitude").text == "dell ")
    #expect(field([.alt("b"), .ctrl("u")], from: "dell latitude").text == "latitude")
    #expect(
      field([.home, .alt("f"), .character("!")], from: "dell latitude").text == "dell! latitude")
  }

  @Test func `an accent typed after its letter joins it`() {
    let typed = field([.character("e"), .character("\u{301}"), .character("x")])
    #expect(typed.text == "e\u{301}x")
    #expect(typed.cursor == 2)
    #expect(field([.backspace, .backspace], from: typed.text).text == "")
  }

  @Test func `keys of others are left to them`() {
    var field = Field("a")
    #expect(field.handle(.enter) == .ignored)
    #expect(field.handle(.function(2)) == .ignored)
    #expect(field.handle(.home) == .moved)
    #expect(field.handle(.left) == .moved)
    #expect(field.handle(.character("b")) == .edited)
  }

  @Test func `controls are not typed and the limit holds`() {
    var field = Field(limit: 5)
    field.insert("a\nb\u{1B}\u{7}cdefg")
    #expect(field.text == "a bcd")
  }

  @Test func `a text longer than the field is scrolled to its cursor`() {
    #expect(shown(Field("abc"), width: 6) == "abc   ")
    #expect(shown(Field("abcdefgh"), width: 6) == "…efgh ")
    #expect(shown(field([.home], from: "abcdefgh"), width: 6) == "abcde…")
  }

  @Test func `a secret is not shown`() {
    var frame = Frame(Size(columns: 6, rows: 1))
    frame.put(Field("1234", isSecret: true), at: Point(column: 0, row: 0), width: 6)
    #expect(frame.rows == ["••••  "])
  }

  @Test(arguments: UInt64(0)..<200)
  func `the cursor is always in the field, on the character it stands before`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var field = Field(dice.text())
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .wordLeft, .wordRight, .ctrl("w"),
      .ctrl("u"), .ctrl("k"), .character("é"), .character("漢"), .character("\u{301}"),
    ]
    for _ in 0..<40 {
      field.handle(keys[Int.random(in: keys.indices, using: &dice)])
      if Int.random(in: 0...9, using: &dice) == 0 { field.insert(dice.text()) }
      #expect((0...field.text.count).contains(field.cursor))
      let width = Int.random(in: 1...20, using: &dice)
      var frame = Frame(Size(columns: 22, rows: 1))
      frame.put(field, at: Point(column: 1, row: 0), width: width)
      let cursor = try #require(frame.cursor)
      #expect((1...width).contains(cursor.column))
      let under = Glyph.run(of: String(field.text.dropFirst(field.cursor))).first
      if let under, under.width == 1, width > 3 {
        let cell = frame[cursor].glyph
        #expect(cell == under || under.scalars.count > 1, "seed \(seed)")
      }
    }
  }
}
