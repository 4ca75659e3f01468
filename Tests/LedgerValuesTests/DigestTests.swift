import LedgerValues
import TestFixtures
import Testing

@Suite struct DigestTests {
  static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `the digest of abc is the published one`() {
    let digest = Digest(hashing: [0x61, 0x62, 0x63])
    #expect(digest.hex == Self.abc)
    #expect(digest.description == Self.abc)
    #expect(digest.base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test func `every written form reads back`() {
    let digest = Digest(hashing: [1, 2, 3])
    #expect(Digest(hex: digest.hex) == digest)
    #expect(Digest(hex: digest.hex.uppercased()) == digest)
    #expect(Digest(base64: digest.base64) == digest)
    #expect(Digest(bytes: digest.bytes) == digest)
  }

  @Test func `forms that are not exact are refused`() {
    let digest = Digest(hashing: [1, 2, 3])
    for text in [
      "", String(digest.hex.dropLast()), digest.hex + "00", "é" + digest.hex.dropFirst(2),
    ] {
      #expect(Digest(hex: text) == nil)
    }
    let base64 = digest.base64
    for text in [
      "", String(base64.dropLast()), base64 + "\n", " " + base64, base64 + "====",
      base64.replacing("=", with: "A"), String(base64.dropLast(2)) + "9=",
      String(repeating: "=", count: 44),
    ] {
      #expect(Digest(base64: text) == nil)
    }
    #expect(Digest(bytes: Array(repeating: 0, count: 31)) == nil)
    #expect(Digest(bytes: Array(repeating: 0, count: 33)) == nil)
  }

  @Test func `spare bits of base64 are refused so that a digest has one spelling`() {
    let zeros = String(repeating: "A", count: 43) + "="
    #expect(Digest(base64: zeros)?.bytes == Array(repeating: 0, count: 32))
    #expect(Digest(base64: String(repeating: "A", count: 42) + "B=") == nil)
  }

  @Test func `a ledger identifier reads back and is drawn repeatably from a seed`() {
    var generator = SeededGenerator(seed: 1)
    let id = LedgerID(using: &generator)
    #expect(id.bytes.count == 16)
    #expect(LedgerID(hex: id.hex) == id)
    #expect(LedgerID(bytes: id.bytes) == id)
    var again = SeededGenerator(seed: 1)
    #expect(LedgerID(using: &again) == id)
    #expect(LedgerID(using: &again) != id)
    #expect(LedgerID(hex: "00") == nil)
    #expect(LedgerID(bytes: Array(repeating: 0, count: 17)) == nil)
    #expect(LedgerID(hex: "000102030405060708090a0b0c0d0e0f")?.bytes == Array(0..<16))
  }
}
