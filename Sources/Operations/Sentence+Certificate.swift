internal import LedgerValues
internal import LotLedger

/// What is said of certificates that are not issued or not accepted.
extension Sentence {
  static func fault(_ fault: CertificateFault) -> Sentence {
    switch fault {
    case .unsafe(let lacks): lacking(lacks)
    case .unsigned:
      Sentence(
        fr: "Ce registre n'a pas de clé pour signer. Un administrateur en fait une par "
          + "« filiere checkpoint --rotate »",
        en: "This ledger has no key to sign with. An administrator makes one with "
          + "“filiere checkpoint --rotate”")
    case .nothingStated:
      Sentence(
        fr: "Rien à certifier : aucun appareil remis, aucun support connu",
        en: "Nothing to certify: no device handed in, no medium known")
    case .unreadable, .newerForm: unreadable(fault)
    default: untrue(fault)
    }
  }

  private static func unreadable(_ fault: CertificateFault) -> Sentence {
    switch fault {
    case .newerForm(let form):
      Sentence(
        fr: "Certificat d'une forme plus récente (\(form)) : prenez une Filière à jour",
        en: "Certificate of a newer form (\(form)): take an up-to-date Filière")
    case .unreadable(let place):
      Sentence(
        fr: "Ce fichier n'est pas un certificat entier et lisible (\(place))",
        en: "This file is not a whole, readable certificate (\(place))")
    default: Sentence(fr: "\(fault)", en: "\(fault)")
    }
  }

  private static func untrue(_ fault: CertificateFault) -> Sentence {
    let reason: Sentence =
      switch fault {
      case .otherLedger(let origin):
        Sentence(
          fr: "son point de contrôle est d'un autre registre (\(origin))",
          en: "its checkpoint is of another ledger (\(origin))")
      case .badSignature(let key):
        Sentence(
          fr: "son point de contrôle n'est pas signé par la clé \(key)",
          en: "its checkpoint is not signed by the key \(key)")
      case .keyNotAdopted(let key):
        Sentence(
          fr: "aucun de ses événements n'adopte la clé \(key)",
          en: "none of its events adopts the key \(key)")
      case .outOfOrder(let seq):
        Sentence(fr: "l'événement \(seq) n'est pas à sa place", en: "event \(seq) is out of place")
      case .notInTree(let seq):
        Sentence(
          fr: "la preuve de l'événement \(seq) ne mène pas à la racine signée",
          en: "the proof of event \(seq) does not lead to the signed root")
      case .needlessEvent(let seq):
        Sentence(
          fr: "rien n'y repose sur l'événement \(seq)", en: "nothing in it stands on event \(seq)")
      case .untrue(let place):
        Sentence(
          fr: "ce qui est imprimé (\(place)) ne suit pas de ses événements",
          en: "what is printed (\(place)) does not follow from its events")
      default: Sentence(fr: "\(fault)", en: "\(fault)")
      }
    return Sentence(
      fr: "Certificat REFUSÉ : \(reason.french)", en: "Certificate REFUSED: \(reason.english)")
  }

  private static func lacking(_ lacks: [CertificateLack]) -> Sentence {
    let reasons = lacks.map(lack)
    return Sentence(
      fr: "Pas de certificat : " + reasons.map(\.french).joined(separator: " ; "),
      en: "No certificate: " + reasons.map(\.english).joined(separator: "; "))
  }

  static func notAKey(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas une clé publique de la forme nom+empreinte+base64",
      en: "“\(text)” is not a public key of the form name+hash+base64")
  }

  static let certificateOnPaper = Sentence(
    fr: "Un PDF ne se vérifie pas tel quel : donnez le JSON, ou les codes du PDF tels que zbarimg "
      + "les lit (« pdftoppm -r 200 -png FICHIER p && zbarimg --raw -q p-*.png »)",
    en: "A PDF is not checked as it is: give the JSON, or the codes of the PDF as zbarimg reads "
      + "them (“pdftoppm -r 200 -png FILE p && zbarimg --raw -q p-*.png”)")

  static let notACheckpoint = Sentence(
    fr: "Ce que vous donnez pour point de contrôle n'en est pas un, ou a été modifié",
    en: "What you give as a checkpoint is none, or was changed")

  static func notThisLedger(_ path: String) -> Sentence {
    Sentence(
      fr: "Certificat REFUSÉ : le registre \(path) n'a pas le passé que ce certificat atteste",
      en: "Certificate REFUSED: the ledger \(path) has not the past that it vouches for")
  }

  static func revoked(_ revocation: Revocation, _ law: Law) -> Sentence {
    let verb = law.label(revocation.verb)
    return Sentence(
      fr: "Certificat RÉVOQUÉ par l'événement \(revocation.event) (\(verb.french), "
        + "\(revocation.device))",
      en: "Certificate REVOKED by event \(revocation.event) (\(verb.english), "
        + "\(revocation.device))")
  }
}

extension Sentence {
  static func trouble(_ trouble: CertificateComparison.Trouble) -> Sentence {
    switch trouble {
    case .otherOrigin(let origin):
      Sentence(
        fr: "Certificat REFUSÉ : votre point de contrôle est d'un autre registre (\(origin))",
        en: "Certificate REFUSED: your checkpoint is of another ledger (\(origin))")
    case .otherRoot(let size):
      Sentence(
        fr: "Certificat REFUSÉ : à \(size) événements, votre point de contrôle a une autre racine. "
          + "L'un des deux est faux",
        en: "Certificate REFUSED: at \(size) events, your checkpoint has another root. One of the "
          + "two is false")
    case .otherKey(let trusted, let signed):
      Sentence(
        fr: "Certificat REFUSÉ : signé par \(signed.joined(separator: ", ")), "
          + "pas par la clé de confiance \(trusted)",
        en: "Certificate REFUSED: signed by \(signed.joined(separator: ", ")), "
          + "not by the trusted key \(trusted)")
    case .proofWrong(let held, let own):
      Sentence(
        fr: "Certificat REFUSÉ : votre point de contrôle (\(held) événements) ne prolonge pas "
          + "celui du certificat (\(own))",
        en: "Certificate REFUSED: your checkpoint (\(held) events) does not extend the "
          + "certificate's (\(own))")
    case .tooOld(let held, let own):
      Sentence(
        fr: "Vrai en lui-même, mais NON VÉRIFIÉ : votre point de contrôle (\(held) événements) est "
          + "plus ancien que le certificat (\(own)). Demandez-en un plus récent",
        en: "True in itself, but NOT CHECKED: your checkpoint (\(held) events) is older than the "
          + "certificate (\(own)). Ask for a newer one")
    case .proofMissing(let held, let own):
      Sentence(
        fr: "Vrai en lui-même, mais NON VÉRIFIÉ : rien ne montre que votre point de contrôle "
          + "(\(held) événements) prolonge celui du certificat. Demandez à la maison "
          + "« filiere checkpoint --from \(own) » et donnez-le pour point de contrôle",
        en: "True in itself, but NOT CHECKED: nothing shows that your checkpoint (\(held) events) "
          + "extends the certificate's. Ask the house for “filiere checkpoint --from \(own)” and "
          + "give that as the checkpoint")
    }
  }
}
