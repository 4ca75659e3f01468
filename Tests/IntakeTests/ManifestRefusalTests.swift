import Intake
import LedgerValues
import Testing

/// Files refused whole.
@Suite struct ManifestRefusalTests {
  private func refusal(of bytes: [UInt8]) -> ManifestRefusal? {
    do throws(ManifestRefusal) {
      _ = try ManifestReader().read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a workbook or a document is named, and CSV asked for`() {
    let heads: [(bytes: [UInt8], name: String)] = [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0], "XLSX"),
      (
        [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
          + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), "ODS"
      ),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "XLS"), (Array("%PDF-1.7\n".utf8), "PDF"),
      (Array("{\\rtf1".utf8), "RTF"), ([0x1F, 0x8B, 8], "gzip"),
      (Array("\u{FEFF} <html><table>".utf8), "HTML"), (Array("<?xml version".utf8), "XML"),
    ]
    for head in heads {
      let refusal = refusal(of: head.bytes)
      #expect(refusal?.sentence.french.contains(head.name) == true, "\(head.name)")
      #expect(refusal?.sentence.english.contains("CSV") == true)
    }
  }

  @Test func `an empty file, blanks, and a header alone are refused`() {
    for text in ["", "\u{FEFF}", "\r\n\r\n", ";;;\n", "   "] {
      #expect(refusal(of: Array(text.utf8)) != nil, "\(text.debugDescription)")
    }
    #expect(refusal(of: Array("titre\nType;Modèle\n;\nTotal;0\n".utf8))?.line == 2)
  }

  @Test func `a quote never closed is refused with the line that opens it`() {
    let text = "Type;Modèle\nécran;\"a\nb\"\nécran;\"P22\nécran;P23\n"
    #expect(refusal(of: Array(text.utf8))?.line == 4)
    #expect(refusal(of: Array("\"Parc réformé\nType;Modèle\nécran;P22\n".utf8))?.line == 1)
  }

  @Test func `text without a heading that says what things are is refused`() {
    for text in ["a;b\n1;2\n", "Marque;Site\nDell;Lyon\n", "bonjour", "Type\nécran\n"] {
      #expect(refusal(of: Array(text.utf8))?.line == nil)
      #expect(refusal(of: Array(text.utf8)) != nil, "\(text.debugDescription)")
    }
  }
}
