import LedgerValues
import LotLedger
import Testing

/// A test sheet put together from what a person answers.
@Suite struct TestSheetTests {
  private func bench() throws -> (house: TemporaryLedger, device: DeviceID) {
    let house = try TemporaryLedger()
    try house.furnish()
    return (house, try house.receive(serial: "SN1"))
  }

  private func sheet(_ house: TemporaryLedger) throws -> FilledSheet? {
    try house.ledger.history(of: DeviceID(rawValue: 1)).last { $0.sheet != nil }?.sheet
  }

  private func rule(_ step: Act.Step) -> Refusal? {
    if case .refused(let refusal) = step { refusal } else { nil }
  }

  @Test func `all good in one word is a whole sheet`() throws {
    for needs in [["result": "pass"], ["rest": "pass"], ["rest": "bon", "result": "pass"]] {
      let (house, device) = try bench()
      let step = try house.perform("test", device, as: "TE", needs)
      #expect(rule(step) == nil)
      let sheet = try #require(try sheet(house))
      #expect(sheet.lines.count == 15)
      #expect(sheet.lines.allSatisfy { $0.answer == .pass })
      #expect(!sheet.isBlocked)
      #expect(sheet.op == "TE")
    }
  }

  @Test func `answers are given by the names or labels of the tests, with notes`() throws {
    let (house, device) = try bench()
    let step = try house.perform(
      "test", device, as: "TE",
      ["clavier": "fail: touche F2 : cassée", "webcam": "na", "rest": "ok"])
    #expect(rule(step) == nil)
    let sheet = try #require(try sheet(house))
    #expect(sheet.isBlocked)
    #expect(
      sheet.sentence
        == Sentence(
          fr: "en panne : clavier (touche F2 : cassée), sans objet : webcam",
          en: "failed: keyboard (touche F2 : cassée), not applicable: webcam"))
    let body = try #require(try house.ledger.history(of: device).last?.event.body)
    #expect(!body.contains("touche"), "the note stands beside the event, not in it")
    #expect(body.hasPrefix(#"{"result":"fail","#))
    #expect(try house.ledger.verify().findings == [])
  }

  @Test func `what is wanting, unknown, unclear or contradicted is named`() throws {
    let cases: [([String: String], Rule, String)] = [
      (["screen": "pass"], .sheetIncomplete, "boot, system, keyboard"),
      ([:], .sheetIncomplete, "boot, system, screen"),
      (["hinge": "pass", "rest": "pass"], .sheetUnknownTest, "hinge"),
      (["screen": "maybe", "rest": "pass"], .sheetAnswer, "screen=maybe"),
      (["rest": "maybe"], .sheetAnswer, "rest=maybe"),
      (["result": "fail"], .sheetContradicted, ""),
      (["result": "pass", "screen": "fail"], .sheetContradicted, "screen"),
      (["result": "fail", "webcam": "fail"], .sheetContradicted, ""),
    ]
    for (needs, expected, culprit) in cases {
      let (house, device) = try bench()
      let events = try house.ledger.size()
      let refusal = rule(try house.perform("test", device, as: "TE", needs))
      #expect(refusal?.rule == expected, "\(needs)")
      #expect(refusal?.culprit.hasPrefix(culprit) == true, "\(needs) \(refusal?.culprit ?? "")")
      #expect(try house.ledger.size() == events)
    }
  }

  @Test func `a sheet keeps the labels and the list that it was filled against`() throws {
    let (house, device) = try bench()
    _ = try house.perform("test", device, as: "TE", ["webcam": "fail", "rest": "pass"])
    try house.ledger.write(as: "AD") { act in
      _ = try act.append(
        "set_tests", .setting, 0,
        [
          "kind": "laptop",
          "tests": .json(#"[{"name":"webcam","blocking":1,"fr":"caméra","en":"camera"}]"#),
        ])
    }
    #expect(try sheet(house)?.lines.count == 15)
    #expect(try sheet(house)?.sentence.french == "en panne : webcam")
    #expect(try house.ledger.sheetTests()["laptop"]?.map(\.label.french) == ["caméra"])
    _ = try house.perform("test", device, as: "TE", ["caméra": "non"])
    #expect(try sheet(house)?.sentence.french == "en panne : caméra")
    #expect(try sheet(house)?.isBlocked == true)
    #expect(try house.ledger.verify().findings == [])
  }
}
