import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// A size and a look in which every screen is kept as a golden.
struct Face: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  var language = Language.french
  var isASCII = false
  var theme = Theme.dark

  static let all = [
    Face(columns: 80, rows: 24), Face(columns: 120, rows: 40), Face(columns: 40, rows: 12),
    Face(columns: 80, rows: 24, language: .english),
    Face(columns: 80, rows: 24, isASCII: true),
    Face(columns: 80, rows: 24, theme: .monochrome),
  ]

  /// What the golden of a state is called after its screen.
  static func name(of state: WorkbenchState) -> String {
    var name = "\(state.columns)x\(state.rows)"
    if state.language == .english { name += "-english" }
    if state.isASCII { name += "-ascii" }
    if state.preferences.theme != .dark { name += "-\(state.preferences.theme.rawValue)" }
    return name
  }

  var testDescription: String { Self.name(of: Robot(self).state) }
}

extension Robot {
  init(_ face: Face, _ ledger: FakeLedger = Fixture.ledger) {
    var preferences = Preferences()
    preferences.theme = face.theme
    self.init(
      ledger, columns: face.columns, rows: face.rows, language: face.language,
      isASCII: face.isASCII, preferences: preferences)
  }
}

extension WorkbenchState {
  /// The page with its roles; without colours, with the attributes that are seen.
  var golden: String {
    let frame = render(self)
    return preferences.theme == .monochrome ? frame.golden(in: .monochrome) : frame.golden
  }
}

extension Fixture {
  /// The same devices with names that take more columns, or fewer, than they have characters.
  static var wideLedger: FakeLedger {
    var ledger = ledger
    let models = [
      ("富士通", "ライフブック U7412"), ("E\u{301}clair", "De\u{301}ca 15 👩‍💻"),
      ("삼성", "갤럭시 북 3"), ("🖥️ Écran", "ProLite ①②③"),
    ]
    for index in ledger.devices.indices {
      (ledger.devices[index].maker, ledger.devices[index].model) = models[index % models.count]
      if !ledger.devices[index].place.isEmpty {
        ledger.devices[index].place = index % 2 == 0 ? "棚-03-2" : "e\u{301}tage"
      }
      ledger.devices[index].donorTag = "市-\(7700 + index)"
    }
    ledger.lots = [
      "LOT-2026-0007": "東京都再利用センター", "LOT-2026-0003": "Me\u{301}tropole 👍🏽 de Lyon",
    ]
    return ledger
  }
}
