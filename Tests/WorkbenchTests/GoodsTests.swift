import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Kits and all that is promised, sent and counted: lists, pages, scanning into a page.
@Suite struct GoodsTests {
  @Test func `one key shows what can be promised, Tab the kits and the articles`() {
    var robot = Robot()
    robot.press(.alt("1"))
    #expect(robot.text.contains("PORTABLE-ECOLE"))
    #expect(robot.text.contains("[Ce qu'on peut promettre]"))
    robot.press(.tab)
    #expect(robot.text.contains("KIT-2026-0031"))
    robot.press(.tab)
    #expect(robot.text.contains("SACOCHE") && robot.text.contains("! 12"))
    robot.press(.tab)
    #expect(robot.text.contains("PORTABLE-ECOLE"))
  }

  @Test func `typing sifts a list by anything it shows`() {
    var robot = Robot()
    robot.press(.alt("1"), .tab)
    robot.type("a completer")
    #expect(robot.text.contains("KIT-2026-0031"))
    #expect(!robot.text.contains("KIT-2026-0030"))
    robot.press(.escape)
    #expect(robot.text.contains("KIT-2026-0030"))
  }

  @Test func `the code of a kit opens it, and what is scanned then goes into it`() {
    var robot = Robot()
    robot.scan("KIT-2026-0031")
    #expect(robot.text.contains("mode : dans KIT-2026-0031"))
    robot.scan("LYPC26-00045", "SACOCHE")
    #expect(robot.messages.suffix(2) == ["LYPC26-00045 : ligne 1", "SACOCHE : ligne 3"])
    #expect(robot.text.contains("KIT-2026-0031 · complet"))
    // A full kit takes no more: a device is opened as anywhere else.
    robot.scan("LYPC26-00044")
    guard case .device = robot.state.screen else {
      Issue.record("the device is not shown")
      return
    }
  }

  @Test func `what is over goes in when it is scanned once more, and only then`() {
    var robot = Robot()
    robot.scan("KIT-2026-0031", "SOURIS")
    #expect(robot.lastMessage.contains("Scanner encore"))
    robot.scan("LYPC26-00045", "SOURIS")
    #expect(robot.lastMessage.contains("Scanner encore"))
    robot.scan("SOURIS")
    #expect(robot.lastMessage == "SOURIS : quand même")
  }

  @Test func `a place scanned on a page is where its things come from`() {
    var robot = Robot()
    robot.scan("KIT-2026-0031", "A-03-2", "SACOCHE")
    #expect(robot.text.contains("lieu : A-03-2"))
    let asked = robot.effects.compactMap { effect in
      if case .scanInto(_, _, let needs) = effect { needs["place"] } else { nil }
    }
    #expect(asked == ["A-03-2"])
  }

  @Test func `Enter on a line opens its device, not the line again`() {
    var robot = Robot()
    robot.scan("KIT-2026-0030")
    robot.press(.enter)
    guard case .device(let device) = robot.state.screen else {
      Issue.record("the device is not shown")
      return
    }
    #expect(device.name == "LYPC26-00044")
  }

  @Test func `Enter on a line only opens, in whatever mode one scans`() {
    var robot = Robot()
    robot.press(.ctrl("t"))
    robot.type("ranger")
    robot.press(.enter)
    robot.type("B-01")
    robot.press(.enter, .enter, .alt("1"), .tab, .down, .enter)
    robot.forgetEffects()
    robot.press(.enter)
    #expect(!robot.effects.contains { $0.isWrite })
    guard case .device = robot.state.screen else {
      Issue.record("the device is not shown")
      return
    }
  }

  @Test func `what can be done says what cannot, and why`() {
    var robot = Robot()
    robot.scan("KIT-2026-0031")
    robot.press(.function(7))
    #expect(robot.text.contains("dissoudre le kit · KIT-2026-0031"))
    robot.type("reserver")
    robot.press(.enter)
    #expect(robot.lastMessage == "KIT-2026-0031 est : à compléter")
    robot.press(.escape, .function(7))
    robot.type("dissoudre")
    robot.press(.enter, .function(7))
    let acts = robot.effects.compactMap { effect in
      if case .actOnGoods(_, let verb, _) = effect { verb } else { nil }
    }
    #expect(acts == ["dissolve_kit"])
  }

  @Test func `a kit is begun of the recipe under the cursor, and its page shown`() {
    var robot = Robot()
    robot.press(.alt("1"), .function(6))
    #expect(robot.text.contains("PORTABLE-ECOLE"))
    robot.press(.function(7))
    #expect(robot.text.contains("KIT-2026-0099"))
    #expect(robot.lastMessage == "KIT-2026-0099 ouvert")
  }

