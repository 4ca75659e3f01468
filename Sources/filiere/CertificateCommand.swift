import ArgumentParser
import Foundation
import LedgerValues
import Operations

/// Issues a certificate of erasure, or checks one.
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: said(
      "Délivre ou vérifie un certificat d'effacement", "Issues or checks a certificate of erasure"),
    discussion: said(
      """
      Délivre : ÉTIQUETTE, LOT ou --medium SUPPORT, avec --pdf et --json. Vérifie, sans aucun \
      registre : --check CERTIFICAT --checkpoint POINT ; CERTIFICAT est le JSON, ou ce que lit \
      zbarimg des codes du PDF. Avec --ledger, dit aussi s'il a été révoqué depuis.
      """,
      """
      Issues: TAG, LOT or --medium MEDIUM, with --pdf and --json. Checks, without any ledger: \
      --check CERTIFICATE --checkpoint POINT; CERTIFICATE is the JSON, or what zbarimg reads from \
      the codes of the PDF. With --ledger, says also whether it was revoked since.
      """))

  @OptionGroup var house: HouseOptions

  @Argument(help: help("Un appareil ou un lot", "A device or a lot"))
  var code: String?

  @Option(name: .customLong("medium"), help: help("Un support", "A medium"))
  var medium: String?

  @Option(name: .customLong("pdf"), help: help("Fichier PDF à écrire", "PDF file to write"))
  var pdf: String?

  @Option(
    name: .customLong("json"),
    help: help("Fichier JSON à écrire (- : sortie)", "JSON file to write (- for output)"))
  var json: String?

  @Option(name: .customLong("check"), help: help("Certificat à vérifier", "Certificate to check"))
  var checked: String?

  @Option(
    name: .customLong("checkpoint"),
    help: help("Le point de contrôle que vous tenez", "The checkpoint that you hold"))
  var checkpoint: String?

  @Option(
    name: .customLong("key"),
    help: help("Clé publique de confiance (nom+empreinte+base64)", "Public key that you trust"))
  var key: String?

  func validate() throws {
    if checked == nil, (code == nil) == (medium == nil) {
      throw ValidationError(Sentence.certifyWhat(spoken))
    }
    if checked != nil, checkpoint == nil {
      throw ValidationError(Sentence.checkAgainstWhat(spoken))
    }
  }

  func run() throws {
    if let checked { return try check(checked) }
    let open = try house.open(for: .reading)
    let scope: Certificate.Scope =
      if let medium { .medium(try open.medium(named: medium).id) } else {
        try open.certificateScope(of: code ?? "")
      }
    let issued = try IssueCertificate(scope).run(in: open)
    // The PDF first: it may lack its libraries, and then nothing is written.
    let drawn = try pdf.map { _ in try issued.pdf(law: open.law, language: spoken) }
    if let pdf, let drawn { try House.write(drawn, to: pdf) }
    if json == "-" {
      Console.write(bytes: issued.json)
    } else if let json {
      try House.write(issued.json, to: json)
    }
    if pdf == nil, json == nil { Console.write(Self.summary(issued.certificate)) }
    for path in [pdf, json].compactMap(\.self) where path != "-" { Console.say(.written(path)) }
    if issued.revokedThrough > 0 { Console.say(.formerRevoked(issued.revokedThrough)) }
  }

  private func check(_ path: String) throws {
    let bytes = try Surroundings.read(path)
    let held = try Surroundings.read(checkpoint ?? "")
    let check = CheckCertificate(certificate: bytes, checkpoint: held, key: key)
    // Only a ledger that was named is asked: whoever checks has none.
    let asked = try house.ledger.map { _ in try house.open(for: .reading) }
    let report = try check.run(asking: asked)
    Console.write(Self.summary(report.certificate))
    Console.say(.certificateHolds(report))
  }

  private static func summary(_ certificate: Certificate) -> [String] {
    certificate.statement.devices.flatMap { device in
      [Sentence.certified(device)(spoken)]
        + device.media.map { "  " + Sentence.certified($0)(spoken) }
    }
  }
}
