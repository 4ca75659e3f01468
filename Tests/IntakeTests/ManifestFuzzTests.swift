import Intake
import LedgerValues
import Testing

/// Any bytes give a value or a refusal, and every row is accounted for.
@Suite struct ManifestFuzzTests {
  private static let source = ManifestSheet.encode(
    """
    Parc réformé;;;
    Type;N° de série;IMEI;Date d'achat;Qté;Observations
    PC portable;SN42;;01/11/2016;;"écran ""fêlé""
    à voir"
    12 écrans;;;mars 2019;;=1+1
    smartphone;;356938035643809;42675;1;☕ 𝕏
    Total;14;;;;

    """, as: .utf8, hasMark: true)

  /// Reads bytes twice: the answers must be the same, and hold what they claim.
  private func check(_ bytes: [UInt8]) {
    let first = Result { try ManifestReader().read(bytes) }
    guard case .success(let manifest) = first else {
      guard case .failure(let error) = first else { return }
      #expect(error is ManifestRefusal)
      return
    }
    let lines =
      manifest.drafts.map(\.line) + manifest.repeated.map(\.line)
      + manifest.rejections.map(\.line) + manifest.skipped.map(\.line)
    #expect(Set(lines).count == lines.count, "a row is told twice")
    #expect(!lines.contains(manifest.headerLine))
    #expect(manifest.drafts.allSatisfy { 1...9_999 ~= $0.quantity })
    for draft in manifest.drafts {
      let texts = [draft.kindWords, draft.maker, draft.model, draft.serial, draft.remark]
      #expect(texts.allSatisfy { !$0.utf8.contains(0) })
    }
    for language in Language.allCases {
      let mended = RejectsFile(of: manifest).bytes(for: manifest.rejections, in: language)
      _ = try? ManifestReader().read(mended)
    }
  }

  @Test(arguments: 0..<200)
  func `random bytes never trap`(seed: Int) {
    var dice = ManifestDice(seed: UInt64(seed))
    let length = dice.roll(1_000)
    // Bytes that mean something to the reader come more often than chance would have them.
    let telling = Array("\"\";;,\t|\r\n =+-@/0123456789Type;Modèle;N° de série\n".utf8)
    check(
      (0..<length).map { _ in
        dice.happens(onceIn: 8) ? UInt8(dice.roll(256)) : dice.pick(telling)
      })
    check((0..<length).map { _ in UInt8(dice.roll(256)) })
  }

  @Test func `a list cut anywhere never traps`() {
    for encoding in ManifestEncoding.allCases {
      let text = String(decoding: Self.source.dropFirst(3), as: UTF8.self)
      let bytes = ManifestSheet.encode(text, as: encoding, hasMark: true)
      let step = encoding == .utf8 ? 1 : 5
      for length in stride(from: 0, to: bytes.count, by: step) { check(Array(bytes[..<length])) }
    }
  }

  @Test(arguments: 0..<300)
  func `a list with flipped, lost and doubled bytes never traps`(seed: Int) {
    var dice = ManifestDice(seed: UInt64(seed))
    var bytes = Self.source
    for _ in 0..<(1 + dice.roll(6)) {
      let at = dice.roll(bytes.count)
      switch dice.roll(4) {
      case 0: bytes[at] ^= UInt8(1 << dice.roll(8))
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(bytes[at], at: at)
      default: bytes[at] = dice.pick([0, 0x22, 0x0A, 0x0D, 0x3B, 0xFF, 0x1B])
      }
    }
    check(bytes)
  }

  @Test func `absurd shapes are read in one pass`() throws {
    let wide = "Type;Modèle\nécran" + String(repeating: ";", count: 200_000) + "x\nécran;P22\n"
    let manifest = try ManifestReader().read(wide)
    #expect(manifest.rejections.map(\.line) == [2])
    #expect(manifest.drafts.count == 1)
    let long = "Type;Modèle\nécran;" + String(repeating: "é", count: 200_000) + "\nécran;P22\n"
    #expect(try ManifestReader().read(long).rejections.map(\.line) == [2])
    let strays = "Type;Modèle\n" + String(repeating: "écran;\"a\n", count: 20_000)
    let refusal = #expect(throws: ManifestRefusal.self) { try ManifestReader().read(strays) }
    #expect(refusal?.line == 20_001)
    let quotes = "Type;Modèle\n" + String(repeating: "\"", count: 200_001)
    #expect(throws: ManifestRefusal.self) { try ManifestReader().read(quotes) }
    let same = "Type;Marque;S/N\n" + (0..<20_000).map { "écran;M\($0)Z;SN42\n" }.joined()
    #expect(try ManifestReader().read(same).drafts.count == 20_000)
  }
}
