import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// A list is loaded a page at a time.
@Suite struct PagedTests {
  @Test func `a window taller than one page of rows is filled`() {
    var ledger = Fixture.ledger
    let row = ledger.devices[0]
    ledger.devices = (1...300).map { number in
      DeviceSummary(
        id: DeviceID(rawValue: Int64(number)), tag: "LYPC26-\(10_000 + number)", state: row.state,
        kind: row.kind, maker: row.maker, model: row.model, serial: "S-\(number)",
        donorTag: "", lot: row.lot, line: row.line, place: row.place, entered: row.entered,
        hasAlert: false)
    }
    var robot = Robot(ledger, rows: 24)
    robot.press(.function(3))
    let loads = { (robot: Robot) in
      robot.effects.count { if case .loadDevices = $0 { true } else { false } }
    }
    #expect(loads(robot) == 1)
    robot.take(.resize(columns: 80, rows: 130))
    #expect(loads(robot) == 3)
    let shown = robot.text.split(separator: "\n").count { $0.contains("LYPC26-1") }
    #expect(shown == robot.state.listHeight)
  }
}
