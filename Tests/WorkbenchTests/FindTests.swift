import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Finding devices: filter on any column, complete, sort, choose columns, keep views, save as CSV.
@Suite struct FindTests {
  private func robot() -> Robot {
    var robot = Robot()
    robot.press(.function(3))
    return robot
  }

  private func rows(_ robot: Robot) -> [DeviceSummary] {
    guard case .devices(let devices) = robot.state.screen else { return [] }
    return devices.devices.list.rows
  }

  @Test func `columns, minus and words leave what they say`() {
    var robot = robot()
    robot.type("état:\"en stock\" -marque:dell")
    #expect(rows(robot).count == 2)
    #expect(rows(robot).allSatisfy { $0.state == "in_stock" && $0.maker != "Dell" })
    robot.press(.ctrl("u"))
    robot.type("kind:laptop age>30")
    #expect(rows(robot).allSatisfy { $0.kind == .laptop })
    #expect(!rows(robot).isEmpty)
  }

  @Test func `what is not understood is said, and the list shows what is`() {
    var robot = robot()
    robot.type("marque:dell")
    let before = rows(robot)
    robot.type(" couleur:rouge")
    #expect(robot.text.contains("n'est pas une colonne"))
    #expect(rows(robot) == before)
    robot.press(.ctrl("w"))
    #expect(!robot.text.contains("n'est pas une colonne"))
  }

  @Test func `a printed command scanned on the list asks for no column`() {
    var robot = robot()
    robot.type("FIL:UNDO")
    #expect(!robot.text.contains("n'est pas une colonne"))
  }

  @Test func `Tab completes the column, then the value, and shows what may come`() {
    var robot = robot()
    robot.type("mar")
    robot.press(.tab)
    #expect(robot.state.box.text == "marque:")
    robot.type("le")
    robot.press(.tab)
    #expect(robot.state.box.text == "marque:Lenovo ")
    #expect(rows(robot).allSatisfy { $0.maker == "Lenovo" })
    robot.type("état:eff")
    robot.press(.tab)
    #expect(robot.text.contains("état:\"effacement en cours\""))
    robot.press(.tab)
    #expect(robot.state.box.text.hasSuffix("état:\"effacement en cours\""))
    robot.press(.tab)
    #expect(robot.state.box.text.hasSuffix("état:\"effacement échoué\""))
    robot.press(.tab)
    #expect(robot.state.box.text.hasSuffix("état:\"effacé et vérifié\""))
    robot.type(" zz")
    robot.press(.tab)
    #expect(robot.lastMessage.contains("zz"))
  }

  @Test func `a column sorts, then the other way, then no more, and the cursor keeps its name`() {
    var robot = robot()
    robot.press(.down, .down, .down)
    guard case .devices(let before) = robot.state.screen else { return }
    let cursor = before.devices.list.cursor
    robot.press(.alt("o"))
    robot.type("seri")
    robot.press(.enter)
    #expect(rows(robot).map(\.serial) == rows(robot).map(\.serial).sorted())
    #expect(robot.text.contains("trié par série"))
    #expect(robot.state.preferences.finding.order == DeviceOrder(.serial))
    robot.press(.alt("o"))
    robot.type("seri")
    robot.press(.enter)
    #expect(rows(robot).map(\.serial) == rows(robot).map(\.serial).sorted().reversed())
    robot.press(.alt("o"))
    robot.type("seri")
    robot.press(.enter)
    #expect(!robot.text.contains("trié"))
    guard case .devices(let after) = robot.state.screen else { return }
    #expect(after.devices.list.cursor == cursor)
  }

  @Test func `what cannot be sorted by says why`() {
    var robot = robot()
    robot.press(.alt("o"))
    robot.type("maker")
    robot.press(.enter)
    #expect(robot.lastMessage.contains("il faudrait tout lire"))
  }

  @Test func `columns are chosen one after the other and kept`() {
    var robot = robot()
    robot.press(.alt("c"))
    robot.type("donneur")
    robot.press(.enter)
    #expect(robot.text.contains("[x] donneur"))
    robot.press(.escape)
    #expect(robot.state.preferences.finding.columns.contains(.donor))
    #expect(
      robot.effects.contains { if case .savePreferences = $0 { true } else { false } })
    robot.press(.alt("c"))
    robot.type("genre")
    robot.press(.enter, .escape)
    #expect(!robot.text.contains("Genre"))
  }

  @Test func `a filter kept is taken again from the history`() {
    var robot = robot()
    robot.type("marque:dell")
    robot.press(.down, .escape)
    #expect(rows(robot).count == 18)
    robot.press(.ctrl("r"), .enter)
    #expect(rows(robot).allSatisfy { $0.maker == "Dell" })
    #expect(robot.state.preferences.finding.history == ["marque:dell"])
  }

  @Test func `a view is saved by name, taken, and deleted`() {
    var robot = robot()
    robot.type("genre:portable âge>30")
    robot.press(.alt("o"))
    robot.type("lieu")
    robot.press(.enter, .alt("v"))
    robot.type("portables coincés")
    robot.press(.enter)
    #expect(robot.lastMessage.contains("portables coincés"))
    robot.press(.function(2), .function(3))
    robot.press(.alt("o"))
    robot.type("lieu")
    robot.press(.enter, .alt("v"))
    #expect(robot.text.contains("portables coincés"))
    robot.press(.enter)
    guard case .devices(let devices) = robot.state.screen else { return }
    #expect(devices.filter.terms.count == 2)
    #expect(devices.order == DeviceOrder(.place))
    robot.press(.alt("v"))
    robot.type("supprimer")
    robot.press(.enter)
    #expect(robot.state.preferences.finding.views.isEmpty)
  }

  @Test func `the list is saved whole, as it is seen, where one says`() {
    var robot = robot()
    robot.type("marque:dell")
    robot.press(.ctrl("s"))
    #expect(robot.text.contains("appareils-2026-11-21.csv"))
    robot.press(.enter)
    let saved = robot.effects.compactMap { effect -> DeviceFilter? in
      guard case .saveList(let filter, let columns, .french, let path) = effect else { return nil }
      #expect(columns.starts(with: [.tag, .state, .kind, .maker, .model]))
      #expect(path == "~/appareils-2026-11-21.csv")
      return filter
    }
    #expect(saved == [DeviceFilter(terms: [.init(.text(.maker, ["dell"]))])])
    #expect(robot.lastMessage.contains("5 appareils"))
  }
}
