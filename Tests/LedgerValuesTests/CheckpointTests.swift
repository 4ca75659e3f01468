import LedgerValues
import TestFixtures
import Testing

@Suite struct CheckpointTests {
  static let text = "filiere.example/0001\n42\nungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\n"

  @Test func `a checkpoint is three lines`() throws {
    let checkpoint = try #require(
      Checkpoint(
        origin: "filiere.example/0001", size: 42, root: Digest(hashing: [0x61, 0x62, 0x63])))
    #expect(checkpoint.text == Self.text)
    #expect(Checkpoint(text: Self.text) == checkpoint)
  }

  @Test func `the example of the specification is read`() throws {
    let text =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    let checkpoint = try #require(Checkpoint(text: text))
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.text == text)
  }

  @Test func `extension lines are kept`() throws {
    let checkpoint = try #require(Checkpoint(text: Self.text + "autre chose\n+ encore\n"))
    #expect(checkpoint.extensions == ["autre chose", "+ encore"])
    #expect(checkpoint.text == Self.text + "autre chose\n+ encore\n")
  }

  @Test(arguments: [
    "", "\n", "\n\n\n", "a\n1\n", String(text.dropLast()), text + "\n", "\n" + text,
    " " + "\n" + text,
    text.replacing("\n", with: "\r\n"), text.replacing("42", with: "042"),
    text.replacing("42", with: "+42"), text.replacing("42", with: "-42"),
    text.replacing("42", with: "４２"), text.replacing("42", with: "99999999999999999999"),
    text.replacing("42", with: "42 "), text.replacing("0=\n", with: "0\n"),
    text.replacing("ungW", with: "ung_"), text + "a\n\nb\n", text.replacing("filiere", with: "f\t"),
    text + "a\u{0}b\n",
  ]) func `what is not exactly a checkpoint is refused`(text: String) {
    #expect(Checkpoint(text: text) == nil)
  }

  @Test func `a checkpoint that could not be read back is not made`() {
    let root = Digest.emptyTree
    #expect(Checkpoint(origin: "", size: 0, root: root) == nil)
    #expect(Checkpoint(origin: "a\n7", size: 0, root: root) == nil)
    #expect(Checkpoint(origin: "a", size: -1, root: root) == nil)
    #expect(Checkpoint(origin: "a", size: 0, root: root, extensions: [""]) == nil)
    #expect(Checkpoint(origin: "a", size: 0, root: root)?.text.hasPrefix("a\n0\n47DE") == true)
  }

  @Test func `one changed character is never the same checkpoint`() {
    let bytes = [UInt8](Self.text.utf8)
    var generator = SeededGenerator(seed: 3)
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1 << UInt8.random(in: 0...6, using: &generator)
      let read = Checkpoint(text: String(decoding: other, as: UTF8.self))
      #expect(read != Checkpoint(text: Self.text))
    }
  }
}
