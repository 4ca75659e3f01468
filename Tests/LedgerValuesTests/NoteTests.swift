import LedgerValues
import Testing

@Suite struct NoteTests {
  /// The example of golang.org/x/mod/sumdb/note, made by another implementation.
  static let published = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUg\
    YN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """
  static let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

  @Test func `a note of another implementation is read and checked`() throws {
    let note = try #require(SignedNote(encoded: Self.published))
    let verifier = try #require(NoteVerifier(encoded: Self.key))
    #expect(verifier.accepts(note))
    #expect(note.encoded == Self.published)
    #expect(verifier.encoded == Self.key)
    #expect(verifier.name == "PeterNeumann")
    #expect(verifier.keyID == 0xc74f_20a3)
  }

  @Test func `a changed byte is found by the signature`() throws {
    let verifier = try #require(NoteVerifier(encoded: Self.key))
    let bytes = [UInt8](Self.published.utf8)
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      guard let text = String(validating: other, as: UTF8.self) else { continue }
      let accepted = SignedNote(encoded: text).map(verifier.accepts) ?? false
      #expect(!accepted, "byte \(place)")
    }
  }

  @Test func `a signed checkpoint is a note that its verifier accepts`() throws {
    let signer = try #require(NoteSigner(name: "filiere.example/0001", seed: Array(0..<32)))
    let checkpoint = try #require(
      Checkpoint(origin: "filiere.example/0001", size: 7, root: .emptyTree))
    let note = try #require(signer.sign(checkpoint.text))
    let read = try #require(SignedNote(encoded: note.encoded))
    #expect(read == note)
    #expect(Checkpoint(text: read.text) == checkpoint)
    let verifier = try #require(NoteVerifier(encoded: signer.verifier.encoded))
    #expect(verifier.accepts(read))
    let stranger = try #require(NoteSigner(name: "filiere.example/0001", seed: Array(1...32)))
    #expect(!stranger.verifier.accepts(read))
  }

  @Test func `signatures of strangers do not disturb one that is known`() throws {
    let signer = try #require(NoteSigner(name: "a.example", seed: Array(0..<32)))
    let own = try #require(signer.sign("a\n"))
    let stranger = try #require(
      NoteSignature(keyName: "a.example", keyID: 7, signature: [1, 2, 3]))
    let note = try #require(SignedNote(text: "a\n", signatures: [stranger] + own.signatures))
    #expect(signer.verifier.accepts(note))
    let forged = try #require(
      NoteSignature(keyName: "a.example", keyID: signer.verifier.keyID, signature: [1, 2, 3]))
    let mixed = try #require(SignedNote(text: "a\n", signatures: own.signatures + [forged]))
    #expect(!signer.verifier.accepts(mixed))
  }

  @Test func `the text ends at the last empty line`() throws {
    let signer = try #require(NoteSigner(name: "a", seed: Array(0..<32)))
    let text = "un\n\ndeux\n\n— trois\n"
    let note = try #require(signer.sign(text))
    #expect(SignedNote(encoded: note.encoded)?.text == text)
  }

  @Test(arguments: [
    "", "\n", "\n\n", "a\n", "a\n\n", "a\n\n\n", "a\n\n— b\n", "a\n\n— b c\n",
    "a\n\n- b AAAAAAA=\n",
    "a\n\n— b+c AAAAAAA=\n", "a\n\n— b AAAAAA==\n", "a\n\n—  AAAAAAA=\n", "a\n\n— b AAAAAAA=",
    "a\r\n\r\n— b AAAAAAA=\r\n", "\n— b AAAAAAA=\n", "a\u{7}\n\n— b AAAAAAA=\n",
    "a\n\n— b AAAAAAA= \n", "a\n\n— b\u{a0}c AAAAAAA=\n",
  ]) func `what is not exactly a signed note is refused`(text: String) {
    #expect(SignedNote(encoded: text) == nil)
  }

  @Test func `keys that are not exact are refused`() {
    #expect(NoteVerifier(encoded: Self.key)?.encoded == Self.key)
    for text in [
      "", "a", "a+b", "a+b+c", Self.key + "A", Self.key.replacing("c74f20a3", with: "c74f20a4"),
      Self.key.replacing("c74f", with: "C74F"), Self.key.replacing("ARpc", with: "Ahpc"),
      Self.key.replacing("Peter", with: "Peter "),
    ] {
      #expect(NoteVerifier(encoded: text) == nil)
    }
    #expect(NoteSigner(name: "a b", seed: Array(0..<32)) == nil)
    #expect(NoteSigner(name: "a", seed: Array(0..<31)) == nil)
    #expect(NoteSigner(name: "a", seed: Array(0..<32))?.sign("no newline") == nil)
  }

  /// The example of C2SP tlog-checkpoint.
  static let example = """
    example.com/behind-the-sofa
    20852163
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q\
    1gGzGku9nTo+zyWE+xeMcTOAYQ8=

    """

  @Test func `the signed checkpoint of the specification is read and written as it is`() throws {
    let note = try #require(SignedNote(encoded: Self.example))
    #expect(note.encoded == Self.example)
    #expect(Checkpoint(text: note.text)?.size == 20_852_163)
    #expect(note.signatures.map(\.keyName) == ["example.com/behind-the-sofa"])
    let held = try #require(CheckpointProof(text: Self.example))
    #expect(held.note == note && held.proof == nil && held.text == Self.example)
  }

  @Test(arguments: [
    "old 5\n\nexample.com/a\n", "old x\n\n\(example)", "old -1\n\n\(example)",
    "old 05\n\n\(example)",
    "old 5\nAAAA\n\n\(example)", "old 5\n", "",
  ]) func `what is no checkpoint with its proof is refused`(text: String) {
    #expect(CheckpointProof(text: text) == nil)
  }

  @Test func `base32 of the specification is read back, in one spelling`() {
    let vectors = [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
      ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ]
    for (plain, coded) in vectors where !plain.isEmpty {
      let bytes = Array(plain.utf8)
      #expect(CertificateCode.lines(bytes) == ["FIL1:1:1:\(coded)"])
      #expect(CertificateCode.bytes("FIL1:1:1:\(coded)\n") == bytes)
    }
    #expect(CertificateCode.bytes("FIL1:1:1:MZ") == nil, "spare bits")
    #expect(CertificateCode.bytes("FIL1:1:1:mzxw6") == nil)
    #expect(CertificateCode.bytes("FIL1:1:2:MY") == nil, "a part is missing")
  }
}
