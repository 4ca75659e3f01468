import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The page of a medium, and what is done to media from that of their device.
@Suite struct MediumTests {
  private func medium(_ ledger: FakeLedger = Fixture.ledger) -> Robot {
    var robot = Robot(ledger)
    robot.scan("5XW0A1")
    return robot
  }

  @Test func `a scanned serial opens its page, where every act is listed, the refused with why`() {
    let robot = medium()
    #expect(robot.lastMessage == "Support S/N 5XW0A1")
    #expect(robot.text.contains("retirer un support") && robot.text.contains("→ retiré"))
    #expect(robot.text.contains("aucune preuve d'effacement ne"))
    #expect(robot.text.contains("LYPC26-00043, effacement"))
  }

  @Test func `it is taken out, and destroyed before a witness`() {
    var robot = medium()
    robot.scan("1")
    #expect(robot.state.context == .form)
    robot.press(.escape)
    robot.press(.ctrl("p"))
    robot.type("retirer")
    robot.press(.enter)
    robot.type("R-01")
    robot.press(.enter)
    robot.type("SUP-1")
    robot.press(.enter, .enter)
    #expect(robot.text.contains("retiré"))
    robot.press(.escape)
    robot.scan("SUP-1")
    robot.press(.ctrl("p"))
    robot.type("détruire un")
    robot.press(.enter)
    robot.type("broyage")
    robot.press(.enter)
    robot.type("MG")
    robot.press(.enter)
    robot.type("C-7")
    robot.press(.enter, .enter)
    #expect(
      robot.effects.contains(
        .recordOn(
          Verb("destroy_medium"), medium: 1, device: DeviceID(rawValue: 4),
          needs: ["method": "broyage", "witness": "MG", "certificate": "C-7"])))
    #expect(robot.text.contains("détruit") && robot.text.contains("sûr"))
  }

  @Test func `Enter on a medium of a device opens it, and Esc comes back`() {
    var robot = Robot()
    robot.scan("LYPC26-00043")
    robot.press(.tab, .down, .enter)
    #expect(robot.state.context == .medium)
    robot.press(.escape)
    #expect(robot.state.context == .device)
  }

  @Test func `what is not enough says what would be`() {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[0].hasEvidence = true
    ledger.media[DeviceID(rawValue: 4)]?[0].sufficient = ["sanitize_block"]
    var robot = medium(ledger)
    #expect(robot.text.contains("suffirait SANITIZE blocs"))
    robot.press(.ctrl("p"))
    robot.type("valider un support")
    robot.press(.enter)
    #expect(robot.state.messages.last?.text.french.contains("Impossible") == true)
    robot.press(.escape, .escape)
    robot.scan("LYPC26-00043")
    robot.press(.down, .down, .enter)
    #expect(robot.lastMessage.contains("suffirait SANITIZE blocs"))
  }

  @Test func `when the setting asks, who wiped it may not validate it and is told who may`() {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[0].isSanitised = true
    ledger.refusals[Verb("validate_medium")] = Refusal(rule: .ownSanitisation, culprit: "CD")
    var robot = medium(ledger)
    #expect(robot.text.contains("Impossible : CD l'a effacé. Une autre"))
    robot.press(.end, .enter)
    #expect(robot.lastMessage.hasSuffix("CD l'a effacé. Une autre personne doit valider"))
  }

  @Test func `the inventory is confirmed by one key`() {
    var robot = Robot()
    robot.scan("LYPC26-00043")
    robot.press(.alt("y"))
    #expect(robot.ledger.acts.map(\.verb) == [Verb("confirm_media")])
    #expect(robot.ledger.acts.map(\.needs) == [["how": "inspection"]])
  }

  @Test func `a stored disk is fitted by scanning its label, a bought one with its invoice`() {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[1].status = "stored"
    ledger.mediumTags[2] = "SUP-2"
    var robot = Robot(ledger)
    robot.scan("LYPC26-00041")
    robot.press(.alt("h"))
    robot.scan("SUP-2")
    robot.press(.function(7))
    #expect(robot.ledger.media[DeviceID(rawValue: 2)]?.map(\.serial) == ["S3Z9NB0K"])
    #expect(robot.ledger.media[DeviceID(rawValue: 2)]?.map(\.status) == ["fitted"])
    robot.press(.alt("h"), .enter, .right, .enter)
    robot.type("N-1")
    robot.press(.enter)
    robot.type("F-2026-9")
    robot.press(.enter, .enter)
    #expect(
      robot.effects.contains(
        .recordMedium(
          Verb("fit_medium"), DeviceID(rawValue: 2),
          needs: ["kind": "hdd", "serial": "N-1", "invoice": "F-2026-9"])))
  }

  @Test func `the policy is turned round by one key and a confirmation that says what it bears on`()
  {
    var robot = Robot()
    robot.press(.alt("g"), .tab, .tab, .tab, .down, .character(" "))
    #expect(robot.text.contains("Aucun support ne devient sûr ni non sûr"))
    robot.press(.enter)
    #expect(robot.ledger.houseSettings.policies[1].isEnough)
    #expect(robot.lastMessage.hasPrefix("SSD SATA : réécriture suffit"))
    robot = Robot(clerk: Clerk(code: "AU", name: "", roles: [Role("auditor")]))
    robot.press(.alt("g"), .tab, .tab, .tab, .down, .character(" "))
    #expect(robot.state.overlay == nil && robot.lastMessage.contains("administrateur"))
  }
}
