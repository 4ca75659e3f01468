internal import LedgerValues
internal import LotLedger

/// The test sheets of the demo, put together once for each kind and each fault.
struct DemoSheets {
  private var bodies: [Kind: [Body]] = [:]

  /// A sheet with nothing blocking: one device in eight has some lesser fault or lacks some part.
  mutating func body(of kind: Kind, device: Int, _ act: Act) throws -> Body {
    let bodies = try bodies[kind] ?? build(kind, act)
    self.bodies[kind] = bodies
    guard device % 8 == 5, bodies.count > 1 else { return bodies[0] }
    return bodies[1 + device / 8 % (bodies.count - 1)]
  }

  private func build(_ kind: Kind, _ act: Act) throws -> [Body] {
    let tests = try act.sheetTests(of: kind)
    let lesser = tests.filter { !$0.isBlocking }
    let faults: [(String, TestAnswer)] = lesser.enumerated().map { index, test in
      (test.name, index % 3 == 2 ? .notApplicable : .fail)
    }
    return ([("", .pass)] + faults).map { name, answer in
      var sheet = Body()
      for test in tests {
        sheet[test.name] = .text((test.name == name ? answer : .pass).rawValue)
      }
      return ["result": "pass", "sheet": .json(sheet.json), "kind": .text(kind.rawValue)]
    }
  }
}
