import Foundation
import Intake
import LedgerValues
import Testing

/// Reports of real machines, read where the shared samples stand beside the project.
@Suite struct AuditSamplesTests {
  static let samples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/samples").standardizedFileURL
  static let arePresent = FileManager.default.fileExists(
    atPath: samples.appending(path: "dmidecode/truth.csv").path())

  struct Truth {
    let file: String
    let kind: String
    let maker: String
    let model: String
  }

  /// The collection files a report it cannot name under `Others`.
  static let truths: [Truth] = {
    let url = samples.appending(path: "dmidecode/truth.csv")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      guard cells.count == 4 else { return nil }
      let named = cells.map { $0 == "Others" ? "" : String($0) }
      return Truth(file: named[0] + ".txt", kind: named[1], maker: named[2], model: named[3])
    }
  }()

  private static let kinds: [String: Kind] = [
    "Notebook": .laptop, "Convertible": .laptop, "Desktop": .desktop, "All In One": .allInOne,
    "Mini Pc": .miniPC, "Server": .server, "Tablet": .tablet,
  ]

  /// The collection's spellings that are not ours.
  private static let makers = [
    "Hewlett-Packard": "HP", "ASUSTek Computer": "ASUS", "Gigabyte Technology": "Gigabyte",
    "Samsung Electronics": "Samsung", "Intel Client Systems": "Intel", "Wortmann AG": "Wortmann",
    "NEC Computers": "NEC", "HUAWEI": "Huawei",
  ]

  /// A model as both would say it: the collection leaves the maker's name out at times, the words
  /// `Notebook PC` at others, and writes `-` for `/`.
  private func folded(_ model: String, _ maker: String) -> String {
    let words = model.lowercased().replacing("notebook pc", with: "").split(separator: " ")
    return words.filter { $0 != maker.lowercased() }.joined()
      .filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.samples.appending(path: path)))
  }

  @Test(.enabled(if: arePresent, "the shared samples are not beside this project"))
  func `kind, maker and model of real machines are found in 97 of 100`() throws {
    var different: [String] = []
    for truth in Self.truths {
      let report = try bytes("dmidecode/reports/\(truth.file)")
      let audit = try HardwareAudit.read(report)
      #expect(try HardwareAudit.read(HardwareAudit.kept(report)) == audit)
      let maker = Self.makers[truth.maker] ?? truth.maker
      if Self.kinds[truth.kind] != audit.kind || maker != audit.maker
        || folded(truth.model, maker) != folded(audit.model, maker)
      {
        different.append(truth.file)
      }
    }
    #expect(Self.truths.count == 150)
    // A notebook whose chassis is `Other` and that declares no battery; one whose chassis is
    // `Desktop`; a board whose name the collection makes longer by its version.
    #expect(
      different.sorted() == ["330B21E19951.txt", "5C843CD3BBB0.txt", "E148E04B8DA3.txt"])
    #expect(different.count * 100 <= Self.truths.count * 3)
  }

  @Test(.enabled(if: arePresent, "the shared samples are not beside this project"))
  func `real trees of lshw say what the machine is`() throws {
    let eee = try HardwareAudit.read(bytes("lshw/1001pxd.json"))
    #expect(eee.kind == .laptop && eee.maker == "ASUS" && eee.model == "1001PXD")
    #expect(eee.sku == "1001PXD" && eee.biosDate == "2011-04-12")
    #expect(eee.disks.map(\.capacityBytes) == [250_059_350_016])
    #expect(eee.memoryBytes == 1_073_741_824)
    let latitude = try HardwareAudit.read(bytes("lshw/e5530.json"))
    #expect(latitude.maker == "Dell" && latitude.model == "Latitude E5530 non-vPro")
    #expect(latitude.disks.map(\.serial) == ["TF755AWHKL0LHM"])
    #expect(latitude.batteries.map(\.capacity) == [62_160])
    // A serial of `0`, a socket without a processor, and the stick it was started from.
    let virtual = try HardwareAudit.read(bytes("lshw/virtualbox-no-hdd.json"))
    #expect(virtual.serial.isEmpty && virtual.disks.isEmpty && virtual.processors.count == 1)
  }

  @Test(.enabled(if: arePresent, "the shared samples are not beside this project"))
  func `real snapshots say what the machine is`() throws {
    let latitude = try HardwareAudit.read(bytes("workbench/e5530.snapshot.json"))
    let tree = try HardwareAudit.read(bytes("lshw/e5530.json"))
    #expect(latitude.serial == tree.serial && latitude.model == tree.model)
    #expect(latitude.maker == tree.maker && latitude.kind == tree.kind)
    #expect(latitude.disks.map(\.serial) == tree.disks.map(\.serial))
    let compaq = try HardwareAudit.read(bytes("workbench/erased-i5.snapshot.json"))
    #expect(compaq.kind == .desktop && compaq.maker == "HP")
    #expect(compaq.disks.map(\.capacityBytes) == [160_041_009_152])
    let centre = try HardwareAudit.read(bytes("workbench/dpp-snapshot01.json"))
    #expect(centre.model == "ThinkCentre M92P 3227A2G" && centre.serial.isEmpty)
    let probook = try HardwareAudit.read(bytes("workbench/snapshot-workbench11.json"))
    #expect(probook.kind == .laptop && probook.disks.map(\.kind) == [.ssd])
  }

  @Test(.enabled(if: arePresent, "the shared samples are not beside this project"))
  func `what may be kept of a real tree or snapshot reads the same`() throws {
    for folder in ["lshw", "workbench"] {
      let url = Self.samples.appending(path: folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path()) {
        let report = try bytes("\(folder)/\(name)")
        let kept = HardwareAudit.kept(report)
        #expect(try HardwareAudit.read(kept) == HardwareAudit.read(report))
        let shown = String(decoding: kept, as: UTF8.self)
        #expect(shown.firstMatch(of: /([0-9a-f]{2}:){5}[0-9a-f]{2}/) == nil, "\(name)")
      }
    }
  }
}
