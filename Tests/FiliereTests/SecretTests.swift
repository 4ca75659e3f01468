import Testing

/// A PIN or a badge on standard input proves who answers, whatever the command, and leaves it the
/// lines that follow.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct SecretTests {
  private static let pin = ["--operator", "WA", "--pin", "-"]

  /// A house in which a PIN, and no Unix account, proves WA to be an administrator.
  private func house() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD")
    let enrolled = try program.run(
      "operator", "add", "WA", "--role", "admin", "--pin-stdin", input: "4711\n")
    #expect(enrolled.status == 0, "\(enrolled.talk)")
    let list = try program.file("l.csv", "Type;N° de série\nPC portable;A1\nPC portable;B1\n")
    try program.run("import", "manifest", list, "--donor", "Ville")
    try program.run("do", "receive", "A1", "B1", "--set", "place=A-01")
    return program
  }

  @Test func `every writing command takes it, and none without it`() throws {
    let program = try house()
    let list = try program.file("more.csv", "Type;N° de série\nPC portable;C1\n")
    let log = try program.file("nwipe.log", "nothing that nwipe wrote")
    for words in [
      ["do", "queue_wipe", "A1"], ["fact", "note", "A1", "--set", "text=vu"], ["undo", "A1"],
      ["medium", "add", "A1", "--set", "kind=hdd", "--set", "serial=D1"],
      ["import", "manifest", list, "--donor", "Ville"],
      ["setting", "set", "site", "Atelier"], ["setting", "rule-set", "emmaus-connect-2023-09"],
      ["organisation", "add", "Métropole"], ["operator", "add", "TE", "--role", "technician"],
      ["operator", "appoint", "TE", "checker"], ["operator", "retire", "TE"],
      ["checkpoint", "--rotate"], ["device", "list"], ["device", "show", "A1"],
      ["journal"], ["atelier"], ["queue"], ["verify"], ["lot", "list"], ["keys"],
    ] {
      let run = try program.run(words + Self.pin, input: "4711\n")
      #expect(run.status == 0, "\(words): \(run.talk)")
    }
    let writers = [
      ["do", "queue_wipe", "B1"], ["fact", "note", "B1", "--set", "text=vu"],
      ["medium", "add", "B1", "--set", "kind=hdd"], ["setting", "set", "site", "Autre"],
      ["import", "wipe-log", log], ["import", "audit", log], ["checkpoint", "--rotate"],
    ]
    for words in writers {
      let wrong = try program.run(words + Self.pin, input: "0000\n")
      #expect(wrong.status == 1 && wrong.talk.contains("WA"), "\(words): \(wrong.talk)")
      let none = try program.run(words + Self.pin)
      #expect(none.status == 64 && none.talk.contains("first line"), "\(words): \(none.talk)")
    }
    let events = try program.run("journal", "note", "--json").rows
    #expect(events.map { $0["operator"] as? String } == ["WA"])
  }

  @Test func `what follows the secret is the command's own`() throws {
    let program = try house()
    let many = try program.run(
      ["do", "queue_wipe", "-", "--json"] + Self.pin, input: "4711\r\nA1\nB1\n")
    #expect((many.object["moved"] as? [String])?.count == 2, "\(many.talk)")
    let list = try program.run(
      ["import", "manifest", "-", "--donor", "Ville", "--json"] + Self.pin,
      input: "4711\nType;N° de série\nPC portable;C1\n")
    #expect(list.object["announced"] as? Int == 1, "\(list.talk)")
    let changed = try program.run(["operator", "pin", "WA"] + Self.pin, input: "4711\n1789\n")
    #expect(changed.status == 0, "\(changed.talk)")
    #expect(
      try program.run(["do", "hold", "A1", "--set", "reason=x"] + Self.pin, input: "4711")
        .status == 1)
    #expect(
      try program.run(["do", "hold", "A1", "--set", "reason=x"] + Self.pin, input: "1789")
        .status == 0)
  }

  @Test func `the founder's PIN is read, and what makes no sense is said`() throws {
    let program = try Program()
    let made = try program.run("init", "--operator", "AD", "--pin", "-", input: "2468\n")
    #expect(made.status == 0, "\(made.talk)")
    let people = try program.run("operator", "list", "--json").rows
    #expect((people.first?["proofs"] as? [String])?.contains("pin") == true)
    for (words, sentence) in [
      (["device", "list", "--pin", "-"], "Whose PIN?"),
      (["device", "list", "--pin", "-", "--badge", "-", "--operator", "AD"], "not both"),
      (["init", "--badge", "-"], "operator badge"), (["demo", "--badge", "-"], "no secret"),
      (["device", "list", "--operator", "AD", "--pin", "2468"], "not written"),
    ] {
      let run = try program.run(words, input: "2468\n")
      #expect(run.status == 64 && run.talk.contains(sentence), "\(words): \(run.talk)")
    }
  }
}
