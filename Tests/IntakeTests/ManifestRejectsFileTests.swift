import Intake
import LedgerValues
import Testing

/// Rejected rows come back as a list that can be mended and imported again.
@Suite struct ManifestRejectsFileTests {
  private func rejects(_ text: String, _ language: Language = .french) throws -> String {
    let manifest = try ManifestReader().read(text)
    let bytes = RejectsFile(of: manifest).bytes(for: manifest.rejections, in: language)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  @Test func `it has the source's columns, and the reason last`() throws {
    let file = try rejects(
      "titre\nType;Modèle;Date\nécran;\"P;22\";hier\nécran;P23;2019\nécran\n")
    #expect(
      file == """
        Type;Modèle;Date;Motif du rejet\r
        écran;"P;22";hier;Date illisible : attendue comme 31/12/2019, 2019-12-31, \
        décembre 2019 ou 2019.\r
        écran;;;Ligne trop courte : 1 cellules pour 3 colonnes.\r

        """)
  }

  @Test(arguments: Language.allCases)
  func `imported unmended it is rejected again, and mended it is not`(language: Language) throws {
    let source = "Type,Modèle,IMEI\nsmartphone,X1,356938035643808\nsmartphone,\"a\nb\",12\n"
    let file = try rejects(source, language)
    let again = try ManifestReader().read(file)
    #expect(again.drafts.isEmpty)
    #expect(again.rejections.map(\.line) == [2, 3])
    let mended = file.replacing("356938035643808", with: "356938035643809")
      .replacing(",12,", with: ",,")
    let good = try ManifestReader().read(mended)
    #expect(good.rejections.isEmpty)
    #expect(good.drafts.map(\.model) == ["X1", "a\nb"])
    #expect(good.drafts.map(\.imei) == [["356938035643809"], []])
  }

  @Test func `made of a rejects file it has one column of reasons, not two`() throws {
    let once = try rejects("Type;Date\nécran;hier\n")
    let twice = try rejects(once, .english)
    #expect(twice.hasPrefix("Type;Date;Reason for rejection\r\nécran;hier;Unreadable date"))
    #expect(twice.split(separator: "\r\n").count == 2)
  }

  @Test func `a row with misplaced quotes has them as text`() throws {
    let file = try rejects("Type;Modèle;S/N\nécran;\"P22\" noir;SN1\nécran;P25;SN4\n")
    let mended = try ManifestReader().read(file)
    #expect(mended.drafts.map(\.model) == ["\"P22\" noir"])
  }

  @Test func `no cell of it is a formula, and the reader takes the mark off again`() throws {
    let file = try rejects("Type;Observations;Date\nécran;=1+1;hier\nécran;@SUM(A1);hier\n")
    #expect(!file.contains(";=") && !file.contains(";@"))
    let mended = try ManifestReader().read(file.replacing("hier", with: "2019"))
    #expect(mended.drafts.map(\.remark) == ["=1+1", "@SUM(A1)"])
  }

  @Test func `every rejected row is in it, once`() throws {
    for seed in 0..<60 {
      var dice = ManifestDice(seed: UInt64(seed))
      var sheet = ManifestSheet(delimiter: dice.pick(ManifestDelimiter.allCases))
      sheet.rows = [["Type", "Modèle", "IMEI", "Observations"]]
      let count = 1 + dice.roll(20)
      for number in 0..<count {
        let remark = dice.pick(["", "a\"b", "=x", "deux\nlignes", "a;b,c|d\te", "'y"])
        sheet.rows.append(["smartphone", "M\(number)", "12\(number)", remark])
      }
      let manifest = try ManifestReader().read(sheet.bytes)
      #expect(manifest.rejections.count == count)
      let file = RejectsFile(of: manifest).bytes(for: manifest.rejections, in: .french)
      let again = try ManifestReader().read(file)
      #expect(again.rejections.count == count)
      #expect(again.delimiter == sheet.delimiter)
      let twice = RejectsFile(of: again).bytes(for: again.rejections, in: .french)
      #expect(twice == file)
    }
  }
}
