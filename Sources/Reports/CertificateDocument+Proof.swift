internal import LedgerValues

extension CertificateDocument {
  /// How anyone checks it, in words for those who never did.
  var explanation: [Block] {
    let file = say(
      "Ce certificat a un double pour les machines, un fichier JSON. Contre le point de contrôle "
        + "que la maison vous a remis d'autre part, sans rien demander à personne :",
      "This certificate has a twin for machines, a JSON file. Against the checkpoint that the house "
        + "gave you by another way, without asking anybody anything:")
    let trust = say(
      "Chaque ligne imprimée ci-dessus suit d'événements d'un registre où rien ne s'efface ni ne "
        + "se réécrit. La preuve mène de chacun à la racine signée (RFC 6962) : un seul caractère "
        + "changé, et elle ne tient plus. Les opérateurs sont dits par leur code, jamais par leur "
        + "nom. Le nom du donneur n'est pas dans le registre, seulement son code.",
      "Each line printed above follows from events of a ledger in which nothing is erased or "
        + "rewritten. The proof leads from each of them to the signed root (RFC 6962): change one "
        + "character and it does not hold. Operators are told by their codes, never by their names. "
        + "The donor's name is not in the ledger, only its code.")
    let revoked = say(
      "Si une preuve est retirée plus tard, la maison révoque le certificat : demandez-lui, ou "
        + "vérifiez avec --ledger si vous tenez une copie du registre.",
      "Should evidence be withdrawn later, the house revokes the certificate: ask it, or check with "
        + "--ledger if you hold a copy of the ledger.")
    let command = "filiere certificate --check certificat.json --checkpoint point --key CLE"
    return [
      .heading(say("Vérifier ce certificat", "Checking this certificate"), level: 2),
      .paragraph(trust, .body), .paragraph(file, .body), .paragraph(command, .code),
      .paragraph(codesText, .body), .paragraph(revoked, .body),
    ]
  }

  private var codesText: String {
    isWhole
      ? say(
        "Sans le JSON, les codes en annexe le remplacent : « pdftoppm -r 200 -png certificat.pdf p "
          + "&& zbarimg --raw -q p-*.png > codes.txt », puis --check codes.txt.",
        "Without the JSON, the codes of the annex stand for it: “pdftoppm -r 200 -png "
          + "certificate.pdf p && zbarimg --raw -q p-*.png > codes.txt”, then --check codes.txt.")
      : say(
        "Tant de preuves ne tiennent pas dans des codes : elles sont dans le JSON, sans lequel cette "
          + "feuille ne prouve rien. Son empreinte SHA-256 est en annexe ; « sha256sum "
          + "certificat.json » doit donner la même.",
        "So many proofs do not fit in codes: they are in the JSON, without which this paper proves "
          + "nothing. Its SHA-256 stands in the annex; “sha256sum certificate.json” must give "
          + "the same.")
  }

  /// More bytes of proof than this are not for paper.
  private static let mostCompact = 12_000

  private var compact: [UInt8]? {
    certificate.compact.flatMap { $0.count <= Self.mostCompact ? $0 : nil }
  }

  private var isWhole: Bool { compact != nil }

  /// The signed checkpoint and the proofs, as text and as codes.
  var proof: [Block] {
    var blocks: [Block] = [
      .heading(say("Annexe : la preuve", "Annex: the proof"), level: 2),
      .heading(say("Point de contrôle signé", "Signed checkpoint"), level: 3),
      .paragraph(certificate.note.encoded, .code),
      .heading(say("Clé publique", "Public key"), level: 3),
      .paragraph(certificate.key.encoded, .code),
    ]
    guard let compact else {
      let digest = Digest(hashing: certificate.json).hex
      blocks.append(.heading(say("SHA-256 du JSON", "SHA-256 of the JSON"), level: 3))
      blocks.append(.paragraph(digest, .code))
      let text = "\(certificate.note.encoded)\nsha256 \(digest)\n"
      blocks.append(
        .code(
          .square(text), width: 60, height: 60,
          caption: say(
            "Point de contrôle et SHA-256 du JSON", "Checkpoint and SHA-256 of the JSON")))
      return blocks
    }
    let lines = CertificateCode.lines(compact)
    blocks.append(.heading(say("Codes", "Codes"), level: 3))
    for start in stride(from: 0, to: lines.count, by: 2) {
      let first = Block.code(
        .square(lines[start]), width: 70, height: 70, caption: caption(start, of: lines.count))
      if start + 1 < lines.count {
        blocks.append(.beside([first], .square(lines[start + 1]), side: 70))
      } else {
        blocks.append(first)
      }
    }
    blocks.append(
      .heading(say("Événements, feuilles et chemins", "Events, leaves and paths"), level: 3))
    for entry in entries { blocks += self.blocks(of: entry) }
    return blocks
  }

  /// Which codes stand in a row, from the left.
  private func caption(_ start: Int, of count: Int) -> String {
    (start + 1...min(start + 2, count)).map { "\($0)/\(count)" }.joined(separator: " · ")
  }

  private func blocks(of entry: Certificate.Entry) -> [Block] {
    let event = entry.event
    var style = TextStyle.code
    style.isBold = true
    // The columns in the order in which they are hashed.
    let numbers = [
      event.seq, event.act, event.recorded.milliseconds, event.happened.milliseconds,
    ].map(String.init)
    let texts = [event.op, event.verb.rawValue, event.subject.rawValue]
    let rest = ["\(event.id)", "\(event.device)", "“\(event.source)”", "“\(event.target)”"]
    let what = (numbers + texts + rest).joined(separator: " · ")
    let path = entry.path.map(\.base64).joined(separator: " ")
    var small = TextStyle.code
    small.points = 5.5
    return [
      .paragraph(what, style),
      .paragraph("\(event.body)\n\(event.leaf(in: certificate.ledger).base64)\n\(path)", small),
    ]
  }
}
