import Intake
import LedgerValues
import TestFixtures
import Testing

/// A site's table of CPU marks, as spreadsheets and benchmark sites write it.
@Suite struct CPUMarkFileTests {
  @Test func `any usual delimiter, header or none, thousands apart or not`() throws {
    let texts = [
      "CPU Name,CPU Mark\nIntel Core i5-7300U @ 2.60GHz,\"3,682\"\n",
      "Processeur;Indice;Rang\r\n\"Intel Core i5-7300U\";3682;12\r\n",
      "Intel Core i5-7300U\t3 682\n", "\u{FEFF}Intel Core i5-7300U;3.682",
    ]
    for text in texts {
      let file = try CPUMarkFile.read(Array(text.utf8))
      #expect(file.marks["Intel(R) Core(TM) i5-7300U CPU @ 2.60GHz"] == 3682, "\(text)")
      #expect(file.rejections == [], "\(text)")
    }
  }

  @Test func `a row without a mark, or with a second one, is named and the others taken`() throws {
    let text = "name;mark\nA1;100\n;5\nB2;many\n\nA1;200\nA1;100\nC3;1,2\nD4;300\n"
    let file = try CPUMarkFile.read(Array(text.utf8))
    #expect(file.marks.count == 2)
    #expect(file.marks["D4"] == 300)
    #expect(file.rejections.map(\.line) == [3, 4, 6, 8])
  }

  @Test func `a file without a mark is refused whole`() {
    for text in ["", "name;mark\n", "hello\n", "PK\u{3}\u{4}"] {
      #expect(throws: ManifestRefusal.self) { try CPUMarkFile.read(Array(text.utf8)) }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `any bytes give a table or a sentence`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let alphabet = Array("A1;,\"\t\n\r 9".utf8) + [0, 0xC3, 0xFF]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...60, using: &dice)).map { _ in
        alphabet.randomElement(using: &dice) ?? 0
      }
      _ = try? CPUMarkFile.read(bytes)
    }
  }
}
