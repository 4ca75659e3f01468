import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The table of commands says each thing once, and what it says works.
@Suite struct CommandsTests {
  @Test func `every action has exactly one row`() {
    for action in Action.allCases {
      #expect(Commands.all.filter { $0.action == action }.count == 1, "\(action)")
    }
  }

  @Test func `no two rows claim a key in a context`() {
    for context in Context.allCases {
      for isEmpty in [true, false] {
        for key in Set(Commands.all.flatMap(\.keys)) {
          let claims = Commands.all.filter {
            $0.claims(key, in: context, isBoxEmpty: isEmpty)
          }
          #expect(claims.count <= 1, "\(key) in \(context): \(claims.map(\.action))")
        }
      }
    }
  }

  @Test func `no plain key can start a label`() {
    for case .character(let character) in Commands.all.flatMap(\.keys) {
      #expect(!character.isLetter && !character.isNumber, "\(character)")
    }
  }

  @Test func `help begins with a capital, has no full stop and at most 60 columns`() {
    for command in Commands.all {
      for language in Language.allCases {
        let help = command.help(language)
        #expect(help.first?.isUppercase == true, "\(help)")
        #expect(!help.hasSuffix("."), "\(help)")
        #expect(help.displayWidth <= 60, "\(help)")
      }
    }
  }

  @Test func `no two commands bear one name`() {
    for language in Language.allCases {
      let names = Commands.all.map { $0.name(language) }
      #expect(Set(names).count == names.count)
    }
  }

  @Test(arguments: Context.allCases)
  func `no key is dead`(context: Context) {
    for command in Commands.all where command.contexts.contains(context) {
      for key in command.keys {
        let isFilled = command.box == .filled
        var robot = Robot.standing(in: context, isBoxFilled: isFilled)
        guard robot.state.command(for: key)?.action == command.action else {
          #expect(command.contexts.contains(context), "\(command.action)")
          continue
        }
        let before = robot.state
        robot.forgetEffects()
        robot.press(key)
        let isHeard = robot.state != before || !robot.effects.isEmpty
        #expect(isHeard || command.isIdle(in: robot.state), "\(command.action) in \(context)")
      }
    }
  }

  @Test func `the table of keys has a row for each command`() {
    let table = KeyTable.markdown(in: .french)
    #expect(table.split(separator: "\n").count == Commands.all.count + 2)
    #expect(table.contains("| `F1` `?` | aide |"))
  }
}

extension Command {
  /// Movements may be at their end already: nothing changes and nothing is wrong.
  fileprivate func isIdle(in state: WorkbenchState) -> Bool {
    switch action {
    case .caretLeft, .caretRight, .caretWordLeft, .caretWordRight, .caretStart, .caretEnd,
      .eraseForward, .eraseBackward, .eraseWord, .eraseAll, .cursorUp, .cursorDown, .pageUp,
      .pageDown, .first, .last, .previousField, .nextChoice, .previousChoice, .showTableau,
      .showDevices, .showLots, .showJournal, .showAtelier, .showSettings:
      true
    default: false
    }
  }
}

extension Robot {
  /// A robot in each of the places where keys are pressed.
  static func standing(in context: Context, isBoxFilled: Bool) -> Robot {
    var robot = context == .firstRun ? Robot(FakeLedger()) : Robot()
    switch context {
    case .tableau, .firstRun: break
    case .devices: robot.press(.function(3))
    case .device: robot.scan("LYPC26-00047")
    case .medium: robot.scan("5XW0A1")
    case .atelier: robot.press(.alt("a"))
    case .lots: robot.press(.function(4))
    case .lot: robot.scan("LOT-2026-0007", "A-03-2")
    case .goods: robot.press(.alt("1"))
    case .goodsPage: robot.scan("KIT-2026-0031")
    case .journal: robot.press(.function(5))
    case .event:
      robot.ledger.history.insert(Fixture.lotEntry, at: 0)
      robot.press(.function(5), .enter)
    case .settings: robot.press(.alt("g"))
    case .queue: robot.press(.function(9))
    case .sheet:
      robot.ledger.tests = Fixture.laptopTests
      robot.scan("LYPC26-00047")
      robot.press(.alt("e"))
    case .help: robot.press(.function(1))
    case .messages: robot.press(.character("!"))
    case .palette: robot.press(.ctrl("p"))
    case .form: robot.press(.function(7))
    case .choice:
      robot.ledger.devices[1].serial = robot.ledger.devices[2].serial
      robot.scan(robot.ledger.devices[2].serial)
    case .bulk:
      robot.press(.function(3), .down, .character(" "), .character(" "), .function(7))
      robot.type("soumettre")
      robot.press(.enter)
    case .undo:
      robot.scan("LYPC26-00047")
      robot.press(.function(8))
    }
    if isBoxFilled { robot.type("lat") }
    return robot
  }
}
