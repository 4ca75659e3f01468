import CursesTerminal
import Foundation
import LedgerValues
import Operations
import ScreenGrid
import Workbench

/// The workbench from its opening to its end, on the user's ledger or on a demo.
struct WorkbenchSession {
  /// The theme asked for; nil for the one that is kept.
  let theme: Theme?
  /// The language asked for; nil for the one that is kept, or else the locale's.
  let language: Language?
  /// The moment to be looked at first; nil for the present.
  var moment: String?

  /// Enough to look like a year's beginning, little enough to be made while one watches.
  private static let demoDevices = 2_000

  /// Opens the screen on a house; playing with the demo leads to one more.
  func run(_ proved: HouseChoice.Proved) throws {
    switch try show(proved) {
    case .quit: break
    case .playDemo: try playDemo()
    }
  }

  /// A throw-away ledger full of plausible devices, gone when the screen closes.
  func playDemo() throws {
    let folder = NSTemporaryDirectory() + "filiere-demo-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    Console.say(.makingDemo)
    let path = folder + "/demo.sqlite"
    let account = Surroundings.account
    let founder = "DEMO"
    _ = try DemoLedger(devices: Self.demoDevices).make(at: path, founder: founder, account: account)
    let open: @Sendable () throws(HouseError) -> House = { () throws(HouseError) in
      try House.open(at: path, for: .writing, as: founder, proofs: [.unixAccount(account)])
    }
    try run(HouseChoice.Proved(house: try open(), reopen: open))
  }

  private func show(_ proved: HouseChoice.Proved) throws -> WorkbenchLoop.Ending {
    let terminal: Terminal
    do {
      terminal = try Terminal.open()
    } catch {
      throw HouseError(.storage, .noTerminal)
    }
    defer { terminal.close() }
    var loop = try WorkbenchLoop(
      terminal: terminal, house: proved.house, language: language ?? spoken,
      asked: { preferences in
        if let theme { preferences.theme = theme }
        if let language { preferences.language = language }
      }, reopen: proved.reopen)
    return loop.run(from: moment)
  }
}
