import Testing

/// The small life of a storage medium by plain commands: taken out, destroyed, lost, fitted,
/// validated by a second person, and what the site decided of techniques.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct MediaLifeTests {
  private func workshop() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD")
    for (code, role) in [("TEC", "technician"), ("TED", "technician"), ("MAG", "warehouse")] {
      try program.run("operator", "add", code, "--role", role)
    }
    let list = try program.file("liste.csv", "Type;N° de série\nPC portable;A1\nPC portable;B1\n")
    try program.run("import", "manifest", list, "--donor", "Ville")
    try program.run("do", "receive", "A1", "B1", "--set", "place=A-01")
    try program.run("do", "queue_wipe", "A1", "B1")
    for (device, disk) in [("A1", "D-A"), ("B1", "D-B")] {
      try program.run(
        "medium", "add", device, "--set", "kind=ssd", "--set", "serial=\(disk)", operator: "TEC")
    }
    return program
  }

  @Test func `a failed disk is taken out and destroyed before a witness, and the device goes on`()
    throws
  {
    let program = try workshop()
    try program.run(
      "medium", "remove", "D-A", "--set", "place=A-01", "--set", "tag=SUP-1", operator: "TEC")
    let loose = try program.run("medium", "list", "--loose", "--json").rows
    #expect(loose.map { $0["serial"] as? String } == ["D-A"])
    #expect(loose.first?["safe"] as? Bool == false && loose.first?["place"] as? String == "A-01")
    let csv = try program.run("medium", "list", "--loose", "--csv").output
    #expect(csv.split(separator: "\n").count == 2 && csv.contains("SUP-1"))
    let refused = try program.run(
      "medium", "store", "SUP-1", "--set", "place=A-01", operator: "TEC")
    #expect(refused.status == 1 && refused.talk.contains("not wiped"))
    let trial = try program.run(
      "medium", "destroy", "SUP-1", "--dry-run", "--set", "method=shredding", "--set",
      "witness=MAG", operator: "TEC")
    #expect(trial.status == 0)
    #expect(try program.run("medium", "list", "--loose", "--json").rows.count == 1)
    let missing = try program.run(
      "medium", "destroy", "SUP-1", "--set", "method=shredding", operator: "TEC")
    #expect(missing.status != 0)
    try program.run(
      "medium", "destroy", "SUP-1", "--set", "method=shredding", "--set", "witness=MAG", "--set",
      "certificate=C-77", operator: "TEC")
    let page = try program.run("medium", "show", "D-A", "--json").object
    #expect(page["status"] as? String == "destroyed" && page["safe"] as? Bool == true)
    #expect((page["history"] as? [Any])?.count == 3)
    #expect(
      try program.run("do", "attest_no_storage", "A1", "--set", "attestation=vu", operator: "TEC")
        .status == 0)
  }

  @Test func `when the setting asks, another person validates`() throws {
    let program = try workshop()
    try program.run("setting", "set", "two_person_wipe", "1")
    try program.run(
      "medium", "sanitise", "D-A", "--set", "technique=sanitize_block", "--set", "result=success",
      "--set", "verification=status", operator: "TEC")
    let own = try program.run("medium", "validate", "D-A", operator: "TEC")
    #expect(own.status == 1)
    #expect(own.talk.contains("TEC wiped it") || own.talk.contains("Another person"))
    let shown = try program.run("medium", "show", "D-A", "--json", operator: "TEC").object
    let options = shown["options"] as? [[String: Any]] ?? []
    let validate = options.first { $0["action"] as? String == "validate" }
    #expect(validate?["allowed"] as? Bool == false)
    let whole = try program.run(
      "do", "complete_wipe", "A1", "--set", "how=inspection", operator: "TEC")
    #expect(whole.status == 1 && whole.talk.contains("TEC"))
    #expect(try program.run("medium", "validate", "D-A", operator: "TED").status == 0)
    let after = try program.run(
      "do", "complete_wipe", "A1", "--set", "how=inspection", operator: "TEC")
    #expect(after.status == 0, "\(after.talk)")
  }

  @Test func `the policy is shown, changed by who may, and says what it bears on`() throws {
    let program = try workshop()
    func policy() throws -> Bool? {
      let rows = try program.run("setting", "policy", "--json").rows
      let row = rows.first {
        $0["kind"] as? String == "ssd" && $0["technique"] as? String == "overwrite"
      }
      return row?["enough"] as? Bool
    }
    #expect(try policy() == false)
    try program.run(
      "medium", "sanitise", "D-A", "--set", "technique=overwrite", "--set", "result=success",
      "--set", "verification=last", operator: "TEC")
    let refused = try program.run("medium", "validate", "D-A", operator: "TEC")
    #expect(refused.status == 1 && refused.talk.contains("SANITIZE block erase"))
    let golden = try program.run(
      "do", "complete_wipe", "A1", "--set", "how=inspection", operator: "TEC")
    #expect(golden.talk.contains("enough would be"))
    let notMine = try program.run(
      "setting", "policy", "set", "ssd", "overwrite", "yes", operator: "TEC")
    #expect(notMine.status == 1 && notMine.talk.contains("role"))
    #expect(
      try program.run("setting", "policy", "set", "ssd", "overwrite", "yes", "--dry-run").status
        == 0)
    #expect(try policy() == false)
    let set = try program.run("setting", "policy", "set", "ssd", "overwrite", "yes")
    #expect(set.status == 0 && set.talk.contains("1 of them with such evidence"))
    #expect(try policy() == true)
    let again = try program.run("setting", "policy", "set", "ssd", "overwrite", "oui")
    #expect(again.status == 0 && again.talk.contains("already"))
    #expect(try program.run("setting", "policy", "set", "tape", "overwrite", "yes").status == 64)
  }

  @Test func `the workshop says bench, age, step and what comes next`() throws {
    let program = try workshop()
    try program.run("do", "start_wipe", "A1", "--set", "bench=B2", operator: "TEC")
    let wiping = try program.run("atelier", "--list", "wiping", "--json").rows
    #expect(wiping.map { $0["bench"] as? String } == ["B2"])
    #expect(wiping.first?["next"] as? String == "complete_wipe")
    try program.run(
      "medium", "sanitise", "D-A", "--set", "technique=sanitize_block", "--set", "result=success",
      "--set", "verification=status", operator: "TEC")
    #expect(try program.run("atelier", "--list", "wiping", "--json").rows.isEmpty)
    let ready = try program.run("atelier", "--list", "toValidate", "--json").rows
    #expect(ready.first?["step"] as? String == "toValidate")
    let csv = try program.run("atelier", "--list", "benches", "--csv").output
    #expect(csv.contains("B2"))
  }
}
