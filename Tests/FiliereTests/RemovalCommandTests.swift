import Foundation
import TestFixtures
import Testing

/// Parts and removals of waste by the plain commands, in JSON that other programs rely on.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct RemovalCommandTests {
  /// Laptops SN-1 to SN-3 and printers SN-4 and SN-5, all without storage, in these states: waste,
  /// waste, to be dismantled, waste, wiped.
  private func house() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    let rows = (1...5).map { "\($0 < 4 ? "PC portable" : "imprimante");SN-\($0)" }
    let list = try program.file(
      "list.csv", (["Type;Numéro de série"] + rows).joined(separator: "\n") + "\n")
    try program.run("import", "manifest", list, "--donor", "Ville d'Exemple", operator: "AD")
    let all = (1...5).map { "SN-\($0)" }
    try program.run(["do", "receive"] + all + ["--set", "place=A-01"], operator: "AD")
    try program.run(
      ["do", "attest_no_storage"] + all + ["--set", "attestation=vu"], operator: "AD")
    try program.run(
      "do", "declare_waste", "SN-1", "SN-2", "SN-4", "--set", "reason=cassé", operator: "AD")
    try program.run("do", "salvage", "SN-3", "--set", "reason=cassé", operator: "AD")
    try program.run(
      "organisation", "add", "Éco-tri", "--as", "recycler", "--siret", "20004697700019",
      operator: "AD")
    return program
  }

  private func state(_ serial: String, _ program: Program) throws -> String? {
    try program.run("device", "show", serial, "--json", operator: "AD").object["state"] as? String
  }

  @Test func `a device is dismantled into parts, and one is fitted and taken out again`() throws {
    let program = try house()
    func part(_ code: String) throws -> [String: Any] {
      try program.run("part", "show", code, "--json", operator: "AD").object
    }
    let wrong = try program.run(
      "part", "dismantle", "SN-3", "--carcass", "900", "--part", "storage", operator: "AD")
    #expect(wrong.status != 0, "a medium is never a part")
    #expect(try state("SN-3", program) == "for_parts")
    let run = try program.run(
      "part", "dismantle", "SN-3", "--carcass", "900", "--part", "memory:8 Go", "--part",
      "screen", "--place", "P-01", "--json", operator: "AD")
    let taken = try #require(run.object["taken"] as? [String])
    #expect(taken.count == 2 && taken[0].hasPrefix("PI-") && taken[1].hasSuffix("-0002"))
    #expect(try state("SN-3", program) == "dismantled")
    let told = try program.run("device", "history", "SN-3", operator: "AD").output
    #expect(told.contains("memory, 8 Go") && told.contains("screen"), "\(told)")
    let memory = try part(taken[0])
    #expect(memory["what"] as? String == "memory" && memory["label"] as? String == "8 Go")
    #expect(memory["place"] as? String == "P-01" && memory["state"] as? String == "in_stock")
    #expect((memory["origin"] as? String)?.hasPrefix("LYPC") == true)
    #expect(try program.run("part", "fit", taken[0], "SN-5", operator: "AD").status == 0)
    let twice = try program.run("part", "fit", taken[0], "SN-1", operator: "AD")
    #expect(twice.status == 1 && twice.talk.contains("LYIM"), "\(twice.talk)")
    #expect(try part(taken[0])["state"] as? String == "fitted")
    let shown = try program.run("device", "show", "SN-5", "--json", operator: "AD").object
    let parts = shown["parts"] as? [[String: Any]] ?? []
    #expect(parts.map { $0["part"] as? String } == [taken[0]])
    let history = try program.run("device", "history", "SN-5", operator: "AD").output
    #expect(history.contains(taken[0]))
    #expect(try program.run("undo", operator: "AD").status == 0)
    #expect(try part(taken[0])["state"] as? String == "in_stock")
    try program.run("part", "fit", taken[0], "SN-5", operator: "AD")
    #expect(
      try program.run("part", "remove", taken[0], "--place", "P-02", operator: "AD").status == 0)
    #expect(try part(taken[0])["place"] as? String == "P-02")
    #expect(
      try program.run("part", "scrap", "-", input: taken[1], operator: "AD").status == 0)
    let listed = try program.run("part", "--json", operator: "AD").rows
    #expect(listed.map { $0["part"] as? String } == [taken[0]])
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `a bought part goes into a device that is dismantled, and comes back`() throws {
    let program = try house()
    let bought = try program.run(
      "part", "add", "battery", "--invoice", "F-12", "--count", "2", operator: "AD")
    let codes = bought.output.split(separator: "\n").map { String($0) }
    #expect(codes.count == 2)
    try program.run("part", "fit", codes[0], "SN-3", operator: "AD")
    let plain = try program.run("do", "dismantle", "SN-3", "--set", "carcass=900", operator: "AD")
    #expect(plain.status == 1 && plain.talk.contains(codes[0]), "\(plain.talk)")
    let run = try program.run(
      "part", "dismantle", "SN-3", "--carcass", "900", "--part", "fan", "--json", operator: "AD")
    #expect(run.object["returned"] as? [String] == [codes[0]])
    #expect(try program.run("undo", operator: "AD").status == 0)
    #expect(try state("SN-3", program) == "for_parts")
    let parts = try program.run("part", "--json", operator: "AD").rows
    #expect(parts.map { $0["state"] as? String } == ["in_stock", "fitted"], "the fan never was")
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `a removal is loaded, weighed, gone and attested, each as one act`() throws {
    let program = try house()
    func run(_ words: String..., input: String = "") throws -> Program.Run {
      try program.run(["removal"] + words, input: input, operator: "AD")
    }
    let bad = try run("open", "--recycler", "Ville d'Exemple")
    #expect(bad.status == 1 && bad.talk.contains("recycl"))
    let code = try run("open", "--recycler", "Éco-tri", "--date", "2026-12-03").output
      .trimmingCharacters(in: .newlines)
    #expect(code.hasPrefix("ENL-"))
    let loaded = try run("load", code, "-", "--json", input: "SN-1\nSN-4\nSN-5\nSN-1\n")
    #expect(loaded.status == 1)
    #expect((loaded.object["moved"] as? [Any])?.count == 2)
    #expect((loaded.object["already"] as? [Any])?.count == 1)
    let refused = loaded.object["refused"] as? [[String: Any]] ?? []
    #expect(refused.map { $0["tag"] as? String } == ["SN-5"])
    let other = try run("open").output.trimmingCharacters(in: .newlines)
    let taken = try run("load", other, "SN-1")
    #expect(taken.status == 1 && taken.talk.contains(code), "\(taken.talk)")
    #expect(try state("SN-1", program) == "waste")
    let early = try run("leave", code)
    #expect(early.status == 1 && early.talk.contains("LYIM"), "\(early.talk)")
    #expect(try state("SN-1", program) == "waste", "nothing left")
    let mistake = try run("weigh", code, "cables", "99000").output.trimmingCharacters(in: .newlines)
    #expect(try run("unweigh", code, mistake).status == 0)
    try program.run(
      "part", "dismantle", "SN-3", "--carcass", "1700", "--part", "screen", operator: "AD")
    #expect(try run("weigh", code, "carcasses", "1650").status == 0)
    #expect(try run("weigh", code, "batteries", "400", "--estimated").status == 0)
    #expect(try run("weigh", code, "printer", "7300").status == 0)
    #expect(try run("load", code, "SN-2", "--code", "200135*").status == 0)
    try program.run("fact", "identify", "SN-2", "--set", "mass=2000", operator: "AD")
    let waiting = try run("waiting", "--json").object
    #expect(waiting["carcasses_g"] as? Int == 1700 && waiting["devices"] as? Int == 0)
    let shown = try run("show", code, "--json").object
    #expect(shown["carcasses_declared_g"] as? Int == 1700)
    let lines = shown["lines"] as? [[String: Any]] ?? []
    func told(_ name: String) -> [String] { lines.map { "\($0[name] ?? "")" } }
    #expect(told("code") == ["16 02 13*", "16 02 14", "16 02 16", "16 06 05", "20 01 35*"])
    #expect(told("mass_g") == ["1650", "7300", "1650", "400", "2000"])
    #expect(told("measure") == ["ESTIME", "REEL", "REEL", "ESTIME", "REEL"])
    #expect(told("devices") == ["1", "1", "0", "0", "1"])
    let rehearsed = try run("leave", code, "--dry-run")
    #expect(rehearsed.status == 0)
    #expect(try state("SN-1", program) == "waste", "only rehearsed")
    let gone = try run("leave", code, "--slip", "BSD-1", "--json")
    #expect((gone.json as? [Any])?.count == 3)
    #expect(try state("SN-1", program) == "waste_removed")
    #expect(try run("weigh", code, "cables", "10").status == 1)
    let back = try run("reopen", code, "--reason", "camion en panne", "--json")
    #expect((back.json as? [Any])?.count == 3)
    #expect(try state("SN-1", program) == "waste")
    #expect(try run("load", other, "SN-1").talk.contains(code), "it waits on it again")
    #expect(try run("leave", code, "--slip", "BSD-1").status == 0)
    #expect(try run("void", code).status == 1)
    #expect(try run("void", other).status == 0)
    try program.run("setting", "waste", "set", "laptop", "--mass", "1400", operator: "AD")
    let path = program.folder + "/bon.pdf"
    #expect(try run("note", code, "--output", path, "--language", "fr").status == 0)
    #expect(try run("note", code, "--output", path).status == 73, "there is one already")
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let text = try Judge.text(bytes)
    for word in [
      "Bon d'enlèvement \(code)", "Éco-tri", "20004697700019", "BSD-1", "16 02 13*", "1,650 kg",
      "ESTIME", "câbles", "carcasses", "SN-1", "SN-4", "13,000 kg", "Pour le recycleur",
    ] { #expect(text.contains(word) == (word != "câbles"), "\(word)") }
    #expect(try Judge.codes(bytes).contains(code))
    #expect(try run("attest", code, "CERT-1").status == 0)
    #expect(try state("SN-4", program) == "recycled")
    let listed = try run("list", "--json").rows
    #expect(listed.map { $0["state"] as? String } == ["void", "attested"])
    #expect(listed[1]["mass_g"] as? Int == 13000, "as it was when it left")
    #expect(listed[1]["slip"] as? String == "BSD-1")
    #expect(
      (listed[1]["recycler"] as? [String: Any])?["siret"] as? String == "20004697700019")
    #expect(try run("waiting", "--json").object["carcasses_g"] as? Int == 0)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `the waste code, category and mass of a kind are the site's to say`() throws {
    let program = try house()
    func norm() throws -> [String: Any] {
      let rows = try program.run("setting", "waste", "--json", operator: "AD").rows
      return rows.first { $0["what"] as? String == "printer" } ?? [:]
    }
    #expect(try norm()["code"] as? String == "16 02 14" && norm()["mass_g"] is NSNull)
    let wrong: [[String]] = [["--code", "99 99 99"], ["--category", "7"], []]
    for options in wrong {
      let run = try program.run(
        ["setting", "waste", "set", "printer"] + options, operator: "AD")
      #expect(run.status != 0)
    }
    try program.run(
      "setting", "waste", "set", "printer", "--code", "160213*", "--category", "4", "--mass",
      "6500", operator: "AD")
    let said = try norm()
    #expect(said["code"] as? String == "16 02 13*" && said["category"] as? Int == 4)
    #expect(said["mass_g"] as? Int == 6500 && said["by"] as? String == "AD")
  }
}