  @Test func `in the past a page is read, and nothing goes in`() {
    var robot = Robot()
    robot.scan("KIT-2026-0031")
    robot.press(.alt("t"), .ctrl("u"))
    robot.type("903")
    robot.press(.enter, .enter)
    robot.forgetEffects()
    robot.scan("KIT-2026-0031", "SOURIS")
    #expect(!robot.effects.contains { $0.isWrite })
  }

  @Test func `codes of kits are told from devices where one acts by scanning`() {
    var robot = Robot()
    robot.press(.ctrl("t"))
    robot.type("ranger")
    robot.press(.enter)
    robot.type("A-03-2")
    robot.press(.enter, .enter)
    robot.scan("KIT-2026-0030")
    #expect(robot.lastMessage.contains("n'est pas un appareil"))
  }

  @Test(arguments: Face.all)
  func `the lists and the page as they are seen`(face: Face) {
    var robot = Robot(face, Fixture.ledger)
    robot.press(.alt("1"))
    expectGolden(robot.state.golden, "kit-availability-" + Face.name(of: robot.state))
    robot.press(.tab)
    expectGolden(robot.state.golden, "kits-" + Face.name(of: robot.state))
    robot.press(.tab)
    expectGolden(robot.state.golden, "articles-" + Face.name(of: robot.state))
    robot.scan("KIT-2026-0031", "LYPC26-00045")
    expectGolden(robot.state.golden, "kit-" + Face.name(of: robot.state))
    robot.press(.function(7))
    expectGolden(robot.state.golden, "kit-acts-" + Face.name(of: robot.state))
    robot.press(.escape, .alt("1"), .function(6))
    expectGolden(robot.state.golden, "kit-begun-" + Face.name(of: robot.state))
  }
}

/// The pages of requests, deliveries, stock-takes, removals and parts.
@Suite struct DossierPageTests {
  @Test func `each list has its key, and each row a page`() {
    for (key, code, word) in [
      ("2", "DEM-2026-0014", "12/30"), ("3", "BL-2026-0012", "120 €"),
      ("4", "INV-2026-0003", "mal rangé"), ("5", "ENL-2026-0002", "7,3 kg"),
    ] {
      var robot = Robot()
      robot.press(.alt(Character(key)))
      #expect(robot.text.contains(code))
      robot.press(.enter)
      #expect(robot.text.contains(word), "\(code)")
    }
  }

  @Test func `what does not agree is settled in one key, and what cannot be told is explained`() {
    var robot = Robot()
    robot.scan("INV-2026-0003")
    robot.press(.function(9))
    var asked = robot.effects.compactMap { effect in
      if case .scanInto(_, let code, let needs) = effect {
        [code, needs["settle"] ?? ""]
      } else {
        nil
      }
    }
    #expect(asked == [["LYPC26-00045", "1"]])
    robot.press(.down, .function(9))
    #expect(robot.text.contains("régler · X-77"))
    robot.type("étiquette d'un autre atelier")
    robot.press(.function(7))
    asked = robot.effects.compactMap { effect in
      if case .scanInto(_, let code, let needs) = effect {
        [code, needs["reason"] ?? ""]
      } else {
        nil
      }
    }
    #expect(asked.last == ["X-77", "étiquette d'un autre atelier"])
    robot.press(.down, .function(9))
    #expect(robot.lastMessage == "Cette ligne n'attend rien")
  }

  @Test func `a kit is loaded where a delivery is prepared, and opened everywhere else`() {
    var robot = Robot()
    robot.scan("BL-2026-0012")
    robot.forgetEffects()
    robot.scan("KIT-2026-0030")
    let isLoaded = robot.effects.contains { effect in
      if case .scanInto(_, "KIT-2026-0030", _) = effect { true } else { false }
    }
    #expect(isLoaded)
    robot.scan("BL-2026-0011", "KIT-2026-0030")
    guard case .goodsPage(let page) = robot.state.screen else {
      Issue.record("no page is shown")
      return
    }
    #expect(page.ref == GoodsRef(.kit, "KIT-2026-0030"))
  }

  @Test(arguments: Face.all)
  func `the other lists and pages as they are seen`(face: Face) {
    var robot = Robot(face, Fixture.ledger)
    for (key, name, code) in [
      ("2", "request", "DEM-2026-0014"), ("3", "delivery", "BL-2026-0011"),
      ("4", "stock-take", "INV-2026-0003"), ("5", "removal", "ENL-2026-0002"),
    ] {
      robot.press(.alt(Character(key)))
      expectGolden(robot.state.golden, "\(name)s-" + Face.name(of: robot.state))
      robot.scan(code)
      expectGolden(robot.state.golden, "\(name)-" + Face.name(of: robot.state))
    }
    robot.press(.alt("5"), .tab)
    expectGolden(robot.state.golden, "parts-" + Face.name(of: robot.state))
  }
}
