import Foundation
import Testing

/// What no screen and no document may say of a device that had an owner before (décret 2022-190,
/// C. conso. R.122-4): all they say stands in these files, or is drawn in the goldens.
@Suite struct WordsTests {
  private static let forbidden = [
    #"\bneu(f|fs|ve|ves)\b"#, #"\bflambant"#, #"\b(brand|as|like|good as)[ -]new\b"#,
  ]

  /// Sources, law, pages for readers, and every screen that a test keeps.
  private static var files: [(path: String, text: String)] {
    let folders = ["Sources", "Tests/WorkbenchTests/Goldens", "docs"]
    let below = folders.flatMap { folder in
      let names = FileManager.default.enumerator(
        atPath: SourceTree.root.appendingPathComponent(folder).path)
      return (names?.compactMap { $0 as? String } ?? []).sorted().map { "\(folder)/\($0)" }
    }
    return (below + ["schema.sql", "README.md"]).compactMap { path in
      SourceTree.read(path).map { (path, $0) }
    }
  }

  @Test func `a device is never said to be unused`() throws {
    let files = Self.files
    #expect(files.contains { $0.path.hasSuffix(".txt") }, "no golden was read")
    for pattern in Self.forbidden {
      let words = try Regex(pattern).ignoresCase()
      for (path, text) in files {
        for line in text.split(separator: "\n") where line.contains(words) {
          Issue.record("\(path) says: \(line)")
        }
      }
    }
  }

  @Test(arguments: ["Un PC comme neuf", "remis à neuf", "Neuve", "like new"])
  func `the words that are looked for are found`(_ text: String) throws {
    let found = try Self.forbidden.contains { text.contains(try Regex($0).ignoresCase()) }
    #expect(found)
  }
}
