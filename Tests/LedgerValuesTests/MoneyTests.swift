import LedgerValues
import Testing

@Suite struct MoneyTests {
  @Test func `money is read as people write it, and written back so`() {
    let sums: [(String, Int64, String)] = [
      ("180", 18000, "180"), ("99,5", 9950, "99,50"), ("99.05", 9905, "99,05"), ("0", 0, "0"),
    ]
    for (text, cents, written) in sums {
      #expect(Money.cents(reading: text) == cents)
      #expect(Money.text(cents) == written)
    }
    #expect(Money.text(9905, .english) == "99.05" && Money.decimal(18000) == "180,00")
    for text in ["", ",", "1,", ",5", "1,234", "-1", "1 000", "1,2,3", "1.2,3", "12345678901"] {
      #expect(Money.cents(reading: text) == nil, "\(text)")
    }
  }
}
