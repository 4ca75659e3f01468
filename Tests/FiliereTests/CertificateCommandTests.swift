import Foundation
import TestFixtures
import Testing

/// Certificates as a house issues them and a donor checks them: files, other people's programs.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct CertificateCommandTests {
  private let program: Program
  private let json: String
  private let checkpoint: String
  private let key: String

  init() throws {
    program = try Program()
    let list = """
      Inventaire;Type;Marque;Modèle;N° de série
      V-1;PC portable;Dell;Latitude 7480;5CG123
      V-2;Écran;Iiyama;XU2493;77A

      """
    let path = try program.file("liste.csv", list)
    json = program.folder + "/certificat.json"
    let steps: [[String]] = [
      ["init"], ["import", "manifest", path, "--donor", "Ville d'Exemple"],
      ["setting", "set", "site", "Atelier de Lyon"],
      ["do", "receive", "5CG123", "77A", "--set", "place=A-01"], ["do", "queue_wipe", "5CG123"],
      [
        "medium", "add", "5CG123", "--set", "kind=hdd", "--set", "serial=WD-77", "--set",
        "maker=WDC", "--set", "model=WD5000", "--set", "capacity=500107862016",
      ],
      [
        "medium", "sanitise", "WD-77", "--set", "technique=overwrite", "--set", "result=success",
        "--set", "verification=last", "--set", "tool=nwipe", "--set", "version=0.36", "--set",
        "method=DoD Short", "--set", "errors=0", "--set", "bytes=500107862016",
      ],
      ["do", "complete_wipe", "5CG123", "--set", "how=inspection"],
    ]
    for step in steps {
      let run = try program.run(step, operator: "AD")
      #expect(run.status == 0, "\(step): \(run.talk)")
    }
    checkpoint = try program.file("point", try program.run("checkpoint", operator: "AD").output)
    key = try program.run("checkpoint", "--key", operator: "AD").output
      .trimmingCharacters(in: .newlines)
    let issued = try program.run("certificate", "5CG123", "--json", json, operator: "AD")
    #expect(issued.status == 0, "\(issued.talk)")
  }

  /// Runs another program; nil where it is not on this machine.
  private func other(_ arguments: String...) throws -> Judge.Answer? {
    do {
      return try Judge.ask(arguments[0], Array(arguments.dropFirst()))
    } catch is Judge.Missing {
      return nil
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  @Test func `it is checked with no ledger at all, and a changed one exits with 1`() throws {
    let stranger = try Program()
    let run = try stranger.run("certificate", "--check", json, "--checkpoint", checkpoint)
    #expect(run.status == 0 && run.talk.contains("TRUE"), "\(run.talk)")
    #expect(run.output.contains("WD-77: erased"))
    let named = try stranger.run(
      "certificate", "--check", json, "--checkpoint", checkpoint, "--key", key)
    #expect(named.status == 0 && named.talk.contains("that you gave"))
    let text = try String(contentsOfFile: json, encoding: .utf8)
    let lie = try program.file("faux.json", text.replacingOccurrences(of: "WD-77", with: "WD-78"))
    let refused = try stranger.run("certificate", "--check", lie, "--checkpoint", checkpoint)
    #expect(refused.status == 1 && refused.talk.contains("REFUSED"))
    let none = try stranger.run("certificate", "--check", "rien", "--checkpoint", checkpoint)
    #expect(none.status == 66)
  }

  @Test func `asked of the ledger, it is revoked once its evidence is withdrawn`() throws {
    let arguments = [
      "certificate", "--check", json, "--checkpoint", checkpoint, "--ledger",
      program.folder + "/ledger.sqlite",
    ]
    let before = try program.run(arguments)
    #expect(before.status == 0 && before.talk.contains("Not revoked"), "\(before.talk)")
    let journal = try program.run("journal", "sanitise_medium", "--json", operator: "AD").rows
    let seq = try #require(journal.first?["seq"] as? Int)
    let correction = try program.run(
      "correct", "\(seq)", "--did-not-occur", "--reason", "erreur", operator: "AD")
    #expect(correction.status == 0, "\(correction.talk)")
    let after = try program.run(arguments)
    #expect(after.status == 1 && after.talk.contains("REVOKED by event"), "\(after.talk)")
    let again = try program.run("certificate", "5CG123", "--json", json + "2", operator: "AD")
    #expect(again.status == 1 && again.talk.contains("WD-77"))
    #expect(!FileManager.default.fileExists(atPath: json + "2"))
  }

  @Test func `an independent implementation finds it true, and a changed one false`() throws {
    let script = Self.root + "/docs/check_certificate.py"
    guard let run = try other("python3", script, json, checkpoint, key) else { return }
    #expect(run.status == 0 && run.output.hasPrefix("TRUE"), "\(run.output)")
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: json)))
    let path = program.folder + "/damaged.json"
    for part in 1...12 {
      var damaged = bytes
      damaged[bytes.count * part / 13] ^= 1
      try Data(damaged).write(to: URL(filePath: path))
      let mine = try program.run("certificate", "--check", path, "--checkpoint", checkpoint)
      #expect(mine.status == 1)
    }
    let text = try String(contentsOfFile: json, encoding: .utf8)
    for (said, lie) in [("\"by\":\"AD\"", "\"by\":\"AE\""), ("WD-77", "WD-78")] {
      let changed = text.replacingOccurrences(of: said, with: lie)
      try changed.write(toFile: path, atomically: true, encoding: .utf8)
      let theirs = try #require(try other("python3", script, path, checkpoint))
      #expect(theirs.status == 1 && theirs.output.contains("REFUSED"))
    }
  }

  @Test func `its JSON keeps to the schema that is published`() throws {
    let script = """
      import json, sys
      try:
        import jsonschema
      except ImportError:
        sys.exit(127)
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))
      """
    let schema = Self.root + "/docs/certificate.schema.json"
    let lot = program.folder + "/lot.json"
    let issued = try program.run(
      "certificate", "LOT-2026-0001", "--json", lot, operator: "AD")
    #expect(issued.status == 0, "\(issued.talk)")
    for path in [json, lot] {
      guard let run = try other("python3", "-c", script, schema, path) else { return }
      #expect(run.status == 0)
    }
  }

  @Test func `the key is rotated by an administrator, and the former one is still told`() throws {
    let rotated = try program.run("checkpoint", "--rotate", operator: "AD")
    #expect(rotated.status == 0)
    let keys = try program.run("checkpoint", "--key", "--json", operator: "AD").rows
    #expect(keys.map { $0["key"] as? String }.first == key)
    #expect(keys.count == 2 && keys.last?["current"] as? Bool == true)
    let size = try #require(
      try String(contentsOfFile: checkpoint, encoding: .utf8).split(separator: "\n").dropFirst()
        .first)
    let grown = try program.run("checkpoint", "--from", String(size), operator: "AD").output
    let held = try program.file("grown", grown)
    let current = try #require(keys.last?["key"] as? String)
    let run = try program.run(
      "certificate", "--check", json, "--checkpoint", held, "--key", current)
    #expect(run.status == 0 && run.talk.contains("extends"), "\(run.talk)")
    let dry = try program.run("checkpoint", "--rotate", "--dry-run", operator: "AD")
    #expect(dry.status == 0 && dry.output.isEmpty)
    #expect(try program.run("checkpoint", "--key", "--json", operator: "AD").rows.count == 2)
  }
}
