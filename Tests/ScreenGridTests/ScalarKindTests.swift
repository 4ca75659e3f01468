import Testing

@testable import ScreenGrid

struct ScalarKindTests {
  @Test func `what is known without the tables is what they say`() {
    let plain = [0xA1...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF, 0x2500...0x25FC]
    for range in plain {
      for value in range where value != 0xAD {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        #expect(ScalarKind(scalar) == ScalarKind.looked(up: scalar), "U+\(value)")
      }
    }
  }
}
