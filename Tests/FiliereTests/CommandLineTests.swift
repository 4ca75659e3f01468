import Foundation
import Testing

@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct CommandLineTests {
  /// A ledger with a device received, and people to work on it.
  private func house() throws -> Program {
    let program = try Program()
    #expect(try program.run("init", "--operator", "AD").status == 0)
    for (code, role) in [
      ("WA", "warehouse"), ("TE", "technician"), ("CH", "checker"), ("CO", "coordinator"),
    ] {
      let run = try program.run("operator", "add", code, "--role", role)
      #expect(run.status == 0, "\(run.talk)")
    }
    return program
  }

  private let list = """
    Type;Marque;Modèle;Numéro de série;N° inventaire
    PC portable;Éclair;E-15;A1;INV-1
    PC portable;Éclair;E-15;A2;INV-2
    2 écrans;Éclair;X24;;

    """

  @Test func `a device goes from a list to a partner and back by plain commands`() throws {
    let program = try house()
    let path = try program.file("liste.csv", list)
    let imported = try program.run(
      "import", "manifest", path, "--donor", "Mairie", "--json", operator: "WA")
    #expect(imported.object["announced"] as? Int == 4)
    let received = try program.run(
      "do", "receive", "-", "--set", "place=A-01", "--json", input: "A1\nINV-2\n", operator: "WA")
    #expect((received.object["moved"] as? [String])?.count == 2)
    let story: [(String, String, [String])] = [
      ("TE", "do", ["queue_wipe", "A1"]),
      ("TE", "medium", ["add", "A1", "--set", "kind=hdd", "--set", "serial=D1"]),
      ("TE", "do", ["start_wipe", "A1", "--set", "bench=1"]),
      (
        "TE", "medium",
        [
          "sanitise", "D1", "--set", "technique=overwrite", "--set", "result=success", "--set",
          "verification=full",
        ]
      ),
      ("TE", "do", ["complete_wipe", "A1", "--set", "how=inspection"]),
      ("TE", "do", ["start_refurbishment", "A1"]),
      ("TE", "do", ["submit", "A1", "--set", "test=pass"]),
      ("CH", "do", ["accept", "A1", "--set", "grade=A"]),
      ("CO", "do", ["reserve", "A1", "--set", "request=DEM-1"]),
      ("WA", "do", ["ship", "A1", "--set", "delivery=BL-1"]),
      ("CO", "do", ["acknowledge", "A1", "--set", "receipt=R1"]),
      ("WA", "do", ["return", "A1", "--set", "reason=panne", "--set", "place=A-01"]),
    ]
    for (op, verb, arguments) in story {
      let run = try program.run([verb] + arguments, operator: op)
      #expect(run.status == 0, "\(arguments): \(run.talk)")
    }
    let shown = try program.run("device", "show", "A1", "--json").object
    #expect(shown["state"] as? String == "received")
    #expect((shown["media"] as? [[String: Any]])?.first?["safe"] as? Bool == false)
    let history = try program.run("device", "history", "INV-1", "--json").rows
    #expect(history.compactMap { $0["verb"] as? String }.last == "return")
    #expect(try program.run("verify").status == 0)
  }

  @Test func `programs find the keys they rely on`() throws {
    let program = try house()
    let path = try program.file("liste.csv", list)
    func keys(_ object: [String: Any]?) -> [String] { (object ?? [:]).keys.sorted() }
    let imported = try program.run("import", "manifest", path, "--json").object
    #expect(
      keys(imported) == ["already_known", "announced", "known", "lot", "rejected", "repeated"])
    let device = [
      "category", "donor", "donor_tag", "grade", "kind", "kit", "lot", "maker", "model", "place",
      "serial", "since", "state", "tag",
    ]
    let listed = try program.run("device", "list", "--json", "--limit", "2").rows
    #expect(listed.count == 2)
    #expect(keys(listed.first) == device)
    let shown = try program.run("device", "show", "A1", "--json").object
    let evaluation = [
      "battery_percent", "category_basis", "cpu", "cpu_mark", "licence", "memory_bytes",
      "rule_set", "system", "system_version", "test_sheet",
    ]
    let beside = ["alerts", "media", "moves", "parts", "warnings"]
    #expect(keys(shown) == (device + evaluation + beside).sorted())
    let moves = shown["moves"] as? [[String: Any]]
    #expect(keys(moves?.first) == ["allowed", "refusal", "to", "verb"])
    let history = try program.run("device", "history", "A1", "--json").rows
    #expect(keys(history.first) == ["at", "body", "from", "operator", "seq", "to", "verb"])
    let moved = try program.run("do", "queue_wipe", "A1", "--json")
    #expect(moved.status == 1)
    #expect(keys(moved.object) == ["already", "moved", "refused"])
    let refused = moved.object["refused"] as? [[String: Any]]
    #expect(keys(refused?.first) == ["reason", "tag"])
    #expect(keys(try program.run("verify", "--json").object) == ["events", "findings", "root"])
    #expect(try program.run("lot", "list", "--json").rows.count == 1)
    #expect(try program.run("operator", "list", "--json").rows.count == 5)
  }

  @Test func `the journal is read by pages and sifted by words`() throws {
    let program = try house()
    try program.run(
      "import", "manifest", try program.file("liste.csv", list), "--donor", "Mairie")
    let all = try program.run("journal", "--limit", "1000", "--json").rows
    let first = try program.run("journal", "--limit", "3", "--json").rows
    let seqs = first.compactMap { $0["seq"] as? Int }
    #expect(seqs == all.prefix(3).compactMap { $0["seq"] as? Int })
    let next = try program.run(
      "journal", "--limit", "3", "--before", "\(seqs.last ?? 0)", "--json"
    ).rows
    #expect(next.first?["seq"] as? Int == (seqs.last ?? 0) - 1)
    let announced = try program.run("journal", "annoncer", "A1", "--json").rows
    #expect(announced.compactMap { $0["verb"] as? String } == ["announce"])
    #expect(try program.run("journal", "--limit", "0").status == 64)
  }

  @Test func `the exit status tells what sort of trouble it is`() throws {
    let program = try house()
    #expect(try program.run("device", "show", "X9").status == 1)
    #expect(try program.run("frobnicate").status == 64)
    #expect(try program.run("do", "receive", "X9", "--set", "nonsense").status == 64)
    let empty = try program.file("vide.csv", "")
    #expect(try program.run("import", "manifest", empty).status == 65)
    #expect(try program.run("import", "manifest", "/nowhere/liste.csv").status == 66)
    #expect(try program.run("device", "list", "--ledger", "/nowhere/l.sqlite").status == 66)
    #expect(try program.run("init").status == 73)
    #expect(try program.run("lot", "open", operator: "ZZ").status == 1)
  }

  @Test func `a dry run writes nothing`() throws {
    let program = try house()
    let path = try program.file("liste.csv", list)
    let before = try program.run("verify", "--json").output
    #expect(try program.run("import", "manifest", path, "--dry-run").status == 0)
    #expect(try program.run("lot", "open", "--dry-run").status == 0)
    #expect(try program.run("verify", "--json").output == before)
  }

  @Test func `where there is no terminal the Tableau is text and says how to go on`() throws {
    let program = try house()
    let run = try program.run()
    #expect(run.status == 0)
    #expect(run.talk.contains("workbench"))
    #expect(try program.run("--language", "fr").talk.contains("établi"))
  }

  @Test func `what a list says never speaks to whoever reads the output`() throws {
    let program = try house()
    let path = try program.file("liste.csv", "Type;Modèle\nPC;\u{1B}[2Jgone\u{202E}\n")
    #expect(try program.run("import", "manifest", path).status == 0)
    for run in try [program.run("device", "list"), program.run("device", "list", "--json")] {
      let isHarmless = !run.output.unicodeScalars.contains {
        $0.value == 0x1B || $0.value == 0x202E
      }
      #expect(isHarmless)
    }
  }
}
