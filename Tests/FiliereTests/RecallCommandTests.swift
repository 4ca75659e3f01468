import Foundation
import Testing

/// What is learnt of a disk after its device has left, by plain commands: the recall is told wherever
/// the device is shown, and the certificate that was given holds no longer.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct RecallCommandTests {
  private let program: Program
  private let json: String
  private let checkpoint: String

  /// A1 and B1, certified; A1 is delivered, B1 is shipped.
  init() throws {
    program = try Program()
    json = program.folder + "/certificat.json"
    let list = try program.file("l.csv", "Type;N° de série\nPC portable;A1\nPC portable;B1\n")
    var steps: [(String, [String])] = [
      ("AD", ["init", "--operator", "AD"]),
      ("AD", ["operator", "add", "CH", "--role", "checker"]),
      ("AD", ["import", "manifest", list, "--donor", "Ville"]),
      ("AD", ["do", "receive", "A1", "B1", "--set", "place=A-01"]),
      ("AD", ["do", "queue_wipe", "A1", "B1"]),
    ]
    for device in ["A1", "B1"] {
      steps += [
        ("AD", ["medium", "add", device, "--set", "kind=hdd", "--set", "serial=D-\(device)"]),
        (
          "AD",
          [
            "medium", "sanitise", "D-\(device)", "--set", "technique=overwrite", "--set",
            "result=success", "--set", "verification=full",
          ]
        ),
      ]
    }
    steps += [
      ("AD", ["do", "complete_wipe", "A1", "B1", "--set", "how=inspection"]),
      ("AD", ["certificate", "A1", "--json", json]),
      ("AD", ["certificate", "B1", "--json", json + "-B1"]),
    ]
    try Self.run(steps, by: program)
    checkpoint = try program.file("point", try program.run("checkpoint", operator: "AD").output)
    steps = [
      ("AD", ["do", "start_refurbishment", "A1", "B1"]),
      ("AD", ["do", "submit", "A1", "B1", "--set", "test=pass"]),
      ("CH", ["do", "accept", "A1", "B1", "--set", "grade=B"]),
      ("AD", ["do", "ship", "A1", "B1", "--set", "delivery=BL-1"]),
      ("AD", ["do", "acknowledge", "A1", "--set", "receipt=R-1"]),
    ]
    try Self.run(steps, by: program)
  }

  private static func run(_ steps: [(String, [String])], by program: Program) throws {
    for (op, step) in steps {
      let run = try program.run(step, operator: op)
      #expect(run.status == 0, "\(step): \(run.talk)")
    }
  }

  private func check(_ path: String) throws -> Program.Run {
    try program.run(
      "certificate", "--check", path, "--checkpoint", checkpoint, "--ledger",
      program.folder + "/ledger.sqlite")
  }

  /// What every page says of the device after that.
  private func expectRecall(
    of device: String, state: String, disk: String, _ certificate: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let shown = try program.run("device", "show", device, "--json").object
    #expect(shown["state"] as? String == state, sourceLocation: sourceLocation)
    let alerts = shown["alerts"] as? [[String: Any]] ?? []
    #expect(alerts.map { $0["verb"] as? String } == ["recall"], sourceLocation: sourceLocation)
    #expect(alerts.first?["medium"] as? String == disk, sourceLocation: sourceLocation)
    #expect(alerts.first?["delivery"] as? String == "BL-1", sourceLocation: sourceLocation)
    let cause = alerts.first?["cause"] as? Int ?? 0
    let words =
      "recall alert, certificates revoked, disk \(disk) not safe, delivery BL-1, event \(cause)"
    for command in [["device", "show", device], ["workbench"]] {
      let page = try program.run(command).output
      #expect(page.contains(words), "\(command): \(page)", sourceLocation: sourceLocation)
    }
    let revoked = try check(certificate)
    #expect(
      revoked.status == 1 && revoked.talk.contains("REVOKED by event"), "\(revoked.talk)",
      sourceLocation: sourceLocation)
    let again = try program.run("certificate", device, "--json", "-")
    #expect(again.status == 1 && again.talk.contains(disk), sourceLocation: sourceLocation)
  }

  @Test func `evidence withdrawn recalls a delivered device, and no other`() throws {
    #expect(try check(json).status == 0)
    let wipes = try program.run("device", "history", "A1", "--json").rows
      .filter { $0["verb"] as? String == "sanitise_medium" }
    let seq = try #require(wipes.first?["seq"] as? Int)
    let corrected = try program.run(
      "correct", "\(seq)", "--did-not-occur", "--reason", "autre disque", operator: "AD")
    #expect(corrected.status == 0, "\(corrected.talk)")
    try expectRecall(of: "A1", state: "delivered", disk: "D-A1", json)
    #expect(try program.run("device", "show", "B1", "--json").object["alert"] as? Bool != true)
    #expect(try check(json + "-B1").status == 0)
    let settled = try program.run(
      "fact", "settle_alert", "A1", "--set", "reason=rapporté et effacé", operator: "AD")
    #expect(settled.status == 0, "\(settled.talk)")
    let alerts = try program.run("device", "show", "A1", "--json").object["alerts"] as? [Any]
    #expect(alerts?.isEmpty == true)
    #expect(try check(json).status == 1, "a certificate once revoked stays so")
  }

  @Test func `a medium found late recalls a shipped device`() throws {
    let fact = try program.run("fact", "add_medium", "B1", "--set", "kind=nvme")
    #expect(fact.status == 64 && fact.talk.contains("filiere medium"))
    let found = try program.run(
      "medium", "add", "B1", "--set", "kind=nvme", "--set", "serial=LATE-1", operator: "AD")
    #expect(found.status == 0, "\(found.talk)")
    try expectRecall(of: "B1", state: "shipped", disk: "LATE-1", json + "-B1")
    #expect(try check(json).status == 0)
  }
}
