import Foundation
import Testing

/// The ledger as it stood, by plain commands.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct PastTests {
  private func lived() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD")
    let list = try program.file(
      "liste.csv", "Type;Marque;Modèle;N° de série\nPC portable;Éclair;E-1;SN-1\n")
    try program.run("import", "manifest", list, "--donor", "Mairie", operator: "AD")
    try program.run("do", "receive", "SN-1", "--set", "place=A-01", operator: "AD")
    return program
  }

  @Test func `every list, page and count is that of the moment`() throws {
    let program = try lived()
    let announced = try program.run("journal", "--json").rows.compactMap { $0["seq"] as? Int }
    let seq = try #require(announced.max())
    try program.run("do", "queue_wipe", "SN-1", operator: "AD")
    let moment = ["--as-of", "\(seq)"]
    let now = try program.run("device", "list", "--json").rows
    let then = try program.run(["device", "list", "--json"] + moment).rows
    #expect(now.map { $0["state"] as? String } == ["to_wipe"])
    #expect(then.map { $0["state"] as? String } == ["received"])
    let page = try program.run(["device", "show", "SN-1", "--json"] + moment)
    #expect(page.object["state"] as? String == "received")
    #expect(page.talk.contains("event \(seq)"))
    let history = try program.run(["device", "history", "SN-1"] + moment).output
    #expect(history.contains("receive") && !history.contains("wipe"))
    #expect(try program.run(["journal", "--json"] + moment).rows.first?["seq"] as? Int == seq)
    #expect(try program.run(["atelier", "--json"] + moment).rows.isEmpty)
    #expect(try program.run(["lot", "list", "--json"] + moment).rows.count == 1)
    let tableau = try program.run(moment)
    #expect(tableau.output.contains("received") && !tableau.output.contains("to wipe"))
  }

  @Test func `a moment that is none is a sentence and a status`() throws {
    let program = try lived()
    for (moment, word) in [("hier", "2026-10-01"), ("99999", "events"), ("2099-01-01", "events")] {
      let run = try program.run("device", "list", "--as-of", moment)
      #expect(run.status == 64 && run.talk.contains(word), "\(run.talk)")
    }
  }
}
