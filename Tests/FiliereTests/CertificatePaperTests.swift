import Foundation
import TestFixtures
import Testing

/// The certificate on paper, read back by pdftotext, field by field against its JSON.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct CertificatePaperTests {
  private let program: Program
  private let certificate: [String: Any]

  init() throws {
    program = try Program()
    let list = """
      Inventaire;Type;Marque;Modèle;N° de série
      V-1;PC portable;Dell;Latitude 7480;5CG123

      """
    let path = try program.file("liste.csv", list)
    // The name of a machine, which is not kept: two digests.
    let first = "info: nwipe 0.42\n"
    let host = "[2026/03/02 10:00:00]    info: Linux version 6.6.1 (atelier@serveur) #1 SMP\n"
    let text = WipeLogText().text.replacingOccurrences(of: first, with: first + host)
    let log = try program.file("nwipe.log", text)
    let steps: [[String]] = [
      ["init"], ["import", "manifest", path, "--donor", "Ville d'Exemple"],
      ["setting", "set", "site", "Atelier de Lyon"],
      ["do", "receive", "5CG123", "--set", "place=A-01"], ["do", "queue_wipe", "5CG123"],
      [
        "medium", "add", "5CG123", "--set", "kind=hdd", "--set", "serial=ES-0001", "--set",
        "maker=WDC", "--set", "model=DISQUE ESSAI", "--set", "capacity=1000000",
      ],
      ["import", "wipe-log", log], ["do", "complete_wipe", "5CG123", "--set", "how=inspection"],
    ]
    for step in steps {
      let run = try program.run(step, operator: "AD")
      #expect(run.status == 0, "\(step): \(run.talk)")
    }
    certificate = try program.run("certificate", "5CG123", "--json", "-", operator: "AD").object
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: path)))
  }

  private func pdf(_ language: String) throws -> [UInt8] {
    let path = program.folder + "/certificat-\(language).pdf"
    let run = try program.run(
      "certificate", "5CG123", "--pdf", path, "--language", language, operator: "AD")
    #expect(run.status == 0, "\(run.talk)")
    return try bytes(path)
  }

  /// Without blanks, which paper puts where it breaks a line, and without the feet of pages.
  private func squeezed(_ text: String) -> String {
    let foot = "page [0-9]+ (sur|of) [0-9]+"
    return text.components(separatedBy: "\n")
      .filter { $0.range(of: foot, options: .regularExpression) == nil }.joined(separator: " ")
      .components(separatedBy: .whitespacesAndNewlines).joined()
  }

  /// A deed as JSON tells it, in the words of the paper, Lyon's time.
  private func words(_ deed: Any?, _ isFrench: Bool) throws -> String {
    let deed = try #require(deed as? [String: Any])
    let text = try #require(deed["at"] as? String)
    let read = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    let clock = DateFormatter()
    clock.locale = Locale(identifier: "en_US_POSIX")
    clock.timeZone = TimeZone(identifier: "Europe/Paris")
    clock.dateFormat = "yyyy-MM-dd HH:mm"
    let time = clock.string(from: try read.parse(text))
    let (op, event) = (try #require(deed["by"] as? String), try #require(deed["event"] as? Int))
    return isFrench
      ? "\(time), opérateur \(op) (événement \(event))" : "\(time), operator \(op) (event \(event))"
  }

  /// Labels and values of the device and of its medium, made from the JSON alone.
  private func fields(_ isFrench: Bool) throws -> [(String, String)] {
    let device = try #require((certificate["devices"] as? [[String: Any]])?.first)
    let medium = try #require((device["media"] as? [[String: Any]])?.first)
    let erasure = try #require(medium["erasure"] as? [String: Any])
    func text(_ object: [String: Any], _ name: String) throws -> String {
      let value = try #require(object[name] as? String)
      #expect(!value.isEmpty, "\(name)")
      return value
    }
    func number(_ object: [String: Any], _ name: String) throws -> Int {
      try #require(object[name] as? Int)
    }
    #expect(try text(erasure, "technique") == "overwrite")
    #expect(try text(erasure, "verification") == "last" && text(erasure, "result") == "success")
    #expect(try text(erasure, "hidden_sectors") == "none" && text(medium, "level") == "clear")
    #expect(try number(erasure, "bytes_erased") == 1_000_000)
    #expect(try number(medium, "capacity_bytes") == 1_000_000)
    let tool = try "\(text(erasure, "tool")) \(text(erasure, "version"))"
    let started = try text(erasure, "started")
    let ended = try text(erasure, "ended")
    #expect(started == "2026-03-02T10:00:01" && ended == "2026-03-02T10:45:00")
    let passes = try number(erasure, "passes")
    #expect(tool == "nwipe 0.42" && passes == 1)
    let (method, errors) = try (text(erasure, "method"), number(erasure, "errors"))
    let (log, kept) = try (text(erasure, "log_sha256"), text(erasure, "kept_log_sha256"))
    #expect(log.count == 64 && kept.count == 64 && log != kept)
    let inventory = try words(device["inventory"], isFrench)
    let made = try "\(text(medium, "maker")) \(text(medium, "model"))"
    let mine = try "\(text(device, "maker")) \(text(device, "model"))"
    let site = try text(certificate, "site")
    return try isFrench
      ? [
        ("Donneur (source)", "\(text(device, "source")) · Ville d'Exemple"),
        ("Lot de collecte", text(device, "lot")), ("Lieu", site),
        ("Marque et modèle", mine), ("N° de série", text(device, "serial")),
        ("N° d'inventaire du donneur", text(device, "asset")),
        ("Reçu", words(device["received"], true)), ("Supports recensés", inventory),
        ("Résultat", "effacé, vérifié et validé"), ("Niveau (NIST)", "Clear (nettoyage)"),
        ("Marque et modèle", made), ("N° de série", text(medium, "serial")),
        ("Capacité", "1,0 Mo (1000000 o)"), ("Technique et méthode", "réécriture, \(method)"),
        ("Outil et version", tool), ("Vérification", "dernière passe"),
        ("Issue selon l'outil", "réussi"), ("Passes", "\(passes)"), ("Erreurs", "\(errors)"),
        ("Octets effacés", "1,0 Mo (1000000 o)"), ("Zones cachées (HPA, DCO)", "aucune"),
        ("Début (selon l'outil)", started), ("Fin (selon l'outil)", ended),
        ("Effacé", words(erasure["done"], true)), ("SHA-256 du journal reçu", log),
        ("SHA-256 du journal gardé", kept), ("Validé", words(medium["validated"], true)),
      ]
      : [
        ("Donor (source)", "\(text(device, "source")) · Ville d'Exemple"),
        ("Collection lot", text(device, "lot")), ("Place", site),
        ("Maker and model", mine), ("Serial number", text(device, "serial")),
        ("Donor's asset number", text(device, "asset")),
        ("Received", words(device["received"], false)), ("Media confirmed", inventory),
        ("Result", "erased, verified and validated"), ("Level (NIST)", "Clear"),
        ("Maker and model", made), ("Serial number", text(medium, "serial")),
        ("Capacity", "1.0 MB (1000000 B)"), ("Technique and method", "overwrite, \(method)"),
        ("Tool and version", tool), ("Verification", "last pass"),
        ("Outcome by the tool", "success"), ("Passes", "\(passes)"), ("Errors", "\(errors)"),
        ("Bytes erased", "1.0 MB (1000000 B)"), ("Hidden areas (HPA, DCO)", "none"),
        ("Started (by the tool)", started), ("Ended (by the tool)", ended),
        ("Sanitised", words(erasure["done"], false)), ("SHA-256 of the log received", log),
        ("SHA-256 of the log kept", kept), ("Validated", words(medium["validated"], false)),
      ]
  }

  @Test(arguments: ["fr", "en"])
  func `every field of the statement stands beside its label`(language: String) throws {
    let text = squeezed(try Judge.text(pdf(language)))
    // In the order in which they are printed, so that none is read off another's line.
    var rest = text
    for (label, value) in try fields(language == "fr") {
      let field = squeezed(label + value)
      let parts = rest.components(separatedBy: field)
      #expect(parts.count > 1, "\(label): \(value)")
      if parts.count > 1 { rest = parts.dropFirst().joined(separator: field) }
    }
    #expect(text.contains("NISTSP800-88Rev.2"))
    for word in ["neuf", "comme neuf", "à neuf"] { #expect(!text.lowercased().contains(word)) }
  }

  @Test func `the checkpoint, the key and the proof stand there to the last character`() throws {
    let text = squeezed(try Judge.text(pdf("fr")))
    let note = try #require(certificate["checkpoint"] as? String)
    let key = try #require(certificate["key"] as? String)
    #expect(text.contains(squeezed(note)) && text.contains(key))
    let events = try #require(certificate["events"] as? [[String: Any]])
    #expect(events.count > 5)
    for event in events {
      let numbers = try ["seq", "act", "recorded", "happened"].map { name in
        String(try #require(event[name] as? Int))
      }
      let names = try ["operator", "verb", "subject"].map { name in
        try #require(event[name] as? String)
      }
      let ids = try ["id", "device"].map { String(try #require(event[$0] as? Int)) }
      let states = try ["source", "target"].map { "“\(try #require(event[$0] as? String))”" }
      let columns = (numbers + names + ids + states).joined(separator: " · ")
      let body = try #require(event["body"] as? String)
      let path = try #require(event["proof"] as? [String])
      #expect(text.contains(squeezed(columns + body)), "event \(numbers[0])")
      #expect(text.contains(path.joined()), "path of \(numbers[0])")
    }
  }

  @Test(arguments: ["fr", "en"])
  func `its codes are a certificate of their own`(language: String) throws {
    let point = try program.file("point", try program.run("checkpoint", operator: "AD").output)
    let key = try program.run("checkpoint", "--key", operator: "AD").output
      .trimmingCharacters(in: .newlines)
    let read = try Judge.codes(pdf(language), dots: 200, of: [.qrcode])
    #expect(read.count > 1)
    let codes = try program.file("codes.txt", read.joined(separator: "\n"))
    let stranger = try Program()
    let run = try stranger.run(
      "certificate", "--check", codes, "--checkpoint", point, "--key", key)
    #expect(run.status == 0 && run.output.contains("ES-0001: erased"), "\(run.talk)")
    let short = try program.file("short.txt", read.dropLast().joined(separator: "\n"))
    let refused = try stranger.run("certificate", "--check", short, "--checkpoint", point)
    #expect(refused.status != 0)
  }
}
